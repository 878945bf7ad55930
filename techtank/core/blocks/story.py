"""The blocks of a story; each has an icon, a description and a preview for the editor."""

import re
from typing import Any

from django.core.exceptions import BadRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.rich_text import RichText
from wagtail.snippets.blocks import SnippetChooserBlock

from .links import LinkBlock

RICH_TEXT = ["bold", "italic", "h3", "ol", "ul", "link", "document-link"]


#: Word and old pages leave such paragraphs behind when something is pasted from them.
EMPTY_PARAGRAPH = re.compile(r"<p\b[^>]*>(?:\s|&nbsp;|<br\s*/?>)*</p>")


class RichBlock(blocks.RichTextBlock):
    """Running text without headings of its own rank: a story's h2 is the heading block.

    The editor keeps of what is pasted only what a story may have; empty paragraphs go here.
    """

    def __init__(self, features: list[str] | None = None, **kwargs) -> None:
        super().__init__(features=features or RICH_TEXT, **kwargs)

    def value_from_form(self, value: str) -> RichText:
        """Return the text without empty paragraphs."""
        return super().value_from_form(EMPTY_PARAGRAPH.sub("", value or ""))


class DescribedImageBlock(ImageBlock):
    """Wagtail's own, which names the picture itself by its field, in English."""

    def __init__(self, *args, **kwargs) -> None:
        """Wagtail takes no label for a part."""
        super().__init__(*args, **kwargs)
        self.child_blocks["image"].label = _("Picture")


class PictureBlock(blocks.StructBlock):
    """A picture with caption; its credit is the picture's own."""

    image = DescribedImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=255)
    size = blocks.ChoiceBlock(
        label=_("Size"),
        choices=[
            ("column", _("As wide as the text")),
            ("wide", _("Wider than the text")),
            ("portrait", _("Portrait beside the text")),
        ],
        default="column",
    )


class QuoteBlock(blocks.StructBlock):
    """What somebody says; each paragraph gets its dash from the template."""

    paragraphs = blocks.ListBlock(
        blocks.TextBlock(rows=3, label=_("Paragraph")), label=_("Paragraphs"), min_num=1
    )
    name = blocks.CharBlock(label=_("Name"), max_length=120)
    role = blocks.CharBlock(label=_("Title and organisation"), required=False, max_length=160)
    portrait = ImageChooserBlock(label=_("Portrait"), required=False)


class FactBlock(blocks.StructBlock):
    """A line of a fact box."""

    label = blocks.CharBlock(label=_("What"), max_length=80)
    text = blocks.TextBlock(label=_("Text"), rows=2)


class FactBoxBlock(blocks.StructBlock):
    """Facts in a box of their own."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    facts = blocks.ListBlock(FactBlock(), label=_("Facts"))
    text = RichBlock(label=_("Text"), required=False)


class TableBlock(blocks.StructBlock):
    """A real table, with a caption and named columns (WCAG 1.3.1)."""

    caption = blocks.CharBlock(label=_("Caption"), max_length=255)
    table = TypedTableBlock(
        [
            ("text", blocks.CharBlock(label=_("Text"), required=False)),
            ("rich_text", RichBlock(label=_("Formatted text"), required=False)),
        ],
        label=_("Table"),
    )
    row_headers = blocks.BooleanBlock(
        label=_("The first column names the row"), required=False, default=True
    )


class DocumentsBlock(blocks.StructBlock):
    """Files to download."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    documents = blocks.ListBlock(DocumentChooserBlock(), label=_("Documents"), min_num=1)


class CallToActionBlock(LinkBlock):
    """One thing to do next."""

    text = blocks.CharBlock(label=_("Text"), required=False, max_length=255)
    label = blocks.CharBlock(label=_("Text of the button"), max_length=60)


class VideoBlock(blocks.StructBlock):
    """A film elsewhere, as a link: nothing is asked of a third party before the click."""

    title = blocks.CharBlock(label=_("Title"), max_length=160)
    url = blocks.URLBlock(label=_("Address of the film"))
    provider = blocks.CharBlock(label=_("Where it is shown"), max_length=60)


