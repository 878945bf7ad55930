"""Offers with a day as search engines read them (schema.org/Event)."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils import timezone

from techtank.core.seo import Meta, iso
from techtank.core.structured_data import Node, filled, named, organisation_id

from .models.status import Status

if TYPE_CHECKING:
    from .models import OfferPage

SCHEMA = "https://schema.org/"


def event(page: "OfferPage", request: HttpRequest, meta: Meta) -> Node:
    """Return an event with what Google asks of one: name, place, times, price, availability."""
    mode = "Online" if page.online else "Offline"
    return filled(
        {
            "@type": "Event",
            "@id": f"{meta.canonical}#event",
            "mainEntityOfPage": named(meta.canonical),
            "name": page.content.title,
            "description": meta.description,
            "url": meta.canonical,
            "image": meta.picture and meta.picture.url,
            "startDate": iso(timezone.localtime(page.start)),
            "endDate": iso(timezone.localtime(page.end)),
            "eventStatus": f"{SCHEMA}Event{'Cancelled' if page.called_off else 'Scheduled'}",
            "eventAttendanceMode": f"{SCHEMA}{mode}EventAttendanceMode",
            "location": _location(page, meta),
            "organizer": named(organisation_id(request)),
            "maximumAttendeeCapacity": page.capacity,
            "isAccessibleForFree": page.price == 0,
            "offers": _offer(page, meta),
        }
    )


def _location(page: "OfferPage", meta: Meta) -> Node:
    if page.online:
        return {"@type": "VirtualLocation", "url": meta.canonical}
    place = filled({"name": page.content.place, "address": page.address})
    return {"@type": "Place", **place} if place else {}


def _offer(page: "OfferPage", meta: Meta) -> Node:
    if page.price is None:
        return {}
    in_stock = page.status is Status.OPEN
    return {
        "@type": "Offer",
        "url": meta.canonical,
        "price": page.price,
        "priceCurrency": "SEK",
        "availability": f"{SCHEMA}{'InStock' if in_stock else 'SoldOut'}",
    }
