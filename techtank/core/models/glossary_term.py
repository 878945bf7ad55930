"""Terms of the trade, each explained once."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel
from wagtail.search import index


class GlossaryTerm(index.Indexed, models.Model):
    """A word or an abbreviation that a visitor may not know, with what it means.

    Texts stay as they are written: pages offer the explanation where the term stands first
    (`core/glossary.py`). A language without an explanation does not offer it.
    """

    term = models.CharField(
        _("term"),
        max_length=60,
        help_text=_("As it is written in a text, capital letters too: ERUF, svb."),
    )
    forms = models.TextField(
        _("other forms"),
        blank=True,
        help_text=_("One a line: inflections and other words for the same thing."),
    )
    explanation = models.TextField(
        _("explanation"), max_length=300, help_text=_("One or two short sentences.")
    )

    panels = (
        HelpPanel(content=_("Offered where the term stands first on a page, in running text.")),
        FieldRowPanel([FieldPanel("term_sv"), FieldPanel("term_en")]),
        FieldRowPanel([FieldPanel("forms_sv"), FieldPanel("forms_en")]),
        FieldPanel("explanation_sv"),
        FieldPanel("explanation_en"),
    )
    search_fields = (
        index.SearchField("term_sv"),
        index.SearchField("term_en"),
        index.SearchField("explanation_sv"),
        index.AutocompleteField("term_sv"),
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("glossary")
        ordering = ("term_sv",)

    def __str__(self) -> str:
        return self.term_sv

    def clean(self) -> None:
        """Refuse a word that is explained already, and an English term without its meaning."""
        super().clean()
        errors: dict[str, str] = {}
        for language in ("sv", "en"):
            taken = {
                word
                for other in GlossaryTerm.objects.exclude(pk=self.pk)
                for word in other.words(language)
            }
            doubles = taken.intersection(self.words(language))
            if doubles:
                errors[f"term_{language}"] = _now("%(word)s is explained already.") % {
                    "word": min(doubles)
                }
        if bool(self.term_en) != bool(self.explanation_en):
            missing = "explanation_en" if self.term_en else "term_en"
            errors.setdefault(missing, _now("English needs both the term and what it means."))
        if errors:
            raise ValidationError(errors)

    def words(self, language: str) -> list[str]:
        """Return the term and its other forms in a language; none if it is not explained there."""
        if not getattr(self, f"explanation_{language}"):
            return []
        lines = (getattr(self, f"forms_{language}") or "").splitlines()
        found = [getattr(self, f"term_{language}") or "", *lines]
        return list(filter(None, (word.strip() for word in found)))
