"""Other ways to what somebody is looking for: the lists of the site, and whom to ask."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from contact.models import FormPage
from members.models import MemberIndexPage
from news.models import NewsIndexPage
from projects.models import ProjectIndexPage
from techtank.core.querysets import PublicPageQuerySet

LABELS = {
    MemberIndexPage: (_("Members"), _("Companies by what they can and where they are.")),
    ProjectIndexPage: (_("Projects"), _("What the cluster runs and takes part in.")),
    NewsIndexPage: (_("News"), _("What has happened, by category and year.")),
    FormPage: (_("Contact"), _("Ask us, and we look for you.")),
}


class Way(NamedTuple):
    """A list or a form, with a word on what is found there."""

    page: Page
    label: Promise
    text: Promise


def ways_beside(page: Page) -> list[Way]:
    """Return the lists and the contact form that stand beside a page, in one query."""
    siblings = PublicPageQuerySet(Page).sibling_of(page).exact_type(*LABELS).published()
    first: dict[type[Page], Page] = {}
    for sibling in siblings.order_by("path"):
        first.setdefault(sibling.specific_class, sibling)
    return [Way(first[kind], *LABELS[kind]) for kind in LABELS if kind in first]
