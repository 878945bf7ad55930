"""What the components show on the page of the design system: nothing from the database.

The samples have what the templates ask of pages and people, and no more.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import get_language
from wagtail.blocks import StreamValue

from contact.models import FormField
from news.models.correction import ShownCorrection
from people.blocks import StoryBlocks
from techtank.core.drawings import drawing_url
from techtank.core.models import GlossaryTerm, KeyFigure
from techtank.core.visitor_forms.builder import VisitorFormBuilder
from techtank.core.visitor_forms.form import VisitorForm

DAY = date(2024, 5, 16)
MOMENT = datetime(2024, 5, 16, 9, 30, tzinfo=ZoneInfo(settings.TIME_ZONE))


@dataclass
class SampleContent:
    """A text in one language."""

    title: str
    lead: str = "Företag som ligger nära varandra delar på det som ingen har råd med ensam."
    falls_back: bool = False
    language: str = "sv"


@dataclass
class SampleItem:
    """What a card shows of an article, a project or a company."""

    content: SampleContent
    category_line: str = "Aktuellt från Techtank | Pressutskick"
    excerpt: str = "Industriklustret är nu ett bolag för hela Blekinge."
    date: date = DAY
    reading_time: int = 3
    url: str = "#cards"
    card_image: None = None
    status: Any = None
    years: str = "2023–2025"

    @property
    def art_url(self) -> str:
        """The drawing that stands for a picture."""
        return drawing_url(self.content.title)


@dataclass
class SamplePerson:
    """What a contact shows of a person."""

    name: str
    url: str = ""
    phone: str = "+4646000000"
    email: str = "fornamn.efternamn@example.se"
    title_shown: str = "klusterledare"
    portrait: None = None
    live: bool = True
    content: SampleContent = field(default_factory=lambda: SampleContent(""))
    organisation: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(name="Exempelföretaget AB")
    )

    @property
    def answering(self) -> "SamplePerson":
        """Who answers: the person, who has no stand-in."""
        return self

    @property
    def art_url(self) -> str:
        """The drawing that stands for a portrait."""
        return drawing_url(self.name)


def cards() -> list[SampleItem]:
    """A card in our language, and one whose text is in the other."""
    return [
        SampleItem(SampleContent("Region och kommuner delar på klustret")),
        SampleItem(SampleContent("Så går det till i en bockmaskin", falls_back=True)),
    ]


def term() -> GlossaryTerm:
    """Return a term of the trade."""
    return GlossaryTerm(
        pk=0, term="svb", explanation="Särskild vinstutdelningsbegränsning: vinsten stannar kvar."
    )


def people() -> list[SamplePerson]:
    """Somebody with a page, and somebody with nothing but a number."""
    return [SamplePerson("Anna Ek", url="#people"), SamplePerson("Bo Al", email="")]


def figures() -> list[KeyFigure]:
    """A figure that is exact, and one that is not."""
    return [
        KeyFigure(label="Företag", value=Decimal(61), as_of=DAY, source="Techtank"),
        KeyFigure(
            label="Anställda", value=Decimal(9500), unit="personer", approximate=True, as_of=DAY
        ),
    ]


def pager() -> SimpleNamespace:
    """A list in its middle."""
    return SimpleNamespace(page_number=2, page_count=3, previous_url="#pager", next_url="#pager")


def blocks() -> list[tuple[str, str, str]]:
    """Return name, label and HTML of every block of a story, from its preview value."""
    return [
        (name, block.label, block.render(block.get_preview_value()))
        for name, block in StoryBlocks().child_blocks.items()
    ]


def story() -> StreamValue:
    """A story as it begins."""
    return StoryBlocks().to_python(
        [
            {"type": "heading", "value": "Först ett besök"},
            {"type": "text", "value": "<p>Det börjar med ett <b>besök</b> i verkstaden.</p>"},
        ]
    )


def form() -> VisitorForm:
    """A form that was sent with nothing but a wrong address for mail."""
    fields = [
        FormField(label="Namn", field_type="singleline", clean_name="namn"),
        FormField(
            label="E-post",
            field_type="email",
            clean_name="e_post",
            help_text="Dit skickar vi svaret.",
        ),
        FormField(label="Meddelande", field_type="multiline", clean_name="meddelande"),
        FormField(label="Ärende", field_type="radio", clean_name="arende", choices="Press\nAnnat"),
        FormField(label="Ring mig", field_type="checkbox", clean_name="ring_mig", required=False),
    ]
    builder = VisitorFormBuilder(fields, get_language() or "sv")
    return builder.get_form_class()(data={"e_post": "anna"}, page=None, user=None)


def held_back() -> list[SimpleNamespace]:
    """A release with a time that it is published at, and a draft without one."""
    times = (datetime(2126, 11, 24, 9, 0, tzinfo=ZoneInfo(settings.TIME_ZONE)), None)
    return [SimpleNamespace(go_live_at=time) for time in times]


def corrections() -> list[ShownCorrection]:
    """What was wrong, in the language of the page and in Swedish on an English one."""
    moment = datetime(2024, 6, 3, 10, 15, tzinfo=ZoneInfo(settings.TIME_ZONE))
    text = "I en tidigare version stod fel antal företag."
    return [ShownCorrection(moment, text, is_foreign) for is_foreign in (False, True)]
