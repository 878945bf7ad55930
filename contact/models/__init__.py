"""The records of contact."""

from .field import FormField
from .message_page import MessagePage
from .page import FormPage
from .submission import Submission

__all__ = ["FormField", "FormPage", "MessagePage", "Submission"]
