"""The records of news."""

from .article import NewsContact, NewsPage, PinnedNews
from .boilerplate import Boilerplate, BoilerplateFigure
from .category import NewsCategory
from .correction import Correction
from .frozen import FrozenTexts
from .index import NewsIndexPage
from .press_logo import PressLogo
from .press_picture import PressRoomPicture
from .press_room import PressRoomPage
from .preview_link import PreviewLink
from .topic import Topic

__all__ = [
    "Boilerplate",
    "BoilerplateFigure",
    "Correction",
    "FrozenTexts",
    "NewsCategory",
    "NewsContact",
    "NewsIndexPage",
    "NewsPage",
    "PinnedNews",
    "PressLogo",
    "PressRoomPage",
    "PressRoomPicture",
    "PreviewLink",
    "Topic",
]
