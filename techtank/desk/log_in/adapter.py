"""What django-allauth says of the second factor."""

from base64 import urlsafe_b64encode
from hashlib import sha256

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from .second_factor import is_demanded_of


class FactorAdapter(DefaultMFAAdapter):
    """`MFA_ADAPTER`: our words, and no way to take away what is demanded."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("That is not the code right now. Look at the app once more."),
        "cannot_delete_authenticator": _(
            "Who may publish needs a second factor. Ask an administrator if you have a new phone."
        ),
    }

    def encrypt(self, text: str) -> str:
        """Return the key of an app as it is stored, so that a copy of the database opens nothing.

        It can be read with the site's SECRET_KEY and, while that is changed, with the former one.
        """
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Return the key of an app."""
        return _box().decrypt(encrypted_text.encode()).decode()

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Say no to the last factor of somebody who must have one."""
        others = Authenticator.objects.filter(user=authenticator.user).exclude(
            type=Authenticator.Type.RECOVERY_CODES
        )
        has_others = others.exclude(pk=authenticator.pk).exists()
        return has_others or not is_demanded_of(authenticator.user)


def _box() -> MultiFernet:
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet(
        [Fernet(urlsafe_b64encode(sha256(f"mfa{secret}".encode()).digest())) for secret in secrets]
    )
