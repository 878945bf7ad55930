"""The records of projects."""

from .index import ProjectIndexPage
from .organisations import ProjectRole
from .parts import Activity, FocusArea, ProjectPart, Result, SubProject
from .project import ProjectPage
from .status import Status
from .supplements import ProjectContact, ProjectDocument

__all__ = [
    "Activity",
    "FocusArea",
    "ProjectContact",
    "ProjectDocument",
    "ProjectIndexPage",
    "ProjectPage",
    "ProjectPart",
    "ProjectRole",
    "Result",
    "Status",
    "SubProject",
]
