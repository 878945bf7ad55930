"""A page of text: for everything that has no kind of its own."""

from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from people.blocks import StoryBlocks
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs


class StandardPage(BasePage):
    """Title, lead and story."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    required_texts = ("body",)
    story_fields = ("body",)
    page_description = _("A page of text, such as About, History or Contact.")
    template = "home/standard_page.html"
    search_fields = BasePage.search_fields + bilingual_search_fields("body")
    edit_handler = bilingual_tabs(translated=("lead", "body"))

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")
