"""Puts hundreds of new pages into the tree at once, as published as if editors had done so.

`add_child` and `publish` ask the database a hundred questions a page. Here a few are asked for all;
the pages then have what editors leave: their place in the tree, rows, a revision, references, both
indexes of the search, and what a page keeps of its own texts when it is saved.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import F, Field, ForeignObjectRel, Model, QuerySet
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Locale, Page, ReferenceIndex, Revision
from wagtail.search.backends import get_search_backend

from techtank.core.models import BasePage
from techtank.search.entries import renew

One = TypeVar("One")
#: Pages of one transaction.
BATCH = 200


class Draft(NamedTuple):
    """A page that is not stored yet, its rows in their order, and what it has of many."""

    page: BasePage
    rows: Iterable[Model] = ()
    chosen: dict[str, list[Model]] = {}


def batches(drafts: Iterable[One], size: int = BATCH) -> Iterator[list[One]]:
    """Yield lists of so many at most."""
    rest = iter(drafts)
    while batch := list(islice(rest, size)):
        yield batch


@transaction.atomic
def publish(
    parent: Page, drafts: list[Draft], complete: Callable[[QuerySet], None] | None = None
) -> list[BasePage]:
    """Store pages of one kind below a parent, and return them as the database has them.

    `complete` stores what pages keep of their rows.
    """
    kind = type(drafts[0].page)
    _place(parent, [draft.page for draft in drafts])
    for draft in drafts:
        draft.page.save_base(raw=True, force_insert=True)
    _store_rows(drafts)
    _store_chosen(drafts)
    numbers = [draft.page.pk for draft in drafts]
    stored = kind.objects.filter(pk__in=numbers).order_by("path")
    if complete:
        complete(stored)
    relations = (*get_all_child_relations(kind), *get_all_child_m2m_relations(kind))
    pages = list(stored.prefetch_related(*map(_name_of, relations)))
    _keep_revisions(pages)
    for page in pages:
        ReferenceIndex.create_or_update_for_object(page)
    get_search_backend().add_bulk(kind, pages)
    renew(pages)
    return pages


def _name_of(relation: Field | ForeignObjectRel) -> str:
    return relation.name if isinstance(relation, Field) else relation.get_accessor_name()


def _place(parent: Page, pages: list[BasePage]) -> None:
    """Store what all kinds of pages have, in the order of the list behind the last child."""
    parent.refresh_from_db()
    last = parent.get_last_child()
    step = Page._str2int(last.path[-Page.steplen :]) if last else 0
    locale, kind = Locale.get_default(), ContentType.objects.get_for_model(type(pages[0]))
    for number, page in enumerate(pages, step + 1):
        page.path = Page._get_path(parent.path, parent.depth + 1, number)
        page.depth, page.numchild, page.live = parent.depth + 1, 0, True
        page.draft_title, page.locale, page.content_type = page.title, locale, kind
        page.set_url_path(parent)
        page.has_english = page.is_translated()
    fields = [field.attname for field in Page._meta.concrete_fields]
    stored = Page.objects.bulk_create(
        Page(**{name: getattr(page, name) for name in fields}) for page in pages
    )
    for page, row in zip(pages, stored, strict=True):
        page.pk = page.page_ptr_id = row.pk
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + len(pages))


def _store_rows(drafts: list[Draft]) -> None:
    by_kind: dict[type[Model], list[Model]] = {}
    for draft in drafts:
        orders: dict[type[Model], int] = {}
        for row in draft.rows:
            row.page_id, row.sort_order = draft.page.pk, orders.get(type(row), 0)
            orders[type(row)] = row.sort_order + 1
            by_kind.setdefault(type(row), []).append(row)
    for kind, rows in by_kind.items():
        kind.objects.bulk_create(rows)


def _store_chosen(drafts: list[Draft]) -> None:
    for name in {name for draft in drafts for name in draft.chosen}:
        field = type(drafts[0].page)._meta.get_field(name)
        page, one = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        through = field.remote_field.through
        through.objects.bulk_create(
            through(**{page: draft.page.pk, one: chosen.pk})
            for draft in drafts
            for chosen in draft.chosen.get(name, ())
        )


def _keep_revisions(pages: list[BasePage]) -> None:
    """Keep what each page says as its first and published revision."""
    all_pages = ContentType.objects.get_for_model(Page)
    revisions = Revision.objects.bulk_create(
        Revision(
            content_type=page.cached_content_type,
            base_content_type=all_pages,
            object_id=str(page.pk),
            object_str=str(page),
            created_at=page.latest_revision_created_at,
            content=page.serializable_data(),
        )
        for page in pages
    )
    for page, revision in zip(pages, revisions, strict=True):
        page.latest_revision = page.live_revision = revision
    Page.objects.bulk_update(pages, ["latest_revision", "live_revision"])
