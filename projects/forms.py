"""The editor's form of a project."""

from techtank.core.forms import BasePageForm


class ProjectPageForm(BasePageForm):
    """Shows what is wrong with the money beside its rows."""

    asked_about = ("fundings",)
