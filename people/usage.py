"""Where people are used, and that nobody vanishes from there unseen."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Model
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex

from techtank.core.archive.places import place_of

from .models import PersonPage


class Place(NamedTuple):
    """Something that refers to a person: its name, and where it is edited, if that may be."""

    title: str
    edit_url: str | None


class InUse(NamedTuple):
    """A person who is referred to, and from where."""

    person: PersonPage
    places: list[Place]


def people_within(pages: Iterable[Page], *, descendants: bool) -> list[PersonPage]:
    """Return the people among pages and, if asked, all that lies below them."""
    found: dict[int, PersonPage] = {}
    for page in pages:
        people = PersonPage.objects
        scope = people.descendant_of(page, inclusive=True) if descendants else people.page(page)
        found |= {person.pk: person for person in scope}
    return list(found.values())


def in_use(people: list[PersonPage], user) -> list[InUse]:
    """Return those of the people who are referred to by anything but one another."""
    going = {person.pk for person in people}
    finder = AdminURLFinder(user)
    used = []
    for person in people:
        sources = [
            source
            for source, _references in ReferenceIndex.get_grouped_references_to(person)
            if not (isinstance(source, PersonPage) and source.pk in going)
        ]
        if sources:
            places = [Place(_title(source), finder.get_edit_url(source)) for source in sources]
            used.append(InUse(person, places))
    return used


def _title(source: Model) -> str:
    """Return a name, and where it is found if that is not where one would look."""
    title = source.get_admin_display_title() if isinstance(source, Page) else str(source)
    place = place_of(source)
    return f"{title} ({place.label})" if place else title
