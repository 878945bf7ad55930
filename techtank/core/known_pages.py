"""The front page and what lies right below it, which the way to every page leads through.

They are kept ready until a page changes, so that a visit asks the database for its own page alone.
"""

from django.http import HttpRequest
from wagtail.models import Page, Site

from .middleware import GetResponse
from .remembered import Remembered


def _read_sites() -> list[Site]:
    sites = list(Site.objects.select_related("root_page"))
    for site in sites:
        site.root_page = site.root_page.specific
    return sites


#: Sites with their front page as what it is.
_sites = Remembered("sites", _read_sites)
#: The lists and other pages right below a front page.
_rooms = Remembered(
    "rooms",
    lambda: [room for site in _sites() for room in site.root_page.get_children().live().specific()],
)


class KnownSiteMiddleware:
    """Tell Wagtail which site it is, where there is but one; it would ask the database each time.

    Wagtail keeps what it finds on the request (`Site.find_for_request`).
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view) -> None:
        """Look it up for pages; other answers need it seldom."""
        if request.resolver_match.url_name != "wagtail_serve":
            return
        sites = _sites()
        if len(sites) == 1 and sites[0].is_default_site:
            request._wagtail_site = sites[0]


def rooms_below(front_page: Page) -> list[Page]:
    """Return the public pages right below the front page."""
    return [room for room in _rooms() if room.is_child_of(front_page)]


def room_below(front_page: Page, slug: str) -> Page | None:
    """Return one of these."""
    return next((room for room in rooms_below(front_page) if room.slug == slug), None)


def connect() -> None:
    """Keep up with what changes; called when all apps are loaded."""
    _sites.forget_with_pages(Site)
    _rooms.forget_with_pages(Site)
