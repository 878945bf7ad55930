"""What is not published is nowhere."""

import pytest
from wagtail.models import PageViewRestriction

from tests.offers.factories import LIST, in_days, make_meeting

pytestmark = pytest.mark.django_db


def hide_as_draft(offer):
    """Never published."""
    offer.live = False
    offer.save()


def hide_as_expired(offer):
    """Its time is over, though the scheduler has not run yet."""
    offer.expire_at = in_days(-0.01)
    offer.save()


def hide_behind_password(offer):
    """For those with the password."""
    PageViewRestriction.objects.create(page=offer, restriction_type="password", password="x")


@pytest.mark.parametrize("hide", [hide_as_draft, hide_as_expired, hide_behind_password])
def test_what_is_not_published_is_nowhere(site, client, hide):
    offer = make_meeting(title="Hemlig träff")
    hide(offer)
    for address in (LIST, f"/en{LIST}", "/sitemap.xml", offer.url):
        assert "Hemlig träff" not in client.get(address).getvalue().decode()
        assert offer.slug not in client.get("/sitemap.xml").getvalue().decode()
    assert client.get(f"{offer.url.rstrip('/')}.ics").status_code == 404
