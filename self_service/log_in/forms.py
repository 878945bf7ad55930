"""The two questions of the log-in."""

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from django import forms
from django.utils.translation import gettext_lazy as _


class RequestCodeForm(RequestLoginCodeForm):
    """Asks for the address. Only who looks after a company is mailed; all get the same answer."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"] = forms.EmailField(
            label=_("E-mail address"),
            help_text=_(
                "The one that Techtank invited you by. "
                "Here we use it for nothing but to mail the code."
            ),
            widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        )

    def clean_email(self) -> str:
        """Forget whoever is connected with no company."""
        email = super().clean_email()
        if self._user and not self._user.member_connections.exists():
            self._user = None
        return email


class ConfirmCodeForm(ConfirmLoginCodeForm):
    """Asks for the code, which phones offer to fill in."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"] = forms.CharField(
            label=_("Code"),
            max_length=20,
            widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
        )
