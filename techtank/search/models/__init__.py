"""What the search remembers, and the page on which it answers."""

from .entry import SearchEntry
from .page import SearchPage

__all__ = ["SearchEntry", "SearchPage"]
