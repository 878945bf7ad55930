"""The list of projects, and the old addresses of those that have ended."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.caching import offer_to_caches
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_tabs
from techtank.core.structured_data import item_list

from .project import ProjectPage
from .status import Status

if TYPE_CHECKING:
    from projects.listing import ProjectListing

#: Where finished projects stood on the site before this one.
OLD_FOLDER = "avslutade-projekt"


class ProjectIndexPage(BasePage):
    """All projects, by status."""

    reserved_slugs = frozenset({OLD_FOLDER, "rss", "atom", "csv", "json", "projekt"})
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("projects.ProjectPage",)
    page_description = _("The list of all projects.")
    template = "projects/project_index_page.html"
    schema_type = "CollectionPage"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of projects")
        verbose_name_plural = _("lists of projects")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch a project with all that it shows at once; answer for old addresses.

        Raises Http404 for an old address whose project is not published.
        """
        match path_components:
            case [slug] if slug != OLD_FOLDER:
                project = ProjectPage.objects.child_of(self).for_display().filter(slug=slug).first()
                if project:
                    request.trail = [*getattr(request, "trail", ()), self]
                    return project.route(request, [])
            case [folder, *rest] if folder == OLD_FOLDER and len(rest) <= 1 and self.live:
                return RouteResult(self, kwargs={"moved_to": self._new_address(request, *rest)})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, moved_to: str = "", **kwargs) -> HttpResponse:
        """Answer with the list, or lead an old address to the new one for good."""
        if moved_to:
            return HttpResponsePermanentRedirect(moved_to)
        return super().serve(request, **kwargs)

    def listing(self, request: HttpRequest) -> "ProjectListing":
        """Return the list that the address asks for; read once a request.

        Raises Http404 for filters that lead nowhere.
        """
        from projects.listing import ProjectListing

        if not hasattr(request, "project_listing"):
            request.project_listing = ProjectListing(
                request.GET, get_language(), self.get_url(request) or ""
            )
        return request.project_listing

    def listing_query(self, request: HttpRequest) -> str:
        """Return the filters as a query string, for the same list in the other language."""
        return self.listing(request).query

    canonical_query = listing_query

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the list as the address asks for it."""
        return item_list(self.listing(request).items, request, meta)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the listing, and let the page cache know what it shows."""
        listing = self.listing(request)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, listing.items)
        return super().get_context(request, *args, **kwargs) | {"listing": listing}

    def _new_address(self, request: HttpRequest, slug: str = "") -> str:
        """Return where a finished project, or the old list of them, is found now."""
        if not slug:
            return f"{self.get_url(request)}?status={Status.FINISHED.value}"
        project = ProjectPage.objects.child_of(self).published().filter(slug=slug).first()
        if project is None:
            raise Http404("No such project.")
        return project.get_url(request)
