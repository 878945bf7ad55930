"""How an offer's page answers: it shows the form while one can sign up, and takes it in."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from techtank.core.visitor_forms.rate_limit import may_send
from techtank.core.visitor_forms.reception import Outcome, Reception

from .forms import SignUpForm, SignUpFormBuilder

#: An hour. A company's people share one address of the net, and may come together.
MOST = 20


class SignUpDesk(Reception):
    """Stands before the page. Once nobody can sign up it is a page like others, kept by caches."""

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Show the offer, with its form if one can sign up; take in what was sent in time."""
        if request.method == "POST" or self.noindex(request) or self.status.takes_sign_ups:
            return super().serve(request, *args, **kwargs)
        return super(Reception, self).serve(request, *args, **kwargs)

    def get_form_class(self) -> type[SignUpForm]:
        """Return the form in the language of the text around it."""
        fields = list(self.form_fields.all())
        return SignUpFormBuilder(fields, self.content.language).get_form_class()

    def get_form(self, *args, **kwargs) -> SignUpForm:
        """Return the form, empty or filled in."""
        return self.get_form_class()(*args, **kwargs)

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict:
        """Show editors the form, whatever the day."""
        return super().get_preview_context(request, mode_name) | {"form": self.get_form(page=self)}

    def render_landing_page(self, request: HttpRequest) -> TemplateResponse:
        """Say thanks: the same to whoever sent an address that was signed up before."""
        return TemplateResponse(request, self.landing_page_template, self.get_context(request))

    def receive(self, form: SignUpForm, language: str, address: str) -> Outcome:
        """Give a place, or a turn on the waiting list; a closed offer says so above the form."""
        from .places import sign_up  # which needs the models

        if not form.is_valid():
            return Outcome.FAULTY
        if not may_send(self.pk, address, MOST):
            form.refuse(_("Many have signed up from your network. Wait an hour and send again."))
            return Outcome.TOO_MANY
        if sign_up(self, form, self.content.language):
            return Outcome.TAKEN
        form.refuse(_("The last place has been taken, or the time is over. You are not signed up."))
        return Outcome.FAULTY
