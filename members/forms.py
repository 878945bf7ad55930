"""The editor's form of a company."""

from techtank.core.forms import BasePageForm

#: The rows that a company's `publish_errors` looks at.
ASKED_ABOUT = ("capabilities", "certificates", "pictures")


class MemberPageForm(BasePageForm):
    """Asks the company about its rows too: capabilities, certificates and pictures.

    Rows reach the page only when a form is saved, so `publish_errors` would see the old ones and
    refuse what the editor has just mended.
    """

    def _post_clean(self) -> None:
        for name in ASKED_ABOUT:
            if self.formsets[name].is_valid():
                self.formsets[name].save(commit=False)
        super()._post_clean()
