"""The forms by which staff log in and set a second factor up."""

from allauth.account.forms import LoginForm, ResetPasswordForm, ResetPasswordKeyForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _


class StaffLogInForm(LoginForm):
    """E-mail address and password, with limits of attempts for each account and each address.

    The answer to an unknown address is that to a wrong password.
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = forms.EmailField(
            label=_("E-mail address"),
            widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True}),
        )
        self.fields["password"] = forms.CharField(
            label=_("Password"),
            strip=False,
            widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        )
        self.order_fields(["login", "password", "remember"])


class CodeField(forms.CharField):
    """The digits of an app or of a recovery code, however they are spaced."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Code"),
            max_length=20,
            widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
        )

    def to_python(self, value: str | None) -> str:
        """Return them without spaces: apps show “123 456”."""
        return "".join(super().to_python(value).split())


class AppForm(ActivateTOTPForm):
    """Asks for what a new app shows."""

    code = CodeField()


class ShowCodeForm(AuthenticateForm):
    """Asks for a code at the log-in."""

    code = CodeField()


class ShowCodeAgainForm(ReauthenticateForm):
    """Asks for a code before something that could harm others."""

    code = CodeField()


class PasskeyForm(AddWebAuthnForm):
    """A passkey and what its owner calls it; it always asks for a finger, a face or a code."""

    name = forms.CharField(
        label=_("What you call it"),
        help_text=_("So that you know which one to remove when you change phone or computer."),
        max_length=100,
    )
    passwordless = forms.BooleanField(
        initial=True, widget=forms.CheckboxInput(attrs={"hidden": True})
    )


class ForgottenPasswordForm(ResetPasswordForm):
    """Asks for the address. Only staff are mailed; all get the same answer."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"] = forms.EmailField(
            label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "username"})
        )

    def clean_email(self) -> str:
        """Forget whoever has no password, or may not enter the admin by one."""
        email = super().clean_email()
        self.users = [one for one in self.users if one.has_perm("wagtailadmin.access_admin")]
        return email


class NewPasswordForm(ResetPasswordKeyForm):
    """Asks for a new password, twice."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password1"].label = _("New password")
        self.fields["password2"].label = _("The same once more")
