"""The editors' list of an article's preview links: made, copied and withdrawn there."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .models import NewsPage, PreviewLink


class PreviewLinkForm(forms.ModelForm):
    """Asks for whom a link is."""

    class Meta:
        model = PreviewLink
        fields = ("recipient",)


class PreviewLinksView(WagtailAdminTemplateMixin, TemplateView):
    """Show the links of an article, make one, withdraw one.

    Raises PermissionDenied to whoever may not edit the article.
    """

    template_name = "news/admin/preview_links.html"
    header_icon = "link"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask who it is before anything is shown or done."""
        if not self.article.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def article(self) -> NewsPage:
        """The article; raises Http404 if there is none."""
        return get_object_or_404(NewsPage, pk=self.kwargs["page_id"])

    def get_page_title(self) -> str:
        """Return the heading."""
        return _("Preview links")

    def get_page_subtitle(self) -> str:
        """Return the article's title as editors know it."""
        return self.article.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the article."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.article.pk])
        return [
            {"url": edit, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Withdraw the link whose button was pressed, else make one."""
        if "withdraw" in request.POST:
            links = self.article.preview_links.filter(withdrawn_at=None)
            link = get_object_or_404(links, token=request.POST["withdraw"])
            link.withdraw()
            messages.success(request, _("The link for %(name)s is withdrawn.") % {"name": link})
            return redirect(request.path)
        form = PreviewLinkForm(request.POST)
        form.instance.article, form.instance.created_by = self.article, request.user
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        link = form.save()
        messages.success(request, _("There is a link for %(name)s now.") % {"name": link})
        return redirect(request.path)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the form and the links with their complete addresses."""
        links = list(self.article.preview_links.select_related("created_by"))
        for link in links:
            link.address = self.request.build_absolute_uri(link.path)
        defaults = {"form": PreviewLinkForm(), "article": self.article, "links": links}
        return super().get_context_data(**defaults | kwargs)
