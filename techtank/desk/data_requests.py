"""The desk's page for people who ask what we hold of them (GDPR articles 15, 17 and 20)."""

import json
import logging
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from techtank.core.data_requests import holdings

logger = logging.getLogger("techtank.privacy")
PERMISSION = "core.delete_user"


class PersonForm(forms.Form):
    """Asks who it is."""

    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("Everything is found by the address. Make sure that it is they who ask."),
    )


class DataRequestView(WagtailAdminTemplateMixin, FormView):
    """Show what the site holds of somebody, hand it out as a file, or erase it.

    Raises PermissionDenied to whoever may not delete accounts.
    """

    template_name = "desk/admin/data_request.html"
    form_class = PersonForm
    page_title = _("Personal data")
    header_icon = "user"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask who it is before anything is shown or done."""
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Say where one is, for the last of them is the heading that is seen."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def form_valid(self, form: PersonForm) -> HttpResponse:
        """Do what the button says; nothing of it stands in an address or in a log."""
        email = form.cleaned_data["email"]
        if "download" in self.request.POST:
            return _file(email)
        if "erase" in self.request.POST:
            self._erase(email)
        return self.render_to_response(self.get_context_data(form=form, found=_found(email)))

    @transaction.atomic
    def _erase(self, email: str) -> None:
        erased = sum(holding.erase(email) for holding in holdings())
        logger.info("Erased %s records on request, by user %s.", erased, self.request.user.pk)
        messages.success(self.request, _now("Erased: %(count)s.") % {"count": erased})


def _found(email: str) -> list[tuple[Any, list[dict[str, Any]]]]:
    return [(holding, holding.export(email)) for holding in holdings()]


def _file(email: str) -> HttpResponse:
    """Return everything as JSON, readable for people and programs."""
    everything = {holding.name: records for holding, records in _found(email)}
    text = json.dumps(everything, ensure_ascii=False, indent=2)
    response = HttpResponse(text, content_type="application/json")
    response["Content-Disposition"] = 'attachment; filename="personuppgifter.json"'
    return response
