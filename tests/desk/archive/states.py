"""Ways into the archive and the waste basket, as staff go them, for what both promise."""

import pytest
from django.urls import reverse

from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from techtank.core.models import PutAway

every_place = pytest.mark.parametrize("place", Place, ids=lambda place: place.name.lower())


def put(page, place=Place.ARCHIVE, by=None):
    """Put a page away, without the question."""
    return put_away(page, place, by)


def archive(client, page, **said):
    """Press the button."""
    return client.post(reverse("archive_page", args=[page.pk]), said, follow=True)


def delete(client, page):
    """Press the button, and answer the question."""
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), follow=True)


def take_out(client, page, **said):
    """Press the button in the list, or send the form with what is said."""
    record = PutAway.objects.get(page=page)
    return client.post(reverse("take_out", args=[record.pk]), said, follow=True)


def words(response):
    """Return what somebody reads."""
    return response.getvalue().decode()
