"""Standing texts at the end of a release, such as “Om Techtank”."""

import re

from django.core.validators import RegexValidator
from django.db import models
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from news.forms import BoilerplateForm
from news.panels import OlderWordingsPanel
from techtank.core.models import KeyFigure
from techtank.core.models.bilingual import SWEDISH

#: How a figure stands in a text: “{anställda}”.
PLACE = re.compile(r"{([^{}<>]+)}")


class Boilerplate(index.Indexed, ClusterableModel):
    """Who sends the release, in a few sentences that are written once.

    A figure stands in the text as a word in braces, and once in the register: “{anställda}”
    becomes “omkring 9 500”.
    """

    heading = models.CharField(_("heading"), max_length=80)
    text = RichTextField(_("text"), features=["bold", "italic", "link"])

    panels = (
        OlderWordingsPanel(),
        FieldPanel("heading_sv"),
        FieldPanel("text_sv"),
        FieldPanel("heading_en"),
        FieldPanel("text_en"),
        InlinePanel(
            "figures",
            heading=_("Figures in the text"),
            label=_("Figure"),
            help_text=_("Write the word in braces where the figure is to stand: {employees}."),
        ),
    )
    search_fields = (
        index.SearchField("heading_sv"),
        index.AutocompleteField("heading_sv"),
    )
    base_form_class = BoilerplateForm

    class Meta:
        verbose_name = _("boilerplate")
        verbose_name_plural = _("boilerplates")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.heading

    @staticmethod
    def words_in(text: str) -> set[str]:
        """Return the words in braces of a text."""
        return set(PLACE.findall(text))

    @property
    def filled_text(self) -> str:
        """The text in the active language, else in Swedish, with its figures."""
        language = (get_language() or SWEDISH)[:2]
        has_text = bool(getattr(self, f"text_{language}", ""))
        return self.text_in(language if has_text else SWEDISH)

    def text_in(self, language: str) -> str:
        """Return the text in a language, its figures as that language writes them."""
        text = getattr(self, f"text_{language}") or ""
        if not PLACE.search(text):
            return text
        figures = {
            row.word: escape(row.figure.in_words(language))
            for row in self.figures.select_related("figure")
        }
        return PLACE.sub(lambda place: figures.get(place[1], place[0]), text)


class BoilerplateFigure(Orderable):
    """The word by which a key figure stands in a boilerplate."""

    boilerplate = ParentalKey(Boilerplate, on_delete=models.CASCADE, related_name="figures")
    word = models.CharField(
        _("word"),
        max_length=30,
        validators=[RegexValidator(r"^[\w-]+\Z", _("Write one word of letters and digits."))],
    )
    figure = models.ForeignKey(
        KeyFigure, verbose_name=_("key figure"), on_delete=models.PROTECT, related_name="+"
    )

    panels = (FieldRowPanel([FieldPanel("word"), FieldPanel("figure")]),)

    class Meta(Orderable.Meta):
        verbose_name = _("figure in a boilerplate")
        verbose_name_plural = _("figures in boilerplates")
        constraints = (
            models.UniqueConstraint(fields=["boilerplate", "word"], name="one_figure_a_word"),
        )

    def __str__(self) -> str:
        return f"{{{self.word}}}"
