"""A page's text in one language, whole: a page is never half Swedish and half English."""

from typing import Any

from .models.bilingual import ENGLISH, SWEDISH, BilingualPage


class Content:
    """The text that a visitor reads under one language of the interface.

    `content.lead` is the page's `lead_sv` or `lead_en`. English without a complete English text
    shows the Swedish one; `falls_back` then says so, and templates mark it `lang="sv"` (WCAG
    3.1.2).
    """

    def __init__(self, page: BilingualPage, language: str) -> None:
        self._page = page
        self.language = ENGLISH if language == ENGLISH and page.has_english else SWEDISH
        self.falls_back = self.language != language

    def __getattr__(self, name: str) -> Any:
        """Return the field `name` in this language; raises AttributeError for others."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._page, f"{name}_{self.language}")

    def _core_field(self, name: str) -> str:
        return getattr(self._page, name if self.language == SWEDISH else f"{name}_{ENGLISH}")

    @property
    def title(self) -> str:
        """The page's heading."""
        return self._page.title if self._page.one_title else self._core_field("title")

    @property
    def seo_title(self) -> str:
        """What search engines show as the title, if it differs."""
        return self._core_field("seo_title")

    @property
    def search_description(self) -> str:
        """What search engines show below the title, if it differs from the lead."""
        return self._core_field("search_description")
