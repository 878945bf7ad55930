"""The records of news."""

from .article import NewsContact, NewsPage, PinnedNews
from .boilerplate import Boilerplate
from .category import NewsCategory
from .index import NewsIndexPage

__all__ = ["Boilerplate", "NewsCategory", "NewsContact", "NewsIndexPage", "NewsPage", "PinnedNews"]
