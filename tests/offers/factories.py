"""Makes offers, and those who sign up for them."""

from datetime import datetime, timedelta
from itertools import count

from django.utils import timezone

from offers.forms import EMAIL, NAME, ORGANISATION
from offers.models import OfferField, OfferIndexPage, OfferPage, SignUp
from tests.factories import in_order
from tests.membership.factories import opened
from tests.people.factories import make_contact

_numbers = count(1)
LIST = "/erbjudanden/"


def in_days(days: float) -> datetime:
    """Return the moment so many days from now; negative ones have passed."""
    return timezone.now() + timedelta(days=days)


def make_offer(**fields) -> OfferPage:
    """Make an offer below the list; live unless `live=False`, without a day unless given."""
    number = next(_numbers)
    fields = {
        "title": f"Erbjudande {number}",
        "slug": f"erbjudande-{number}",
        "lead_sv": f"Ingress {number} om något att anmäla sig till.",
        "audience_sv": "Företag som tillverkar saker",
        "purpose_sv": "att veta hur många som kommer",
    } | fields
    fields["form_fields"] = in_order(fields.get("form_fields", []))
    if "contact" not in fields:
        fields["contact"] = make_contact(job_title_en="cluster manager")
    return OfferIndexPage.objects.get().add_child(instance=OfferPage(**fields))


def make_meeting(days: float = 7, **fields) -> OfferPage:
    """Make an offer with a day, two hours long, so many days from now."""
    start = in_days(days)
    return make_offer(**{"start": start, "end": start + timedelta(hours=2)} | fields)


def in_english(number: int = 1) -> dict:
    """Return what makes an offer English too."""
    return {
        "title_en": f"Offer {number}",
        "lead_en": f"English lead {number}.",
        "audience_en": "Companies that make things",
        "purpose_en": "to know how many are coming",
    }


def make_diet(**fields) -> OfferField:
    """Make a question about a special diet."""
    fields = {"label": "Specialkost", "label_en": "Special diet", "required": False} | fields
    return OfferField(field_type="diet", **fields)


def make_sign_up(offer: OfferPage, state: str = SignUp.State.CONFIRMED, **fields) -> SignUp:
    """Make somebody who has signed up."""
    number = next(_numbers)
    fields = {
        "name": f"Gäst {number}",
        "email": f"gast-{number}@example.se",
        "organisation": "Verkstaden AB",
        "language": "sv",
    } | fields
    return SignUp.objects.create(offer=offer, state=state, **fields)


def answers(**given) -> dict[str, str]:
    """Return what a visitor types; `name`, `email` and `organisation` by those names."""
    return {
        NAME: given.pop("name", "Anna Ek"),
        EMAIL: given.pop("email", "anna.ek@example.se"),
        ORGANISATION: given.pop("organisation", "Verkstaden AB"),
        "opened": opened(),
    } | given
