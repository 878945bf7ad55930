"""How a page with a form answers: it shows the form, takes what was sent, or says thanks."""

from enum import Enum, auto
from http import HTTPMethod

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from .form import VisitorForm
from .rate_limit import PERIOD, client_address

#: After sending, `?tack=1` shows the thanks; loading it again sends nothing again.
THANKS = "tack"


class Outcome(Enum):
    """What became of what was sent."""

    TAKEN = auto()
    FAULTY = auto()
    TOO_MANY = auto()


class Reception:
    """Serves a page with a form; stands before the page. Nothing here is offered to shared caches.

    The form carries a CSRF token, so its page alone sets that cookie (LEK: a cookie only where
    somebody sends a form). A page says how it makes its form and what it does with the answers.
    """

    allowed_http_methods = (HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS, HTTPMethod.POST)

    def receive(self, form: VisitorForm, language: str, address: str) -> Outcome:
        """Store what was sent; the form says what is wrong when the outcome is not `TAKEN`."""
        raise NotImplementedError

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Show the form or the thanks, or take a message."""
        request.is_preview = False
        if request.method == HTTPMethod.POST:
            return self._take(request)
        if self.noindex(request):
            return self.render_landing_page(request)
        return self._show(request, self.get_form(page=self))

    def serve_again(self, request: HttpRequest) -> HttpResponse:
        """Show what was typed once more, since it could not be told who had sent it."""
        request.is_preview = False
        form = self._filled_in(request)
        form.refuse(_("The page had been open for long. Your text is still here: send it again."))
        return self._show(request, form, status=403)

    def noindex(self, request: HttpRequest) -> bool:
        """Keep the thanks out of search engines."""
        return THANKS in request.GET

    def _take(self, request: HttpRequest) -> HttpResponse:
        form = self._filled_in(request)
        language = translation.get_language()
        outcome = self.receive(form, language, client_address(request))
        if outcome is Outcome.TAKEN:
            address = f"{self.get_url(request)}?{THANKS}=1#form-thanks"
            return HttpResponseRedirect(address, status=303)
        if outcome is Outcome.TOO_MANY:
            return self._show(request, form, status=429, headers={"Retry-After": str(PERIOD)})
        return self._show(request, form)

    def _filled_in(self, request: HttpRequest) -> VisitorForm:
        """Return the form, checked in the language of the text around it."""
        with translation.override(self.content.language):
            form = self.get_form(request.POST, page=self)
            form.full_clean()
        return form

    def _show(self, request: HttpRequest, form: VisitorForm, **answer) -> TemplateResponse:
        context = self.get_context(request) | {"form": form}
        return TemplateResponse(request, self.get_template(request), context, **answer)
