"""An offer's day as a file for calendars (iCalendar, RFC 5545)."""

from urllib.parse import urlsplit

import vobject
from django.conf import settings
from django.utils import timezone
from django.utils.text import Truncator
from vobject.icalendar import utc

from .models import OfferPage

PRODUCT = "-//Techtank//Offers//SV"
DESCRIPTION_LENGTH = 500
#: Seconds: a sequence counts minutes, so that it has room in the 32 bits that programs give it.
MINUTE = 60


def calendar_file(offer: OfferPage) -> str:
    """Return the file in the active language; times are in UTC, which needs no time zone in it.

    The UID is the same at every time and in every language, so that a calendar which gets the file
    again moves the entry instead of doubling it (3.8.4.7); the sequence, which rises at every
    publication, tells it which one is newer (3.8.7.4). What is called off says so by its status
    (3.8.1.11) and, for calendars that don't show one, by its name.
    """
    content = offer.content
    calendar = vobject.iCalendar()
    calendar.add("prodid").value = PRODUCT
    calendar.add("method").value = "PUBLISH"
    event = calendar.add("vevent")
    event.add("uid").value = f"offer-{offer.pk}@{urlsplit(settings.SITE_URL).hostname}"
    published = offer.last_published_at or timezone.now()
    event.add("dtstamp").value = published.astimezone(utc)
    event.add("sequence").value = str(int(published.timestamp()) // MINUTE)
    event.add("dtstart").value = offer.start.astimezone(utc)
    event.add("dtend").value = offer.end.astimezone(utc)
    event.add("status").value = "CANCELLED" if offer.called_off else "CONFIRMED"
    title = content.title
    event.add("summary").value = f"{offer.status.label}: {title}" if offer.called_off else title
    event.add("description").value = Truncator(content.lead).chars(DESCRIPTION_LENGTH)
    if place := ", ".join(filter(None, [content.place, offer.address])):
        event.add("location").value = place
    event.add("url").value = offer.full_url
    return calendar.serialize()
