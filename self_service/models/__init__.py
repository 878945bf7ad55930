"""The records of self-service."""

from .draft import ProfileDraft
from .editor import MemberEditor

__all__ = ["MemberEditor", "ProfileDraft"]
