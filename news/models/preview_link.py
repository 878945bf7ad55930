"""Links by which a journalist reads an article before it is public."""

from secrets import token_urlsafe

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .article import NewsPage

#: Bytes of chance in an address: nobody guesses 256 bits.
TOKEN_BYTES = 32


def new_token() -> str:
    """Return a token that nobody can guess."""
    return token_urlsafe(TOKEN_BYTES)


class PreviewLink(models.Model):
    """Somebody's way to an article under embargo, until it is withdrawn or the article public."""

    article = models.ForeignKey(NewsPage, on_delete=models.CASCADE, related_name="preview_links")
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    recipient = models.CharField(
        _("for whom"),
        max_length=120,
        help_text=_("Such as: Anna Ek, Sydöstran. Only you and your colleagues see it."),
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    wagtail_reference_index_ignore = True  # a link is no use of the article

    class Meta:
        verbose_name = _("preview link")
        verbose_name_plural = _("preview links")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.recipient

    @property
    def path(self) -> str:
        """The address without the host, in the active language."""
        return reverse("news_preview", args=[self.token])

    @property
    def is_open(self) -> bool:
        """Whether it still leads somewhere."""
        return self.withdrawn_at is None

    def withdraw(self) -> None:
        """Close the link for good."""
        self.withdrawn_at = timezone.now()
        self.save(update_fields=["withdrawn_at"])
