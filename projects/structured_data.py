"""Projects as search engines read them (schema.org/Project)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.http import HttpRequest

from people.models import Organisation
from people.structured_data import organisation
from techtank.core.seo import Meta, iso
from techtank.core.structured_data import Node, filled, named

if TYPE_CHECKING:
    from projects.involved import Involved
    from projects.models import ProjectPage


def project(page: "ProjectPage", involved: "Involved", request: HttpRequest, meta: Meta) -> Node:
    """Return a project, which schema.org takes for an organisation: it is founded and dissolved.

    Not a ResearchProject: few of them are research.
    """

    def each(records: Iterable[Organisation]) -> list[Node]:
        return [organisation(one, request) for one in records]

    return filled(
        {
            "@type": "Project",
            "@id": f"{meta.canonical}#project",
            "mainEntityOfPage": named(meta.canonical),
            "name": page.content.title,
            "description": meta.description,
            "url": meta.canonical,
            "sameAs": page.address,
            "image": meta.picture and meta.picture.url,
            "foundingDate": iso(page.start),
            "dissolutionDate": iso(page.end),
            "parentOrganization": each(involved.owners),
            "member": each([*involved.partners, *involved.participants]),
            "funder": each(involved.funders),
            "funding": _grant(page.funding),
        }
    )


def _grant(kronor: int | None) -> Node:
    amount = {"@type": "MonetaryAmount", "value": kronor, "currency": "SEK"}
    return {"@type": "MonetaryGrant", "amount": amount} if kronor else {}
