"""vCards (RFC 2426, version 3.0, which every address book reads)."""

import vobject
from django.http import HttpResponse
from vobject.base import Component

from . import phones


def card_of(name: str, *, given: str, family: str = "", organisation: str) -> Component:
    """Return a card with a name, in one piece and in its parts, and an organisation."""
    card = vobject.vCard()
    card.add("n").value = vobject.vcard.Name(family=family, given=given)
    card.add("fn").value = name
    card.add("org").value = [organisation]
    return card


def add_ways(card: Component, *addresses: str, phone: str, email: str) -> None:
    """Add how to reach whoever the card is of; what is empty is left out."""
    if phone:
        number = card.add("tel")
        number.value = phones.tel(phone).removeprefix("tel:")
        number.type_param = "WORK"
    if email:
        mail = card.add("email")
        mail.value = email
        mail.type_param = "INTERNET"
    for address in filter(None, addresses):
        card.add("url").value = address


def answer(card: Component, slug: str) -> HttpResponse:
    """Return the card as a file that browsers hand to the address book."""
    response = HttpResponse(card.serialize(), content_type="text/vcard")
    response["Content-Disposition"] = f'attachment; filename="{slug}.vcf"'
    return response
