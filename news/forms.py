"""The editor's form of an article."""

from techtank.core.forms import BasePageForm


class NewsPageForm(BasePageForm):
    """Asks the article about its contacts too, which a press release can't do without."""

    asked_about = ("contacts",)
