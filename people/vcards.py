"""People as vCards."""

from vobject.base import Component

from techtank.core.vcards import add_ways, card_of

from .models import PersonPage


def vcard(person: PersonPage, job_title: str) -> Component:
    """Return a person's card: name, organisation, title, phone, e-mail and page."""
    given, _space, family = person.name.rpartition(" ")
    card = card_of(person.name, given=given, family=family, organisation=person.organisation.name)
    card.add("title").value = job_title
    add_ways(card, person.full_url, phone=person.phone, email=person.email)
    return card
