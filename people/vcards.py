"""People as vCards (RFC 2426, version 3.0, which every address book reads)."""

import vobject

from techtank.core import phones

from .models import PersonPage


def vcard(person: PersonPage, job_title: str) -> str:
    """Return a person's card: name, organisation, title, phone, e-mail and page."""
    card = vobject.vCard()
    given, _space, family = person.name.rpartition(" ")
    card.add("n").value = vobject.vcard.Name(family=family, given=given)
    card.add("fn").value = person.name
    card.add("org").value = [person.organisation.name]
    card.add("title").value = job_title
    if person.phone:
        phone = card.add("tel")
        phone.value = phones.tel(person.phone).removeprefix("tel:")
        phone.type_param = "WORK"
    if person.email:
        email = card.add("email")
        email.value = person.email
        email.type_param = "INTERNET"
    card.add("url").value = person.full_url
    return card.serialize()
