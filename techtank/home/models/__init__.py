"""The pages that compose all subjects."""

from .accessibility_page import AccessibilityStatementPage
from .history_page import HistoryPage
from .home_page import HomeFigure, HomePage
from .standard_page import StandardPage
from .timeline_entry import TimelineEntry

__all__ = [
    "AccessibilityStatementPage",
    "HistoryPage",
    "HomeFigure",
    "HomePage",
    "StandardPage",
    "TimelineEntry",
]
