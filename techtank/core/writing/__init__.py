"""Help for who writes: figures and advice beside the text, which never stop a publication."""

from .advice import Advice, Level, name_of
from .help import WritingHelp
from .readability import Readability, read
from .sentences import sentences_in

__all__ = ["Advice", "Level", "Readability", "WritingHelp", "name_of", "read", "sentences_in"]
