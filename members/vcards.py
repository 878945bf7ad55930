"""Companies as vCards."""

import vobject
from vobject.base import Component

from techtank.core.vcards import add_ways, card_of

from .models import MemberPage


def vcard(company: MemberPage) -> Component:
    """Return a company's card: name, visiting address, phone, e-mail, own site and page.

    Nobody's name is in it: who works there stands on the page alone.
    """
    card = card_of(company.title, given=company.title, organisation=company.title)
    if company.town:
        place = card.add("adr")
        place.value = vobject.vcard.Address(
            street=company.street, code=company.postcode, city=company.town, country="Sverige"
        )
        place.type_param = "WORK"
    add_ways(card, company.address, company.full_url, phone=company.phone, email=company.email)
    return card
