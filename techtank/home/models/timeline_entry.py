"""An event in the history of the cluster."""

from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.dates import MONTHS
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Orderable, Page

from techtank.core.models import SiteImage

TEXTS = ("text", "link_text")


class Event(NamedTuple):
    """An event as a visitor reads it in one language; `href` is empty if it leads nowhere.

    Without a text of its own the link is that of the title.
    """

    when: str
    datetime: str
    title: str
    text: str
    image: SiteImage | None
    href: str
    link_text: str


class TimelineEntry(Orderable):
    """A year or a span of years, with the month if it is known, and where one can read more.

    An event without an English title is left out of an English page: no page mixes languages.
    """

    page = ParentalKey("home.HistoryPage", on_delete=models.CASCADE, related_name="timeline")
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1500), MaxValueValidator(2200)]
    )
    until = models.PositiveSmallIntegerField(
        _("until"), null=True, blank=True, help_text=_("The last year, if it took several.")
    )
    month = models.PositiveSmallIntegerField(
        _("month"), null=True, blank=True, choices=list(MONTHS.items())
    )
    title = models.CharField(_("title"), max_length=120)
    text = models.TextField(_("text"), blank=True)
    image = models.ForeignKey(
        SiteImage,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    link_page = models.ForeignKey(
        Page,
        verbose_name=_("page to read on"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Such as the project or the article. Shown while the page is public."),
    )
    link_address = models.URLField(
        _("or an address elsewhere"), blank=True, help_text=_("If it is no page of the site.")
    )
    link_text = models.CharField(
        _("text of the link"),
        max_length=120,
        blank=True,
        help_text=_("Says where it leads. Empty: the title becomes the link."),
    )

    panels = (
        FieldRowPanel([FieldPanel("year"), FieldPanel("until"), FieldPanel("month")]),
        FieldPanel("title_sv"),
        FieldPanel("text_sv"),
        FieldPanel("title_en"),
        FieldPanel("text_en"),
        FieldPanel("image"),
        MultiFieldPanel(
            [
                FieldPanel("link_page"),
                FieldPanel("link_address"),
                FieldRowPanel([FieldPanel("link_text_sv"), FieldPanel("link_text_en")]),
            ],
            heading=_("Link"),
        ),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("event in the history")

    def __str__(self) -> str:
        return f"{self.when}: {self.title_sv}"

    def clean(self) -> None:
        """Refuse a span that ends before it begins, and two links."""
        super().clean()
        errors: dict[str, str] = {}
        if self.until and self.year and self.until <= self.year:
            errors["until"] = _now("The last year must be after the first.")
        if self.link_page_id and self.link_address:
            errors["link_address"] = _now("Choose a page or write an address, one of the two.")
        if errors:
            raise ValidationError(errors)

    @property
    def when(self) -> str:
        """The time as text: “2008–2009”, “mars 2015”, “2010”."""
        if self.until:
            return f"{self.year}–{self.until}"
        return f"{MONTHS[self.month]} {self.year}" if self.month else str(self.year)

    @property
    def datetime(self) -> str:
        """The beginning for machines (HTML `time`): “2015-03”, “2008”."""
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    def shown_in(self, language: str, linked: Page | None) -> Event | None:
        """Return the event in a language, or None if it has no title there.

        `linked` is its page, if that is public.
        """
        title = getattr(self, f"title_{language}")
        if not title:
            return None
        with override(language):
            when = self.when
        href = (linked.get_url() if linked else self.link_address) or ""
        text, link_text = (getattr(self, f"{name}_{language}") or "" for name in TEXTS)
        return Event(when, self.datetime, title, text, self.image, href, link_text)
