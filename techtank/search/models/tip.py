"""Pages that editors put first for a question."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Page
from wagtail.search import index


class SearchTip(index.Indexed, models.Model):
    """A page, and the questions for which it stands first among the hits.

    What counts as the same question is said in `search/tips.py`. Wagtail's promoted results ask for
    a text letter by letter, whatever its language; so this is ours.
    """

    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="search_tips"
    )
    questions = models.TextField(
        _("searches"),
        blank=True,
        max_length=1000,
        help_text=_(
            "One a line, as visitors write them: all forms of the words count, “bli medlem” for "
            "“blir medlemmar” too."
        ),
    )

    panels = (
        PageChooserPanel("page"),
        FieldRowPanel(
            [
                FieldPanel("questions_sv", heading=_("Searches in Swedish")),
                FieldPanel("questions_en", heading=_("Searches in English")),
            ]
        ),
    )
    search_fields = (
        index.SearchField("questions_sv"),
        index.SearchField("questions_en"),
        index.AutocompleteField("questions_sv"),
        index.AutocompleteField("questions_en"),
    )
    # A tip keeps no page, and nobody who is promoted, from being taken down.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search tip")
        verbose_name_plural = _("search tips")
        ordering = ("pk",)

    def __str__(self) -> str:
        return ", ".join(self.lines("sv") + self.lines("en"))

    def clean(self) -> None:
        """Ask for a question, and refuse a page that no search names."""
        super().clean()
        if not self.lines("sv") and not self.lines("en"):
            raise ValidationError({"questions_sv": _now("Write at least one search.")})
        if self.page_id and not getattr(self.page.specific, "is_findable", False):
            raise ValidationError({"page": _now("The search does not name this page.")})

    def lines(self, language: str) -> list[str]:
        """Return its questions in a language."""
        lines = (getattr(self, f"questions_{language}") or "").splitlines()
        return list(filter(None, (line.strip() for line in lines)))
