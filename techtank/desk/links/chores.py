"""Pages with links that lead nowhere, on the Monday page."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page

from techtank.core.chores import HOOK, Chore, Kind, pages_of

from ..models import OutgoingLink


@hooks.register(HOOK)
def chores_of_links() -> list[Chore]:
    """Return the pages whose links to other sites are broken."""
    return [
        Chore(
            "broken-links",
            Kind.BROKEN,
            _("Links to other sites that lead nowhere"),
            _("They failed twice, a day apart. Find where the page has gone, or remove the link."),
            with_broken_links,
            lambda page: "; ".join(
                f"{link.url}: {link.get_problem_display()}" for link in page.broken_links
            ),
        ),
    ]


def with_broken_links(user: AbstractBaseUser) -> QuerySet:
    """Return the pages with broken links, and those as `broken_links`."""
    broken = OutgoingLink.objects.broken()
    pages = Page.objects.live().filter(outgoing_links__in=broken).distinct().order_by("title")
    found = Prefetch("outgoing_links", broken.order_by("url"), to_attr="broken_links")
    return pages_of(user, pages).prefetch_related(found)
