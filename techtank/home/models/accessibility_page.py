"""The accessibility statement (tillgänglighetsredogörelse)."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from people.blocks import StoryBlocks
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs


class Conformance(models.TextChoices):
    """How far the site meets the requirements, in the law's three steps."""

    FULL = "full", _("fully conformant")
    PARTIAL = "partial", _("partially conformant")
    NONE = "none", _("not conformant")


class AccessibilityStatementPage(BasePage):
    """The parts that the law demands (lag 2018:1937, MDFFS 2019:2, EU 2018/1523).

    Who answers for the site, how far it conforms, what is wrong and why, when and how it was
    assessed, how to report a barrier without giving one's name, and who supervises.
    """

    Conformance = Conformance

    conformance = models.CharField(
        _("conformance"), max_length=10, choices=Conformance.choices, default=Conformance.PARTIAL
    )
    assessed_on = models.DateField(_("last assessed on"), null=True, blank=True)
    assessment = models.TextField(
        _("how it was assessed"), blank=True, help_text=_("By whom and with what method.")
    )
    faults = StreamField(
        StoryBlocks(),
        verbose_name=_("known faults"),
        blank=True,
        help_text=_("What is not accessible, why, and when it will be."),
    )
    report_page = models.ForeignKey(
        Page,
        verbose_name=_("page to report a barrier"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A form that works without a name."),
    )
    authority = models.CharField(_("supervisory authority"), max_length=120, blank=True)
    authority_address = models.URLField(_("the authority's address for reports"), blank=True)

    required_texts = ("lead", "assessment")
    story_fields = ("faults",)
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("contact.FormPage",)
    page_description = _("What the law demands to be said about accessibility.")
    template = "home/accessibility_page.html"
    search_fields = BasePage.search_fields + bilingual_search_fields("assessment", "faults")
    edit_handler = bilingual_tabs(
        translated=("lead", "faults", "assessment"),
        shared=(
            FieldRowPanel([FieldPanel("conformance"), FieldPanel("assessed_on")]),
            PageChooserPanel("report_page"),
            MultiFieldPanel(
                [FieldPanel("authority"), FieldPanel("authority_address")],
                heading=_("Supervision"),
            ),
        ),
        slug_locked=True,
    )

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the address of the form, while it is published."""
        report = self.report_page
        return super().get_context(request, *args, **kwargs) | {
            "report_url": report.get_url(request) if report and report.live else ""
        }
