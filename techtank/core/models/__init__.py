"""The records that every subject builds on."""

from .document import SiteDocument
from .image import SiteImage, SiteImageRendition
from .key_figure import KeyFigure
from .page import BasePage
from .site_settings import SiteSettings
from .user import User

__all__ = [
    "BasePage",
    "KeyFigure",
    "SiteDocument",
    "SiteImage",
    "SiteImageRendition",
    "SiteSettings",
    "User",
]
