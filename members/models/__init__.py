"""The records of members."""

from .capability import Capability
from .company_contact import CompanyContact
from .index import MemberIndexPage
from .member import MemberPage
from .picture import MemberPicture
from .uses import MemberCapability, MemberCertificate

__all__ = [
    "Capability",
    "CompanyContact",
    "MemberCapability",
    "MemberCertificate",
    "MemberIndexPage",
    "MemberPage",
    "MemberPicture",
]
