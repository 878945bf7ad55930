"""The records of news."""

from .article import NewsPage, PinnedNews
from .boilerplate import Boilerplate
from .category import NewsCategory
from .index import NewsIndexPage

__all__ = ["Boilerplate", "NewsCategory", "NewsIndexPage", "NewsPage", "PinnedNews"]
