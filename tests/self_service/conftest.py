"""What tests of self-service begin with: a company, and the people who look after it."""

import pytest
from django.contrib.auth import get_user_model

from self_service.models import MemberEditor
from tests.members.factories import make_index, make_member


@pytest.fixture
def company(site):
    """Return a public company."""
    make_index()
    return make_member(title="Plåt AB", slug="plat-ab", phone="0455-30 50 00")


@pytest.fixture
def person(company):
    """Return somebody who looks after the company, and may do nothing else."""
    return connect(company, "siv@example.se")


@pytest.fixture
def member(person, client):
    """Return that person's browser, logged in."""
    client.force_login(person)
    return client


def connect(company, email):
    """Let somebody look after a company who may do nothing else."""
    user, _created = get_user_model().objects.get_or_create(email=email)
    MemberEditor.objects.get_or_create(user=user, member=company)
    return user
