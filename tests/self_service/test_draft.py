"""What a member types is a draft of its own until it is sent."""

import pytest

from members.models import MemberPage
from self_service.models import ProfileDraft
from tests.self_service.sent import form_of, save

pytestmark = pytest.mark.django_db


def test_the_form_shows_what_stands_on_the_page(company, member):
    shown = form_of(member)
    assert shown["phone"] == "0455-30 50 00"
    assert shown["description_sv"] == company.description_sv.removeprefix("<p>").removesuffix(
        "</p>"
    )


def test_what_is_typed_is_kept_and_no_visitor_sees_it(company, member):
    before = MemberPage.objects.values().get(pk=company.pk)
    assert save(member, phone="0457-111 22").status_code == 302
    assert form_of(member)["phone"] == "0457-111 22"
    assert MemberPage.objects.values().get(pk=company.pk) == before
    assert "111" not in member.get("/medlemmar/plat-ab/").content.decode()


def test_only_what_differs_from_the_page_is_kept(company, member):
    save(member, phone="0457-111 22")
    assert ProfileDraft.objects.get().answers == {"phone": "0457-111 22"}
