"""A page's words in one language, as they are typed."""

from typing import TYPE_CHECKING

from django.utils.functional import cached_property
from wagtail.blocks import StreamValue

from ..models.bilingual import SWEDISH
from ..stories import is_empty, lines_of, reading_minutes
from .readability import Readability, read

if TYPE_CHECKING:
    from ..models import BasePage


class Draft:
    """Title, lead and stories in one language; never mixed with the other, unlike `content`."""

    def __init__(self, page: "BasePage", language: str) -> None:
        self.page = page
        self.language = language
        self.title_field = "title" if language == SWEDISH else f"title_{language}"
        self.lead_field = f"lead_{language}"
        self.story_fields = [f"{name}_{language}" for name in page.story_fields]

    @property
    def title(self) -> str:
        """The headline."""
        return getattr(self.page, self.title_field) or ""

    @property
    def lead(self) -> str:
        """The lead."""
        return getattr(self.page, self.lead_field) or ""

    @property
    def stories(self) -> list[StreamValue]:
        """The stories."""
        return [getattr(self.page, name) for name in self.story_fields]

    @property
    def named_stories(self) -> list[tuple[str, StreamValue]]:
        """The stories with the names of their fields."""
        return list(zip(self.story_fields, self.stories, strict=True))

    @property
    def missing(self) -> list[str]:
        """The fields without which the page does not count as written in this language."""
        fields = [] if self.page.one_title else [self.title_field]
        fields += [f"{name}_{self.language}" for name in self.page.required_texts]
        return [field for field in fields if is_empty(getattr(self.page, field))]

    @property
    def is_begun(self) -> bool:
        """Whether there is a word in it."""
        return bool(self.title or self.readability.words)

    @cached_property
    def readability(self) -> Readability:
        """What can be counted in lead and stories."""
        return read(line for text in (self.lead, *self.stories) for line in lines_of(text))

    @property
    def minutes(self) -> int:
        """The reading time, as visitors are told it."""
        return reading_minutes(self.lead, *self.stories)
