"""Questions that are asked of people."""

from techtank.core.querysets import PublicPageQuerySet

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
