"""The kinds of pages by which hits are grouped, and whose rule says which of them are public."""

from functools import reduce
from operator import or_

from django.db.models import Q, TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from members.models import MemberPage
from news.models import NewsPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.querysets import PublicPageQuerySet


class Kind(TextChoices):
    """Kinds in the order in which visitors see them; the values stand in addresses."""

    MEMBERS = "medlemmar", _("Members")
    PROJECTS = "projekt", _("Projects")
    PEOPLE = "personer", _("People")
    NEWS = "nyheter", _("News")
    PAGES = "sidor", _("Pages")


TYPES = {
    Kind.MEMBERS: MemberPage,
    Kind.PROJECTS: ProjectPage,
    Kind.PEOPLE: PersonPage,
    Kind.NEWS: NewsPage,
}
_KINDS = {model: kind for kind, model in TYPES.items()}


def kind_of(page: Page) -> Kind:
    """Return the kind of a page; whatever has none of its own is a page among others."""
    return _KINDS.get(type(page), Kind.PAGES)


def is_published() -> Q:
    """Return what entries of public pages have in common, by the rule of each kind itself."""
    all_pages = PublicPageQuerySet(Page).published()
    rules = {Kind.PAGES: all_pages} | {
        kind: model.objects.published() for kind, model in TYPES.items()
    }
    return reduce(or_, (Q(kind=kind, page__in=pages.values("pk")) for kind, pages in rules.items()))
