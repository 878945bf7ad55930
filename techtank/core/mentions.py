"""Where a page is told of: each subject says in the hook `register_mentions` what it has.

So a company shows the news that name it, though the directory knows nothing of news.
"""

from collections.abc import Callable
from functools import partial

from django.apps import apps
from django.db.models import CharField, DateField, Expression, F, QuerySet, Value
from django.db.models.functions import Cast
from wagtail import hooks

from .content_version import kept
from .models import BasePage

HOOK = "register_mentions"
#: What a page shows of them.
MOST = 5
#: What a line of a list shows of a page of any kind.
COLUMNS = ("pk", "url_path", "depth", "title", "title_en", "has_english", "live")
#: Returns the published pages of a subject that lead to a page, as `lines` reads them.
Mentions = Callable[[BasePage], QuerySet]


def lines(pages: QuerySet, day: str | Expression) -> QuerySet:
    """Return pages of one kind as plain rows, so that those of several can be asked for at once.

    `day` is a field or an expression: the date by which a page stands in the list.
    """
    when = F(day) if isinstance(day, str) else day
    kind = Value(pages.model._meta.label_lower, output_field=CharField())
    shown = pages.order_by().annotate(line_kind=kind, line_day=Cast(when, DateField()))
    return shown.values_list(*COLUMNS, "line_kind", "line_day")


def mentions_of(page: BasePage, most: int = MOST) -> list[BasePage]:
    """Return the published pages that tell of a page, the newest first, in one query.

    Each has what a line of a list shows, and the day as `date`.
    """
    return [_page(*row) for row in _rows(page, most)]


def known_mentions_of(page: BasePage) -> list[BasePage]:
    """Return the same; the database is asked when something has changed."""
    # A draft may change the names by which others tell of it.
    rows = kept("mentions", partial(_rows, page), page.pk, page.names_in_texts())
    return [_page(*row) for row in rows]


def _rows(page: BasePage, most: int = MOST) -> list[tuple]:
    asked = [ask(page) for ask in hooks.get_hooks(HOOK)]
    if not asked:
        return []
    first, *others = asked
    return list(first.union(*others).order_by("-line_day")[:most])


def _page(*row) -> BasePage:
    *values, kind, day = row
    page = apps.get_model(kind)(**dict(zip(COLUMNS, values, strict=True)))
    page.date = day
    return page
