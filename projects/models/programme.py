"""Funding programmes, and the mark that each demands of those whom it pays."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from people.models import Organisation
from projects.eu_rules import EuRules, statements
from techtank.core.models.bilingual import ENGLISH, SWEDISH


class FundingProgramme(index.Indexed, models.Model):
    """A programme of a fund for some years; emblem and sentence follow from its rules.

    A sentence that is left empty is filled in after the rules of the European Union. One that
    breaks them is refused, so that no project can bear a wrong mark.
    """

    Rules = EuRules

    name = models.CharField(_("name"), max_length=160)
    fund = models.ForeignKey(
        Organisation,
        verbose_name=_("fund or authority"),
        on_delete=models.PROTECT,
        related_name="programmes",
        help_text=_("Who pays, from the register of organisations."),
    )
    first_year = models.PositiveSmallIntegerField(_("first year"), null=True, blank=True)
    last_year = models.PositiveSmallIntegerField(_("last year"), null=True, blank=True)
    rules = models.CharField(
        _("rules for the mark"),
        max_length=8,
        choices=EuRules,
        blank=True,
        help_text=_("Money of the European Union is always shown with its emblem."),
    )
    statement = models.CharField(
        _("obligatory sentence"),
        max_length=200,
        blank=True,
        help_text=_("Leave empty for the one that the rules of the European Union demand."),
    )

    panels = (
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name_sv"), FieldPanel("name_en")]),
                FieldPanel("fund"),
                FieldRowPanel([FieldPanel("first_year"), FieldPanel("last_year")]),
            ],
            heading=_("Programme"),
        ),
        MultiFieldPanel(
            [FieldPanel("rules"), FieldPanel("statement_sv"), FieldPanel("statement_en")],
            heading=_("The mark of whoever is paid"),
        ),
    )
    search_fields = (
        index.SearchField("name_sv"),
        index.SearchField("name_en"),
        index.AutocompleteField("name_sv"),
    )

    class Meta:
        verbose_name = _("funding programme")
        verbose_name_plural = _("funding programmes")
        ordering = ("-first_year", "name_sv")

    def __str__(self) -> str:
        return self.name or ""

    def clean(self) -> None:
        """Fill in the sentences that the rules give, and refuse others.

        Raises ValidationError beside the field for years in the wrong order, for a sentence that
        the rules do not know, and for a sentence of others that lacks one of the languages.
        """
        super().clean()
        errors: dict[str, str] = {}
        if self.first_year and self.last_year and self.last_year < self.first_year:
            errors["last_year"] = _now("The last year can't come before the first.")
        for language in (SWEDISH, ENGLISH):
            field = f"statement_{language}"
            if self.is_eu and self.fund_id:
                fund = getattr(self.fund, f"name_{language}") or self.fund.name_sv
                allowed = statements(self.rules, language, fund)
                setattr(self, field, getattr(self, field) or allowed[0])
                if getattr(self, field) not in allowed:
                    choices = ", ".join(f"“{one}”" for one in allowed)
                    errors[field] = _now("The rules demand: %(statements)s.") % {
                        "statements": choices
                    }
            elif not getattr(self, field) and (self.statement_sv or self.statement_en):
                errors[field] = _now("Write the sentence in both languages.")
        if errors:
            raise ValidationError(errors)

    @property
    def is_eu(self) -> bool:
        """Whether the European Union pays, so that its emblem is shown."""
        return bool(self.rules)

    @property
    def years(self) -> str:
        """The period: “2021–2027”."""
        years = dict.fromkeys(str(one) for one in (self.first_year, self.last_year) if one)
        return "–".join(years)