class KeyFiguresBlock(blocks.StructBlock):
    """Figures side by side, each written once."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    figures = blocks.ListBlock(
        SnippetChooserBlock("core.KeyFigure", label=_("Figure")), label=_("Figures"), min_num=1
    )


class AccordionItemBlock(blocks.StructBlock):
    """A heading that opens its text."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=160)
    text = RichBlock(label=_("Text"))


class AccordionBlock(blocks.StructBlock):
    """Questions and answers, or terms and what they mean."""

    items = blocks.ListBlock(AccordionItemBlock(), label=_("Parts"), min_num=1)


class StoryBlocks(blocks.StreamBlock):
    """All that a story can hold."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=160,
        icon="title",
        template="blocks/heading.html",
        description=_("Divides the story. Write what the part is about."),
        preview_value="Så går det till",
    )
    text = RichBlock(
        label=_("Text"),
        icon="pilcrow",
        template="blocks/text.html",
        description=_("Paragraphs and lists. Pasted text loses foreign styles."),
        preview_value="<p>Techtank samlar industrin i Blekinge.</p>",
    )
    image = PictureBlock(
        label=_("Picture"),
        icon="image",
        template="blocks/image.html",
        description=_("A picture with alt text and caption."),
        preview_value={"caption": "En bildtext", "size": "column"},
    )
    quote = QuoteBlock(
        label=_("Quote"),
        icon="openquote",
        template="blocks/quote.html",
        description=_("What somebody says. The dash comes by itself."),
        preview_value={
            "paragraphs": ["Vi lär av varandra."],
            "name": "Anna Ek",
            "role": "platschef, Exempelföretaget AB",
        },
    )
    fact_box = FactBoxBlock(
        label=_("Fact box"),
        icon="list-ul",
        template="blocks/fact_box.html",
        description=_("Facts at a glance, such as period, owner and budget."),
        preview_value={"heading": "Fakta", "facts": [{"label": "Bildat", "text": "2015"}]},
    )
    table = TableBlock(
        label=_("Table"),
        icon="table",
        template="blocks/table.html",
        description=_("Rows and columns with headings."),
        preview_value={
            "caption": "Kluster",
            "table": {
                "columns": [{"type": "text", "heading": "Kluster"}],
                "rows": [{"values": ["Techtank"]}],
            },
        },
    )
    documents = DocumentsBlock(
        label=_("Documents"),
        icon="doc-full",
        template="blocks/documents.html",
        description=_("Files to download."),
        preview_value={"heading": "Ladda ner", "documents": []},
    )
    call_to_action = CallToActionBlock(
        label=_("Call to action"),
        icon="link",
        template="blocks/call_to_action.html",
        description=_("A button to what the reader can do next."),
        preview_value={"text": "Vill ni vara med?", "label": "Bli medlem", "url": "/"},
    )
    video = VideoBlock(
        label=_("Film"),
        icon="media",
        template="blocks/video.html",
        description=_("A link to a film at YouTube, Vimeo or elsewhere."),
        preview_value={
            "title": "En dag i verkstaden",
            "url": "https://www.example.se/film",
            "provider": "example.se",
        },
    )
    key_figures = KeyFiguresBlock(
        label=_("Key figures"),
        icon="order",
        template="blocks/key_figures.html",
        description=_("Figures side by side. One that changes is changed everywhere."),
        preview_value={"heading": "Klustret i siffror", "figures": []},
    )
    accordion = AccordionBlock(
        label=_("Questions and answers"),
        icon="list-ol",
        template="blocks/accordion.html",
        description=_("Headings that open their text."),
        preview_value={"items": [{"heading": "Vad är svb?", "text": "<p>En bolagsform.</p>"}]},
    )

    class Meta:
        label = _("Text")

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> blocks.StreamValue:
        """Return the story; raises BadRequest for blocks that the admin can't have sent."""
        try:
            return super().value_from_datadict(data, files, prefix)
        except (ValueError, LookupError) as fault:
            raise BadRequest(f"{prefix} holds no blocks of a story.") from fault
