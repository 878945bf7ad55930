"""Which pages not everybody may see: nearly always none, so that visits need not ask again."""

from wagtail.models import PageViewRestriction

from .remembered import Remembered

restrictions = Remembered("restrictions", PageViewRestriction.objects.all)


def connect() -> None:
    """Keep up with what changes; called when all apps are loaded."""
    restrictions.forget_with(PageViewRestriction)
