"""From what is saved, moved and deleted to the tags of the answers that are outdated.

All changes of a transaction are told together when it is over. Without `CACHE_PURGE_URL` nothing is
looked at.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model, QuerySet
from django.db.models.signals import post_save, pre_delete, pre_save
from wagtail.models import COMMENTS_RELATION_NAME, Page, PageViewRestriction, Site
from wagtail.signals import post_page_move
from wagtail.snippets.models import get_snippet_models

from ..caching import FINDS_TAG, PAGES_TAG, SITE_TAG, order_tag, own_tag, tag_for, type_tag
from ..lifetime import moments
from ..models import BasePage, SiteDocument, SiteImage, SiteSettings
from .footprint import Footprint, footprint_of, tags_of_what_shows
from .telling import tell

NOWHERE = Footprint()
#: What Wagtail saves of a page with a draft or a lock: visitors see nothing of it.
DRAFT = {
    *("latest_revision", "latest_revision_created_at", "draft_title", "has_unpublished_changes"),
    *("locked", "locked_at", "locked_by", COMMENTS_RELATION_NAME),
}


@dataclass
class Changes:
    """What one transaction has changed."""

    #: Pages by type and primary key, with where each stood before.
    pages: dict[tuple[type[BasePage], int], Footprint] = field(default_factory=dict)
    #: Primary keys of pages that others may see now, with all below.
    restricted: set[int] = field(default_factory=set)
    #: Of what is outdated, and of what must not be shown at all any more.
    tags: set[str] = field(default_factory=set)
    hidden_tags: set[str] = field(default_factory=set)

    def are_over(self) -> None:
        """Tell the cache, once everybody sees what has changed."""
        moments.forget()
        for (model, pk), before in self.pages.items():
            self._add_page(model, pk, before)
        for page in Page.objects.filter(pk__in=self.restricted):
            self._add_hidden(page)
        if self.tags:
            tell({*self.tags, FINDS_TAG}, hidden=self.hidden_tags)

    def _add_page(self, model: type[BasePage], pk: int, before: Footprint) -> None:
        page = model.objects.filter(pk=pk).first()
        after = footprint_of(page) if page else NOWHERE
        if not (before.is_live or after.is_live):
            return
        tag = tag_for(model(pk=pk))
        if before.is_live and not after.is_public:
            self.hidden_tags.add(tag)
        self.tags |= {tag, type_tag(model), PAGES_TAG}
        self.tags |= before.differs_in(after)
        if page and page.is_quoted:
            self.tags |= tags_of_what_shows(page) - {SITE_TAG}
        if page and before.is_live and (before.path, before.name) != (after.path, after.name):
            self._add_below(page, before.path != after.path)

    def _add_below(self, page: BasePage, moved: bool) -> None:
        """Add the pages below one whose name they show, or whose address theirs begins with."""
        for one in page.get_descendants().live().specific():
            self.tags.add(own_tag(one.pk))
            if moved:
                self.tags |= {tag_for(one), type_tag(type(one)), *tags_of_what_shows(one)}

    def _add_hidden(self, top: Page) -> None:
        """Add a page and all below it, which no list may show any more, or which come back."""
        for page in top.get_descendants(inclusive=True).live().specific():
            if isinstance(page, BasePage):
                self.hidden_tags.add(tag_for(page))
                self.tags |= {type_tag(type(page)), PAGES_TAG}
                self.tags |= NOWHERE.differs_in(footprint_of(page))


def connect() -> None:
    """Listen; called when all apps are loaded."""
    pre_save.connect(_before_change)
    post_save.connect(_after_change)
    pre_delete.connect(_before_deletion)
    post_page_move.connect(_after_move)
    for signal in (post_save, pre_delete):
        signal.connect(_after_restriction, sender=PageViewRestriction)


def changed(record: Model) -> None:
    """Say that what answers tell of a record has changed, though the record itself has not."""
    if not settings.CACHE_PURGE_URL:
        return
    tags = {tag_for(record), type_tag(type(record))}
    if not isinstance(record, Page):
        tags |= tags_of_what_shows(record)
    _note(lambda changes: changes.tags.update(tags))


@contextmanager
def noticing(pages: QuerySet) -> Iterator[None]:
    """Notice what is done to pages in a way that no signal tells of."""
    if not settings.CACHE_PURGE_URL:
        yield
        return
    with transaction.atomic():
        for page in pages.order_by().specific():
            _note_page(page)
        yield


def _note(add: Callable[[Changes], object]) -> None:
    """Add to what the transaction has changed; outside of one it is over at once.

    It is told after everything else that waits for the end, such as records that are remembered.
    """
    waiting = connection.run_on_commit
    for place, (_savepoints, callback, *_robust) in enumerate(waiting):
        changes = getattr(callback, "__self__", None)
        if isinstance(changes, Changes):
            add(changes)
            waiting.append(waiting.pop(place))
            return
    changes = Changes()
    add(changes)
    transaction.on_commit(changes.are_over, robust=True)


def _note_page(stored: Page) -> None:
    """Note where a page stands before it changes, unless it has changed already."""
    key = (type(stored), stored.pk)

    def add(changes: Changes) -> None:
        if key not in changes.pages:
            changes.pages[key] = footprint_of(stored)

    if isinstance(stored, BasePage):
        _note(add)


def _is_of_no_account(instance: Model, raw: bool, update_fields: object) -> bool:
    """Whether nobody need be told: of fixtures and of drafts."""
    is_draft = isinstance(instance, Page) and update_fields and DRAFT.issuperset(update_fields)
    return raw or bool(is_draft) or not settings.CACHE_PURGE_URL


def _before_change(
    instance: Model, raw: bool = False, update_fields: object = None, **_kwargs
) -> None:
    # Wagtail moves a page as a bare `Page`, and so may anybody save it.
    if isinstance(instance, Page) and not _is_of_no_account(instance, raw, update_fields):
        for stored in Page.objects.filter(pk=instance.pk).specific():
            _note_page(stored)


def _after_change(
    instance: Model, raw: bool = False, update_fields: object = None, **_kwargs
) -> None:
    if _is_of_no_account(instance, raw, update_fields):
        return
    if isinstance(instance, BasePage):  # a new one, or one that is noted already
        key = (type(instance), instance.pk)
        _note(lambda changes: changes.pages.setdefault(key, NOWHERE))
    elif isinstance(instance, (SiteSettings, Site)):
        _note(lambda changes: changes.tags.add(SITE_TAG))
    elif isinstance(instance, (SiteImage, SiteDocument, *get_snippet_models())):
        changed(instance)


def _before_deletion(instance: Model, **_kwargs) -> None:
    # What refers to it is known only until it is gone.
    if isinstance(instance, Page):
        _before_change(instance)
    else:
        _after_change(instance)


def _after_move(instance: Page, url_path_before: str, url_path_after: str, **_kwargs) -> None:
    """Tell of another place among the siblings: of another address saving the page has told."""
    if settings.CACHE_PURGE_URL and url_path_before == url_path_after:
        tag = order_tag(instance.specific_class or Page)
        _note(lambda changes: changes.tags.add(tag))


def _after_restriction(instance: PageViewRestriction, **_kwargs) -> None:
    if settings.CACHE_PURGE_URL:
        _note(lambda changes: changes.restricted.add(instance.page_id))
