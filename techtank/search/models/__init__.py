"""What the search remembers, and the page on which it answers."""

from .entry import SearchEntry
from .page import SearchPage
from .tip import SearchTip
from .unanswered import UnansweredSearch
from .word import SearchWord

__all__ = ["SearchEntry", "SearchPage", "SearchTip", "SearchWord", "UnansweredSearch"]
