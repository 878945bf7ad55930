"""The records of projects."""

from .funding import ProjectFunding
from .index import ProjectIndexPage
from .organisations import ProjectRole
from .parts import Activity, FocusArea, ProjectPart, Result, SubProject
from .programme import FundingProgramme
from .project import ProjectPage
from .status import Status
from .supplements import ProjectContact, ProjectDocument
from .theme import Theme

__all__ = [
    "Activity",
    "FocusArea",
    "FundingProgramme",
    "ProjectContact",
    "ProjectDocument",
    "ProjectFunding",
    "ProjectIndexPage",
    "ProjectPage",
    "ProjectPart",
    "ProjectRole",
    "Result",
    "Status",
    "SubProject",
    "Theme",
]
