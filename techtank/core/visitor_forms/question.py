"""What a form asks, in both languages."""

from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.contrib.forms.models import FORM_FIELD_CHOICES, AbstractFormField

from ..models.bilingual import ENGLISH

#: Wagtail's names of the kinds of field that a form may have: enough for every form of the site,
#: and each one is usable with keyboard, screen reader and voice without a script.
KINDS = ("singleline", "multiline", "email", "number", "checkbox", "dropdown", "radio")
CHOOSING = ("dropdown", "radio")
NAME_LENGTH = 60


class Autocomplete(models.TextChoices):
    """What the field asks about the sender, so that browsers can fill it in (WCAG 1.3.5)."""

    NAME = "name", _("the sender's name")
    PHONE = "tel", _("the sender's phone")
    ORGANISATION = "organization", _("the sender's company")


class Question(AbstractFormField):
    """One question; subclasses add the `page` that asks it.

    `label`, `help_text` and `choices` are Swedish, `…_en` English. What is chosen is
    stored by its Swedish name, whatever language the sender read.
    """

    Autocomplete = Autocomplete

    label_en = models.CharField(_("label in English"), max_length=255, blank=True)
    help_text_en = models.CharField(_("help text in English"), max_length=255, blank=True)
    field_type = models.CharField(
        _("kind"),
        max_length=16,
        choices=[choice for choice in FORM_FIELD_CHOICES if choice[0] in KINDS],
        default=KINDS[0],
    )
    field_type.required_on_save = True  # a preview can't show a field without its kind
    choices_en = models.TextField(
        _("choices in English"), blank=True, help_text=_("As many as in Swedish, in that order.")
    )
    autocomplete = models.CharField(
        _("asks for"),
        max_length=20,
        choices=Autocomplete.choices,
        blank=True,
        help_text=_("Then the sender's browser can fill the field in."),
    )

    # Wagtail's default value has no panel: nothing is filled in or ticked in advance (GDPR).
    panels = (
        FieldRowPanel([FieldPanel("label"), FieldPanel("label_en")]),
        FieldRowPanel([FieldPanel("field_type"), FieldPanel("autocomplete")]),
        FieldPanel("required"),
        FieldRowPanel([FieldPanel("help_text"), FieldPanel("help_text_en")]),
        FieldRowPanel(
            [
                FieldPanel("choices", help_text=_("One a line, for lists and radio buttons.")),
                FieldPanel("choices_en"),
            ]
        ),
    )

    class Meta(AbstractFormField.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.label

    def get_field_clean_name(self) -> str:
        """Return the name under which answers are stored: never empty, and none of Wagtail's."""
        name = super().get_field_clean_name()[:NAME_LENGTH]
        return f"field_{name}" if name in {"", "submit_time"} else name

    def text_in(self, name: str, language: str) -> str:
        """Return the label or the help text in a language."""
        return getattr(self, f"{name}_en" if language == ENGLISH else name)

    def choices_in(self, language: str) -> list[tuple[str, str]]:
        """Return pairs of what is stored, which is Swedish, and what is shown."""
        stored = self._lines("choices")
        shown = self._lines("choices_en") if language == ENGLISH else stored
        return list(zip(stored, shown, strict=False))

    def is_translated(self) -> bool:
        """Whether all that a visitor reads of the field stands in English too."""
        return bool(
            self.label_en
            and (self.help_text_en or not self.help_text)
            and (not self.offers_choices or self._choices_match())
        )

    def faults(self) -> list[str]:
        """Return why a form with this field can't be published."""
        if not self.offers_choices:
            return []
        if len(self._lines("choices")) < 2:
            sentence = _now("“%(label)s” needs at least two choices, one a line.")
        elif self.choices_en and not self._choices_match():
            sentence = _now("“%(label)s” needs as many choices in English as in Swedish.")
        else:
            return []
        return [sentence % {"label": self.label}]

    @property
    def offers_choices(self) -> bool:
        """Whether the sender chooses from a list."""
        return self.field_type in CHOOSING

    def _choices_match(self) -> bool:
        return len(self._lines("choices")) == len(self._lines("choices_en"))

    def _lines(self, name: str) -> list[str]:
        return [line.strip() for line in getattr(self, name).splitlines() if line.strip()]
