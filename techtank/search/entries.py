"""Writing entries: what a page says now in each of its languages, and what a file is called."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils.translation import override
from wagtail.models import Page, ReferenceIndex, get_page_models
from wagtail.search.backends import get_search_backend

from techtank.core.models import BasePage, SiteDocument
from techtank.core.models.bilingual import ENGLISH, SWEDISH

from .kinds import Kind, kind_of
from .models import SearchEntry
from .vocabulary import Words, learn, learn_all, words_of

CONTENT = (
    "in_english",
    "kind",
    "date",
    "heading",
    "lead",
    "text",
    "topics",
    "keywords",
    "title_keys",
    "lead_keys",
    "title_bases",
    "words_in_title",
)
BATCH = 100


@transaction.atomic
def renew(pages: Iterable[BasePage]) -> None:
    """Write the entries of these pages, and drop those that should not be there.

    The pages are read as they are in memory: rows below them are stored after the page itself.
    """
    learn(words_of(_renew(list(pages))))


@transaction.atomic
def renew_documents(documents: Iterable[SiteDocument]) -> None:
    """Write the entries of files in the languages of the texts that offer them, else in Swedish.

    Whether a visitor may have one is asked at every search.
    """
    learn(words_of(_renew_documents(list(documents))))


def renew_all() -> int:
    """Write the entries of every page and every file, and return how many there are."""
    SearchEntry.objects.filter(document=None).exclude(page__live=True).delete()
    words: Words = {}
    for found in _renew_everything():
        words |= {key: one for key, one in found.items() if one.in_title or key not in words}
    learn_all(words)
    return SearchEntry.objects.count()


def page_types() -> list[type[BasePage]]:
    """Return every type of page of ours."""
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def _renew_everything() -> Iterator[Words]:
    for model in page_types():
        pages = model.objects.live().exact_type(model).order_by("pk").iterator(BATCH)
        while batch := list(islice(pages, BATCH)):
            with transaction.atomic():
                entries = _renew(batch)
            yield words_of(entries)
    files = SiteDocument.objects.order_by("pk").iterator(BATCH)
    while some := list(islice(files, BATCH)):
        with transaction.atomic():
            entries = _renew_documents(some)
        yield words_of(entries)


def _renew(pages: list[BasePage]) -> list[SearchEntry]:
    wanted = {(one.page_id, one.language): one for page in pages for one in _entries_of(page)}
    numbers = [page.pk for page in pages]
    for stored in SearchEntry.objects.filter(page__in=numbers).only("page_id", "language"):
        if (stored.page_id, stored.language) not in wanted:
            stored.delete()
    return _store(wanted.values(), of="page")


def _renew_documents(documents: list[SiteDocument]) -> list[SearchEntry]:
    offered = _languages_of(documents)
    entries = [entry for one in documents for entry in _entries_of_file(one, offered[one.pk])]
    kept = {(entry.document_id, entry.language) for entry in entries}
    stored = SearchEntry.objects.filter(document__in=[one.pk for one in documents])
    for entry in stored.only("document_id", "language"):
        if (entry.document_id, entry.language) not in kept:
            entry.delete()
    return _store(entries, of="document")


def _store(entries: Iterable[SearchEntry], of: str) -> list[SearchEntry]:
    entries = list(entries)
    if not entries:
        return []
    stored = SearchEntry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=[of, "language"],
        update_fields=CONTENT,
    )
    get_search_backend().add_bulk(SearchEntry, stored)
    return stored


def _languages_of(documents: Iterable[SiteDocument]) -> dict[int, set[str]]:
    """Return for each file the languages of the fields that refer to it."""
    found: dict[int, set[str]] = {one.pk: set() for one in documents}
    references = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        to_content_type=ContentType.objects.get_for_model(SiteDocument),
        to_object_id__in=[str(number) for number in found],
    )
    for number, path in references.values_list("to_object_id", "model_path"):
        is_english = any(part.endswith(f"_{ENGLISH}") for part in path.split("."))
        found[int(number)].add(ENGLISH if is_english else SWEDISH)
    return found


def _entries_of_file(document: SiteDocument, languages: set[str]) -> Iterator[SearchEntry]:
    for language in sorted(languages or {SWEDISH}):
        yield SearchEntry(
            document_id=document.pk,
            language=language,
            in_english=language == ENGLISH or ENGLISH not in languages,
            kind=Kind.DOCUMENTS,
            heading=document.title,
        ).analyse()


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
