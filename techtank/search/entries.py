"""Writing entries: what the page says now, in each of its languages."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import transaction
from django.utils.translation import override
from wagtail.models import get_page_models
from wagtail.search.backends import get_search_backend

from techtank.core.models import BasePage
from techtank.core.models.bilingual import ENGLISH

from . import spelling
from .kinds import kind_of
from .models import SearchEntry

CONTENT = (
    "in_english",
    "kind",
    "date",
    "heading",
    "lead",
    "text",
    "topics",
    "keywords",
    "lead_keys",
)
BATCH = 100


@transaction.atomic
def renew(pages: Iterable[BasePage]) -> None:
    """Write the entries of these pages, and drop those that should not be there.

    The pages are read as they are in memory: rows below them are stored after the page itself.
    """
    pages = list(pages)
    spelling.forget()
    wanted = {(one.page_id, one.language): one for page in pages for one in _entries_of(page)}
    numbers = [page.pk for page in pages]
    for stored in SearchEntry.objects.filter(page__in=numbers).only("page_id", "language"):
        if (stored.page_id, stored.language) not in wanted:
            stored.delete()
    if not wanted:
        return
    entries = SearchEntry.objects.bulk_create(
        wanted.values(),
        update_conflicts=True,
        unique_fields=["page", "language"],
        update_fields=CONTENT,
    )
    get_search_backend().add_bulk(SearchEntry, entries)


def renew_all() -> int:
    """Write the entries of every page, and return how many there are."""
    SearchEntry.objects.exclude(page__live=True).delete()
    for model in page_types():
        pages = model.objects.live().exact_type(model).order_by("pk").iterator(BATCH)
        while batch := list(islice(pages, BATCH)):
            renew(batch)
    return SearchEntry.objects.count()


def page_types() -> list[type[BasePage]]:
    """Return every type of page of ours."""
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def _entries_of(page: BasePage) -> Iterator[SearchEntry]:
    if not (page.live and page.is_findable) or page.is_shadowed:
        return
    for language in page.languages():
        with override(language):
            yield SearchEntry(
                page_id=page.pk,
                language=language,
                in_english=language == ENGLISH or not page.has_english,
                kind=kind_of(page),
                date=page.search_date,
                heading=page.content.title,
                lead=page.content.lead or "",
                text="\n".join(page.readable_lines()),
                topics="\n".join(page.search_topics()),
                keywords="\n".join(page.search_keywords()),
            ).analyse()
