"""Member companies as search engines read them (schema.org/Organization)."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import gettext

from techtank.core.pictures.renditions import existing_or_made
from techtank.core.pictures.shapes import SHAPES, WEBP
from techtank.core.seo import Meta, complete
from techtank.core.structured_data import (
    Node,
    dialled,
    filled,
    named,
    organisation_id,
    postal_address,
)

if TYPE_CHECKING:
    from members.models import MemberPage

#: The whole logo, as the page shows it; what is shared is cropped.
LOGO = SHAPES["logo"].specs(WEBP)[2]
#: Sweden's register of organisation numbers in ISO/IEC 6523.
SWEDISH_REGISTER = "0007"


def company(page: "MemberPage", request: HttpRequest, meta: Meta) -> Node:
    """Return a company; one that is invented says so, as its page does."""
    logo = page.logo and existing_or_made(page.logo, LOGO)
    return filled(
        {
            "@type": "Organization",
            "@id": f"{meta.canonical}#company",
            "mainEntityOfPage": named(meta.canonical),
            "name": page.title,
            "description": page.content.lead,
            "disambiguatingDescription": page.is_example and gettext("Example company"),
            "url": page.address or meta.canonical,
            "logo": logo and complete(logo.url, request),
            "address": postal_address(page.street, page.postcode, page.town),
            "telephone": dialled(page.phone),
            "email": page.email,
            "foundingDate": page.founded and str(page.founded),
            "numberOfEmployees": page.employees
            and {"@type": "QuantitativeValue", "value": page.employees},
            "iso6523Code": f"{SWEDISH_REGISTER}:{page.organisation_number.replace('-', '')}",
            "memberOf": named(organisation_id(request)),
        }
    )
