"""The records of contact."""

from .field import FormField
from .page import FormPage
from .submission import Submission

__all__ = ["FormField", "FormPage", "Submission"]
