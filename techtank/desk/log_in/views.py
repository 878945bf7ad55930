"""The pages on which staff log in and set a second factor up, where ours are not allauth's."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.views import LoginView
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.utils import is_mfa_enabled
from allauth.mfa.webauthn.views import AddWebAuthnView, LoginWebAuthnView
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse_lazy

from .forms import PasskeyForm, StaffLogInForm
from .second_factor import FACTORS, opens_admin


class StaffLogInView(LoginView):
    """Asks for e-mail and password; who has a second factor is asked for that next."""

    form_class = StaffLogInForm
    template_name = "desk/log_in/password.html"
    success_url = reverse_lazy("wagtailadmin_home")

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        """Let somebody who is logged in and may not enter log in as somebody who may.

        Who needs nothing but a factor is led to the page that sets one up.
        """
        user = request.user
        if user.is_authenticated:
            is_staff = user.has_perm("wagtailadmin.access_admin")
            if is_staff and not opens_admin(request, user) and not is_mfa_enabled(user, FACTORS):
                return redirect("mfa_index")
            if not is_staff or not opens_admin(request, user):
                logout(request)
        return super().dispatch(request, *args, **kwargs)


class PasskeyLogInView(LoginWebAuthnView):
    """Lets in who has a passkey, which is two factors in one: a thing, and a finger or a code."""

    def form_invalid(self, form) -> HttpResponse:
        """Say what is wrong on the page where one began."""
        for fault in form.errors.get("credential", []):
            messages.error(self.request, fault)
        return redirect("staff_log_in")


class FactorShown:
    """A view in which a factor is set up: it has been shown in this session by that."""

    def form_valid(self, form) -> HttpResponse:
        """Set it up, and note that, as a log-in with it would."""
        response = super().form_valid(form)
        record_authentication(self.request, self.request.user, "mfa", reauthenticated=True)
        return response


class AppView(FactorShown, ActivateTOTPView):
    """Sets an app up that shows codes (RFC 6238)."""


class PasskeyView(FactorShown, AddWebAuthnView):
    """Sets a passkey up (W3C Web Authentication)."""

    form_class = PasskeyForm
