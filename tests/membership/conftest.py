"""A company that applies, and an office that reads it."""

import pytest

from membership.models import MembershipPage
from tests.contact.conftest import mail_server, no_fault_is_known, office, send  # noqa: F401


@pytest.fixture
def page(site) -> MembershipPage:
    """The page at its fixed address, with terms to accept."""
    page = MembershipPage.objects.get()
    page.terms_sv, page.terms_en = "<p>Villkor.</p>", "<p>Terms.</p>"
    page.save()
    return page
