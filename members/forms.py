"""The editor's form of a company."""

from techtank.core.forms import BasePageForm


class MemberPageForm(BasePageForm):
    """Asks the company about its rows too: capabilities, certificates and pictures."""

    asked_about = ("capabilities", "certificates", "pictures")
