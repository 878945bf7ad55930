"""The records that every subject builds on."""

from .document import SiteDocument
from .image import SiteImage, SiteImageRendition
from .page import BasePage
from .site_settings import SiteSettings
from .standard_page import StandardPage
from .user import User

__all__ = [
    "BasePage",
    "SiteDocument",
    "SiteImage",
    "SiteImageRendition",
    "SiteSettings",
    "StandardPage",
    "User",
]
