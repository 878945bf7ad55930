"""A name for what the site shows as it is now.

Parts of pages that cost much to make, such as cards, are kept under it, by `{% cache %}` or `kept`.
It changes with every page, picture, file, snippet or setting of the site, when a page expires, and
once a minute in any case; nobody asks for what was kept under an old one.
"""

from collections.abc import Callable
from functools import cache
from typing import TypeVar
from uuid import uuid4

from django.core.cache import caches
from django.core.cache.utils import make_template_fragment_key
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.utils import timezone
from django.utils.translation import get_language
from modelcluster.fields import ParentalKey
from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, post_page_move
from wagtail.snippets.models import get_snippet_models

from .lifetime import moments, next_moment
from .models import SiteDocument, SiteImage, SiteImageRendition, SiteSettings
from .remembered import MINUTE, Remembered

Result = TypeVar("Result")
#: What pages show, or show no more, beside snippets.
SHOWN = (
    *(Page, PageViewRestriction, Site, SiteSettings),
    *(SiteImage, SiteImageRendition, SiteDocument, CollectionViewRestriction),
)
#: Django's name for the cache of `{% cache %}`.
PARTS = "template_fragments"

#: The name, and when time alone changes a page next.
_name = Remembered("content-version", lambda: [(uuid4().hex, next_moment())])


def content_version() -> str:
    """Return the name, which is another one once a page has expired."""
    name, until = _name()[0]
    if until and timezone.now() >= until:
        forget()
        name, until = _name()[0]
    return name


def kept(name: str, make: Callable[[], Result], *vary: object) -> Result:
    """Return what is made of the content alone, in the active language: made once a change.

    Whatever else it depends on stands in `vary`: the day, if time changes it.
    """
    key = make_template_fragment_key(name, [content_version(), get_language(), *vary])
    return caches[PARTS].get_or_set(key, make, MINUTE)


def forget() -> None:
    """Give the site another name, after a change that no signal tells of."""
    _name.forget()


def connect() -> None:
    """Keep up with what changes; called when all apps are loaded."""
    for signal in (post_save, post_delete, m2m_changed):
        signal.connect(_forget_after)
    for signal in (page_slug_changed, post_page_move):
        signal.connect(_name.forget)


def _forget_after(instance: Model, **_signal) -> None:
    if isinstance(instance, Page):
        moments.forget()
    if _is_shown(type(instance)):
        _name.forget()


@cache
def _is_shown(model: type[Model]) -> bool:
    """Whether visitors may see it: rows of a page, such as its contacts, are saved after it."""
    is_a_row = any(isinstance(field, ParentalKey) for field in model._meta.fields)
    return is_a_row or issubclass(model, (*SHOWN, *get_snippet_models()))
