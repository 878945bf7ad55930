"""Questions that are asked of people."""

from functools import partial
from typing import TYPE_CHECKING

from django.db.models import prefetch_related_objects

from techtank.core.content_version import kept
from techtank.core.querysets import PublicPageQuerySet

if TYPE_CHECKING:
    from .models import PersonPage

#: What a contact shows of whoever answers for a person.
ANSWERING = tuple(
    f"{other}__{shown}"
    for other in ("stand_in", "successor")
    for shown in ("organisation", "portrait__renditions")
)


class PersonQuerySet(PublicPageQuerySet):
    """People as lists and contacts need them."""

    def published(self) -> "PersonQuerySet":
        """Those who have a page: an external contact is a record only."""
        return super().published().exclude(group=self.model.Group.EXTERNAL)

    def for_contacts(self) -> "PersonQuerySet":
        """Fetch what a contact shows, whoever stands in, in a fixed number of queries."""
        return self._with_portraits().prefetch_related(*ANSWERING)

    def contacts(self, numbers: list[int]) -> dict[int, "PersonPage"]:
        """The contacts with these primary keys, kept until something changes."""
        return kept("contacts", partial(self._contacts, numbers), numbers) if numbers else {}

    def _contacts(self, numbers: list[int]) -> dict[int, "PersonPage"]:
        # Not sorted, for Django compares what it sorts by with each column of such wide rows.
        people = self._with_portraits().order_by().in_bulk(numbers)
        away = [one for one in people.values() if one.stand_in_id or one.successor_id]
        prefetch_related_objects(away, *ANSWERING)
        return people

    def _with_portraits(self) -> "PersonQuerySet":
        return self.select_related("organisation", "portrait").prefetch_related(
            "portrait__renditions"
        )
