"""Every form of the site, for the page that tells how personal data are used."""

from django.apps import apps

from .page import AskingPage


def asking_kinds() -> list[type[AskingPage]]:
    """Return the types of such pages."""
    return [kind for kind in apps.get_models() if issubclass(kind, AskingPage)]


def asking_pages() -> list[AskingPage]:
    """Return the public pages by which visitors can send something now, by their titles.

    One query for each kind of page; what a form asks for is told from its own record, so that it
    can't be told wrongly (GDPR art. 13.1 c and 13.2 a).
    """
    pages = [page for kind in asking_kinds() for page in kind.asking_now()]
    return sorted(pages, key=lambda page: page.content.title.lower())
