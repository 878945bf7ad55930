"""Which organisations are public companies of the directory, for pages of other subjects."""

from collections.abc import Iterable

from people.models import Municipality
from people.presence import Presence
from techtank.core.remembered import Remembered

from .models import MemberPage

companies = Remembered(
    "companies",
    lambda: MemberPage.objects.published().values_list(
        "organisation", "pk", "url_path", "depth", "municipality__name"
    ),
)


def connect() -> None:
    """Keep up with the directory."""
    companies.forget_with(MemberPage)
    companies.forget_with(Municipality)


def companies_among(organisations: Iterable[int]) -> dict[int, Presence]:
    """Return the page and the municipality of each organisation that is a public company."""
    asked = set(organisations)
    return {
        organisation: Presence(
            MemberPage(pk=key, url_path=url_path, depth=depth).get_url() or "", place or ""
        )
        for organisation, key, url_path, depth, place in companies()
        if organisation in asked
    }
