"""People and organisations as search engines read them (schema.org)."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

from techtank.core.current_settings import current_settings
from techtank.core.seo import Meta
from techtank.core.structured_data import Node, dialled, filled, named, organisation_id

if TYPE_CHECKING:
    from people.models import Organisation, PersonPage


def person(page: "PersonPage", request: HttpRequest, meta: Meta) -> Node:
    """Return somebody of staff or board, with no more than their page shows."""
    return filled(
        {
            "@type": "Person",
            "@id": f"{meta.canonical}#person",
            "mainEntityOfPage": named(meta.canonical),
            "name": page.name,
            "url": meta.canonical,
            "jobTitle": page.content.job_title,
            "description": page.content.lead,
            "worksFor": organisation(page.organisation, request),
            "telephone": dialled(page.phone),
            "email": page.email,
            "image": meta.picture and meta.picture.url,
        }
    )


def organisation(record: "Organisation", request: HttpRequest) -> Node:
    """Return what the register has of an organisation; every page tells of the cluster's own."""
    own_name = current_settings(request).organisation
    if own_name and record.name_sv == own_name:
        return named(organisation_id(request))
    return filled({"@type": "Organization", "name": record.name, "url": record.address})
