"""The records of news."""

from .article import NewsContact, NewsPage, PinnedNews
from .boilerplate import Boilerplate
from .category import NewsCategory
from .frozen import FrozenTexts
from .index import NewsIndexPage
from .press_room import PressRoomPage
from .topic import Topic

__all__ = [
    "Boilerplate",
    "FrozenTexts",
    "NewsCategory",
    "NewsContact",
    "NewsIndexPage",
    "NewsPage",
    "PinnedNews",
    "PressRoomPage",
    "Topic",
]
