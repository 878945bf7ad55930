"""The records that every subject builds on."""

from .deleted_record import DeletedRecord
from .document import SiteDocument
from .former_address import FormerAddress
from .glossary_term import GlossaryTerm
from .image import SiteImage, SiteImageRendition
from .key_figure import KeyFigure
from .mailable import OutgoingMail
from .page import BasePage
from .purge import Purge
from .put_away import PutAway
from .site_settings import SiteSettings
from .term import Term
from .user import User

__all__ = [
    "BasePage",
    "DeletedRecord",
    "FormerAddress",
    "GlossaryTerm",
    "KeyFigure",
    "OutgoingMail",
    "Purge",
    "PutAway",
    "SiteDocument",
    "SiteImage",
    "SiteImageRendition",
    "SiteSettings",
    "Term",
    "User",
]
