"""What the page cache is told of offers beyond their pages."""

from datetime import datetime

from django.db.models.signals import post_delete, post_save

from techtank.core.purging.changes import changed

from .models import OfferPage, SignUp

#: Each changes what one can do on the page.
TIMES = ("closes_at", "start", "end")


def connect() -> None:
    """Listen; called when all apps are loaded."""
    for signal in (post_save, post_delete):
        signal.connect(_after_sign_up, sender=SignUp)


def _after_sign_up(instance: SignUp, raw: bool = False, **_kwargs) -> None:
    """Places are taken and given back, and the page says whether there are any."""
    if not raw:
        changed(OfferPage(pk=instance.offer_id))


def next_moment(now: datetime) -> datetime | None:
    """Return when an offer closes, begins or is over next."""
    offers = OfferPage.objects.published()
    coming = [
        offers.filter(**{f"{name}__gt": now}).order_by(name).values_list(name, flat=True).first()
        for name in TIMES
    ]
    return min(filter(None, coming), default=None)
