"""The pages of the guide, in the look of the admin, for everybody who gets there."""

from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .texts import Text, contents, task


class ContentsView(WagtailAdminTemplateMixin, TemplateView):
    """Shows the list of all tasks."""

    template_name = "desk/admin/guide.html"
    header_icon = "help"

    @cached_property
    def text(self) -> Text:
        """What is read."""
        return contents()

    def get_page_title(self) -> str:
        """Return the heading of the text."""
        return self.text.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead to the list."""
        return [*self.breadcrumbs_items, {"url": reverse("guide"), "label": _now("Guide")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the text."""
        return super().get_context_data(**kwargs) | {"text": self.text}


class TaskView(ContentsView):
    """Shows how one thing is done; raises Http404 if nothing is told of it."""

    @cached_property
    def text(self) -> Text:
        """What is read."""
        try:
            return task(self.kwargs["name"])
        except KeyError:
            raise Http404 from None

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead over the list to here."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.text.title}]
