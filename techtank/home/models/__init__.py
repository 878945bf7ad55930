"""The pages that compose all subjects."""

from .accessibility_page import AccessibilityStatementPage
from .history_page import HistoryPage, TimelineEntry
from .home_page import HomeFigure, HomePage
from .standard_page import StandardPage

__all__ = [
    "AccessibilityStatementPage",
    "HistoryPage",
    "HomeFigure",
    "HomePage",
    "StandardPage",
    "TimelineEntry",
]
