"""What a project consists of: focus areas, sub-projects, activities and results, in an order."""

from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from people.models import Organisation


class ShownPart(NamedTuple):
    """A part as a visitor reads it in one language."""

    heading: str
    text: str
    responsible: Organisation | None = None
    evidence: str = ""
    lesson: str = ""

    @property
    def lines(self) -> list[str]:
        """All that can be read in it."""
        texts = (self.text, self.evidence, self.lesson)
        return [self.heading, *(line for text in texts for line in text.splitlines())]


class ProjectPart(Orderable):
    """A heading with a text in both languages; subclasses add the `page` that it belongs to.

    Plain columns, for the two languages of a row stand side by side in the form. A part without
    an English heading is left out of an English page: no page mixes languages.
    """

    heading_sv = models.CharField(_("Heading in Swedish"), max_length=160)
    heading_en = models.CharField(_("Heading in English"), max_length=160, blank=True)
    text_sv = models.TextField(_("Text in Swedish"), blank=True)
    text_en = models.TextField(_("Text in English"), blank=True)

    panels = (
        FieldRowPanel([FieldPanel("heading_sv"), FieldPanel("heading_en")]),
        FieldRowPanel([FieldPanel("text_sv"), FieldPanel("text_en")]),
    )

    #: Only sub-projects have somebody who is responsible.
    responsible = None

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.heading_sv

    def shown_in(self, language: str) -> ShownPart | None:
        """Return the part in a language, or None if it has no heading there."""
        heading = getattr(self, f"heading_{language}")
        if not heading:
            return None
        return ShownPart(heading, getattr(self, f"text_{language}"), self.responsible)


class FocusArea(ProjectPart):
    """What the project concentrates on."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="focus_areas")

    class Meta(ProjectPart.Meta):
        verbose_name = _("focus area")
        verbose_name_plural = _("focus areas")


class SubProject(ProjectPart):
    """A numbered part of the work, with the organisation that answers for it, if one does."""

    page = ParentalKey(
        "projects.ProjectPage", on_delete=models.CASCADE, related_name="sub_projects"
    )
    responsible = models.ForeignKey(
        Organisation,
        verbose_name=_("responsible organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sub_projects",
    )

    panels = (*ProjectPart.panels, FieldPanel("responsible"))

    class Meta(ProjectPart.Meta):
        verbose_name = _("sub-project")
        verbose_name_plural = _("sub-projects")


class Activity(ProjectPart):
    """Something that the project does."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="activities")

    class Meta(ProjectPart.Meta):
        verbose_name = _("activity")
        verbose_name_plural = _("activities")


class Result(ProjectPart):
    """Something that the project has led to: the outcome, how we know, and what it taught us."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="results")
    evidence_sv = models.TextField(_("How we know, in Swedish"), blank=True)
    evidence_en = models.TextField(_("How we know, in English"), blank=True)
    lesson_sv = models.TextField(_("What it taught us, in Swedish"), blank=True)
    lesson_en = models.TextField(_("What it taught us, in English"), blank=True)

    panels = (
        *ProjectPart.panels,
        FieldRowPanel([FieldPanel("evidence_sv"), FieldPanel("evidence_en")]),
        FieldRowPanel([FieldPanel("lesson_sv"), FieldPanel("lesson_en")]),
    )

    class Meta(ProjectPart.Meta):
        verbose_name = _("result")
        verbose_name_plural = _("results")

    def shown_in(self, language: str) -> ShownPart | None:
        """Add evidence and lesson in the same language."""
        shown = super().shown_in(language)
        return shown and shown._replace(
            evidence=getattr(self, f"evidence_{language}"),
            lesson=getattr(self, f"lesson_{language}"),
        )
