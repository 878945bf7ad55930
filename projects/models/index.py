"""The list of projects, and the old addresses of those that have ended."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_tabs

from .project import ProjectPage
from .status import Status

#: Where finished projects stood on the site before this one.
OLD_FOLDER = "avslutade-projekt"


class ProjectIndexPage(ListPage, BasePage):
    """All projects, by status."""

    reserved_slugs = frozenset({OLD_FOLDER, "rss", "atom", "csv", "json", "projekt"})
    listing_class = "projects.listing.ProjectListing"
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("projects.ProjectPage",)
    page_description = _("The list of all projects.")
    template = "projects/project_index_page.html"
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

    def _new_address(self, request: HttpRequest, slug: str = "") -> str:
        """Return where a finished project, or the old list of them, is found now."""
        if not slug:
            return f"{self.get_url(request)}?status={Status.FINISHED.value}"
        project = ProjectPage.objects.child_of(self).published().filter(slug=slug).first()
        if project is None:
            raise Http404("No such project.")
        return project.get_url(request)
