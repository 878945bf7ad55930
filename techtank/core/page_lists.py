"""Lists of all pages of a kind in the admin."""

from django.db.models import QuerySet
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from .archive.places import outside


class PagesView(IndexView):
    """Leaves out what was put away, for those too who may see every page."""

    def get_base_queryset(self) -> QuerySet:
        """Return what stands in the site."""
        return outside(super().get_base_queryset())


class PagesViewSet(PageListingViewSet):
    """What each room's list of pages begins with."""

    index_view_class = PagesView
