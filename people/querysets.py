"""Questions that are asked of people."""

from typing import TYPE_CHECKING

from techtank.core.querysets import PublicPageQuerySet

if TYPE_CHECKING:
    from .models import PersonPage

#: What a contact shows of a person and of whoever answers instead.
SHOWN = (
    "organisation",
    "portrait",
    "stand_in__organisation",
    "stand_in__portrait",
    "successor__organisation",
    "successor__portrait",
)


class PersonQuerySet(PublicPageQuerySet):
    """People as lists and contacts need them."""

    def published(self) -> "PersonQuerySet":
        """Those who have a page: an external contact is a record only."""
        return super().published().exclude(group=self.model.Group.EXTERNAL)

    def for_contacts(self) -> "PersonQuerySet":
        """Fetch what a contact shows, whoever stands in, in a fixed number of queries."""
        return self.select_related(*SHOWN).prefetch_related(
            "portrait__renditions",
            "stand_in__portrait__renditions",
            "successor__portrait__renditions",
        )

    def by_number(self, numbers: list[int]) -> dict[int, "PersonPage"]:
        """Those with these primary keys; to sort such wide rows costs more than to fetch them.

        Django compares what it sorts by with each column that it selects.
        """
        return self.order_by().in_bulk(numbers)
