"""A page of text: for everything that has no kind of its own."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from people.blocks import StoryBlocks
from techtank.core.caching import offer_to_caches, order_tag
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.visitor_forms.listing import asking_kinds, asking_pages


class StandardPage(BasePage):
    """Title, lead and story."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    lists_forms = models.BooleanField(
        _("list all forms"),
        default=False,
        help_text=_(
            "Below the text: what each form is for and how long answers are kept. The list is "
            "always right, for it is read from the forms."
        ),
    )

    required_texts = ("body",)
    story_fields = ("body",)
    page_description = _("A page of text, such as About, History or Contact.")
    template = "home/standard_page.html"
    search_fields = BasePage.search_fields + bilingual_search_fields("body")
    edit_handler = bilingual_tabs(
        translated=("lead", "body"), settings=(FieldPanel("lists_forms"),)
    )

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the forms, if they are listed."""
        forms = asking_pages() if self.lists_forms else []
        if self.lists_forms and not getattr(request, "is_preview", False):
            offer_to_caches(request, forms, tags=[order_tag(kind) for kind in asking_kinds()])
        return super().get_context(request, *args, **kwargs) | {"forms": forms}
