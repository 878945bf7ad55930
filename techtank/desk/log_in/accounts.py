"""What administrators do for others' accounts: invite, and take a lost second factor away."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log
from wagtail.users.models import UserProfile

from techtank.core.mailing import write_mail
from techtank.core.models import User

from .journal import FACTOR_RESET, INVITED

MAY_CHANGE = "core.change_user"


@transaction.atomic
def invite(user: User, request: HttpRequest) -> None:
    """Mail somebody a link by which to choose a password: nobody else ever knows it.

    The link is good once, for PASSWORD_RESET_TIMEOUT seconds.
    """
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    context = {
        "user": user,
        "by": request.user,
        "address": get_adapter(request).get_reset_password_from_key_url(key),
        "days": settings.PASSWORD_RESET_TIMEOUT // (24 * 60 * 60),
    }
    language = UserProfile.get_for_user(user).get_preferred_language()
    write_mail(user.email, "desk/log_in/mail/invitation", context, language)
    log(instance=user, action=INVITED, user=request.user)


def invite_new(request: HttpRequest, user: User) -> None:
    """Invite whoever has just been given an account (the hook `after_create_user`)."""
    if user.is_active and user.has_perm("wagtailadmin.access_admin"):
        invite(user, request)
        messages.success(request, told(user))


def told(user: User) -> str:
    """Return what is said of an invitation."""
    return _now("A mail to %(email)s tells how to log in.") % {"email": user.email}


class AccountView(WagtailAdminTemplateMixin, TemplateView):
    """Asks before something is done to an account, and does it.

    Raises PermissionDenied to those who may not change accounts, and Http404.
    """

    template_name = "desk/log_in/account.html"
    header_icon = "user"
    _show_breadcrumbs = True
    question = button = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask who it is before anything is shown or done."""
        if not request.user.has_perm(MAY_CHANGE):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def account(self) -> User:
        """Whose it is."""
        return get_object_or_404(User, pk=self.kwargs["pk"])

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it, and go back to the account."""
        messages.success(request, self.act())
        return redirect("wagtailusers_users:edit", self.account.pk)

    def act(self) -> str:
        """Do it, and return what is said of it."""
        raise NotImplementedError


class InviteView(AccountView):
    """Invites somebody once more, whose mail was lost or too old."""

    page_title = _("Invite once more")
    question = _("They get a new link by which to choose a password.")
    button = _("Send the mail")

    def act(self) -> str:
        """Send the mail."""
        invite(self.account, self.request)
        return told(self.account)


class FactorResetView(AccountView):
    """Lets somebody begin anew who has lost the phone: without factor, password and sessions."""

    page_title = _("Take the second factor away")
    question = _(
        "App, passkeys and recovery codes are gone at once, and so is the password. They are "
        "logged out everywhere, and get a mail by which to begin anew."
    )
    button = _("Take it away and send the mail")

    @transaction.atomic
    def act(self) -> str:
        """Delete every factor and the password, which ends the sessions; send the mail."""
        Authenticator.objects.filter(user=self.account).delete()
        self.account.set_unusable_password()
        self.account.save(update_fields=["password"])
        log(instance=self.account, action=FACTOR_RESET, user=self.request.user)
        invite(self.account, self.request)
        return told(self.account)
