"""Sizes of companies by employees, in the classes of the EU's recommendation 2003/361/EC."""

from functools import lru_cache

from django.db import models
from django.utils.translation import gettext_lazy as _


class Size(models.TextChoices):
    """A class of size; its value is the slug that stands in addresses."""

    MICRO = "mikro", _("Micro, fewer than 10")
    SMALL = "sma", _("Small, 10–49")
    MEDIUM = "medelstora", _("Medium-sized, 50–249")
    LARGE = "stora", _("Large, 250 or more")

    @property
    def fewest(self) -> int:
        """The fewest employees that a company of this size has."""
        return _FEWEST[self.value]


_FEWEST = {Size.MICRO: 0, Size.SMALL: 10, Size.MEDIUM: 50, Size.LARGE: 250}


@lru_cache(maxsize=2048)
def size_of(employees: int | None) -> Size | None:
    """Return the size of a company with so many employees; None if nobody knows how many."""
    if employees is None:
        return None
    return max((size for size in Size if size.fewest <= employees), key=lambda size: size.fewest)
