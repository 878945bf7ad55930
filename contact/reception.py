"""How a page takes a visitor's message."""

from techtank.core.visitor_forms.form import VisitorForm
from techtank.core.visitor_forms.reception import Outcome
from techtank.core.visitor_forms.reception import Reception as AnyReception

from .storing import receive


class Reception(AnyReception):
    """Stores a message, and mails it to those who answer."""

    def receive(self, form: VisitorForm, language: str, address: str) -> Outcome:
        """Store the message, once."""
        return receive(self, form, language, address)
