"""Where a page is told of: each subject says in the hook `register_mentions` what it has.

So a company shows the news that name it, though the directory knows nothing of news.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter

from wagtail import hooks

from .models import BasePage

HOOK = "register_mentions"
#: Returns the published pages of a subject that lead to a page, the newest first, these at most.
Mentions = Callable[[BasePage, int], Iterable[BasePage]]


def mentions_of(page: BasePage, most: int = 5) -> list[BasePage]:
    """Return the published pages that tell of a page, the newest first, a query a subject."""
    asked: list[Mentions] = hooks.get_hooks(HOOK)
    found = [one for mentions in asked for one in mentions(page, most)]
    return sorted(found, key=attrgetter("date"), reverse=True)[:most]
