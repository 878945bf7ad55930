"""What every page says by which visitors send something: why, for how long it is kept, to whom."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.contrib.forms.models import validate_to_address
from wagtail.fields import RichTextField

from ..models import BasePage, SiteSettings
from ..querysets import PublicPageQuerySet

RICH_FEATURES = ["bold", "italic", "link"]


class AskingPage(BasePage):
    """What the law wants to be told beside a form (GDPR art. 13), and who gets the answers."""

    purpose = models.TextField(
        _("purpose"),
        help_text=_("What you need the answers for, such as: to answer your question."),
    )
    retention_days = models.PositiveIntegerField(
        _("days until messages are deleted"),
        default=365,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_("Visitors are told, and the site does it by itself."),
    )
    privacy_notice = RichTextField(
        _("more about personal data"),
        blank=True,
        features=RICH_FEATURES,
        help_text=_("Who is responsible, what for and how long is said already."),
    )
    thanks = RichTextField(
        _("thanks"),
        blank=True,
        features=RICH_FEATURES,
        help_text=_("Shown when the message has been sent, such as when you will answer."),
    )
    recipients = models.CharField(
        _("recipients"),
        max_length=255,
        blank=True,
        validators=[validate_to_address],
        help_text=_("E-mail addresses with commas between. Empty: the one in the site's settings."),
    )

    rich_texts: tuple[str, ...] = ("privacy_notice", "thanks")
    required_texts: tuple[str, ...] = ("purpose",)
    unread_texts = frozenset({"thanks"})

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Leave no empty paragraph for a preview to show."""
        super().clean()
        self._empty_blank_texts()

    def save(self, *args, **kwargs) -> None:
        """Leave no empty paragraph that would count as text."""
        self._empty_blank_texts()
        super().save(*args, **kwargs)

    def _empty_blank_texts(self) -> None:
        # The admin's editor leaves an empty paragraph behind.
        for name in (f"{text}_{code}" for text in self.rich_texts for code in ("sv", "en")):
            if not strip_tags(getattr(self, name) or "").strip():
                setattr(self, name, "")

    @classmethod
    def asking_now(cls) -> PublicPageQuerySet:
        """Return those by which visitors can send something now."""
        return cls.objects.published()

    @property
    def kept_for(self) -> str:
        """How long what was sent is kept, as visitors are told."""
        days = self.retention_days
        words = ngettext("Deleted after %(days)s day.", "Deleted after %(days)s days.", days)
        return words % {"days": days}

    @property
    def recipient_addresses(self) -> list[str]:
        """Who gets the messages; empty if nobody has said."""
        raw = self.recipients or SiteSettings.load().email
        return [address.strip() for address in raw.split(",") if address.strip()]
