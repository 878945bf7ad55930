"""The kinds by which hits are grouped, and whose rule says which of them are public."""

from functools import reduce
from operator import or_

from django.db.models import Q, TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from members.models import MemberPage
from news.models import NewsPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.models.document import documents_for_everybody
from techtank.core.querysets import PublicPageQuerySet


class Kind(TextChoices):
    """Kinds in the order in which visitors see them; the values stand in addresses."""

    MEMBERS = "medlemmar", _("Members")
    PROJECTS = "projekt", _("Projects")
    PEOPLE = "personer", _("People")
    NEWS = "nyheter", _("News")
    DOCUMENTS = "dokument", _("Documents")
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
    """Return what entries of public pages and files have in common, by each kind's own rule.

    Kinds of pages without a rule of their own are asked about together.
    """
    own = {kind: model.objects.published() for kind, model in TYPES.items() if _has_own_rule(model)}
    all_pages = PublicPageQuerySet(Page).published()
    by_the_common_rule = Q(page__in=all_pages.values("pk")) & ~Q(kind__in=own)
    files = Q(kind=Kind.DOCUMENTS, document__in=documents_for_everybody().values("pk"))
    rules = (Q(kind=kind, page__in=pages.values("pk")) for kind, pages in own.items())
    return reduce(or_, rules, by_the_common_rule | files)


def _has_own_rule(model: type[Page]) -> bool:
    return type(model.objects.all()).published is not PublicPageQuerySet.published
