"""Makes the demo's offers, with the questions of their forms."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from offers.models import OfferIndexPage, OfferPage
from projects.models import ProjectPage
from techtank.desk.demo.record_shapes import Offer

from .publishing import child_of, in_both, publish_once
from .questions import rows_of
from .stories import StoryMaker

TUESDAY = 1


def make_offers(facts: list[Offer], stories: StoryMaker) -> None:
    """Make and publish the offers that nobody has edited."""
    index = OfferIndexPage.objects.get()
    for one in facts:
        page = child_of(index, OfferPage, one.slug, one.title.sv, **in_both("purpose", one.purpose))
        if page.latest_revision_id:
            continue
        page.form_fields = rows_of(page, one.questions)
        publish_once(
            page,
            title_en=one.title.en,
            contact=stories.people[one.contact],
            project=ProjectPage.objects.filter(slug=one.project).first(),
            address=one.address,
            price=one.price,
            capacity=one.capacity,
            retention_days=one.retention_days,
            body_sv=stories.blocks(one.body_sv, "sv"),
            body_en=stories.blocks(one.body_en, "en"),
            **in_both("lead", one.lead),
            **in_both("audience", one.audience),
            **in_both("place", one.place),
            **in_both("price_note", one.price_note),
            **_times(one),
        )


def _times(one: Offer) -> dict[str, Any]:
    day = one.day
    if one.days_ahead is not None:
        day = timezone.localdate() + timedelta(days=one.days_ahead)
        day += timedelta(days=(TUESDAY - day.weekday()) % 7)
    if day is None:
        return {}
    start, end = (timezone.make_aware(datetime.combine(day, time(hour))) for hour in one.hours)
    closes = start - timedelta(days=one.closes_days_before) if one.closes_days_before else None
    return {"start": start, "end": end, "closes_at": closes}
