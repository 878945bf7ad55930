"""The people who log in: e-mail is the name, lower-cased so that it exists once."""

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Makes and finds users by e-mail."""

    use_in_migrations = True

    def get_by_natural_key(self, email: str) -> "User":
        """Return the user who logs in as `email`, whatever its case."""
        return self.get(email=email.lower())

    def create_user(self, email: str, password: str | None = None, **extra) -> "User":
        """Make a user; without a password nobody can log in by one."""
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email), **extra)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **extra) -> "User":
        """Make a user who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **extra)


class User(AbstractUser):
    """Somebody who logs in. The e-mail address is the log-in name."""

    username = None
    email = models.EmailField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("There is already a user with this e-mail address.")},
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ("email",)

    def save(self, *args, **kwargs) -> None:
        """Store the address in lower case."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """Return what a session must know: it ends when the password or a role is changed."""
        roles = sorted(self.groups.values_list("pk", flat=True))
        known = f"{super()._get_session_auth_hash(secret)} {self.is_superuser} {roles}"
        return salted_hmac("techtank.core.user", known, secret, algorithm="sha256").hexdigest()

    def __str__(self) -> str:
        return self.get_full_name() or self.email
