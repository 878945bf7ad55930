"""The records of self-service."""

from .draft import ProfileDraft
from .editor import MemberEditor
from .question import YearlyQuestion
from .settings import SelfServiceSettings

__all__ = ["MemberEditor", "ProfileDraft", "SelfServiceSettings", "YearlyQuestion"]
