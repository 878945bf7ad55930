"""What somebody who signed up must know to come to the right place in time."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .offer import OfferPage

CALLED_OFF = "called_off"


def facts_of(offer: "OfferPage") -> dict[str, str | bool]:
    """Return day, time and place of an offer as JSON keeps them; moments as ISO 8601 in UTC.

    That it is called off stands among them only if it is, so it is no news that it is not.
    """
    called_off = {CALLED_OFF: True} if offer.called_off else {}
    return called_off | {
        "start": _moment(offer.start),
        "end": _moment(offer.end),
        "online": offer.online,
        "place_sv": offer.place_sv or "",
        "place_en": offer.place_en or "",
        "address": offer.address,
    }


def _moment(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""
