"""Help for who writes: figures and advice beside the text, which never stop a publication."""

from .advice import Advice, Level
from .help import WritingHelp
from .readability import Readability, read

__all__ = ["Advice", "Level", "Readability", "WritingHelp", "read"]
