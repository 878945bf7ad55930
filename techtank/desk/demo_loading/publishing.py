"""How the demo puts something on a page: once, and never over what an editor has written."""

from typing import Any

from wagtail.models import Page

from techtank.desk.demo.shapes import Text


def in_both(name: str, text: Text) -> dict[str, str]:
    """Return the two fields of a translated text."""
    return {f"{name}_sv": text.sv, f"{name}_en": text.en}


def publish_once(page: Page, **fields: Any) -> None:
    """Fill and publish a page that nobody has edited; others stay as they are."""
    if page.latest_revision_id:
        return
    for name, value in fields.items():
        setattr(page, name, value)
    page.full_clean()
    page.save_revision().publish()


def child_of(parent: Page, kind: type[Page], slug: str, title: str, **fields: Any) -> Page:
    """Return the page with a slug below a parent; a new one is not public yet."""
    page = kind.objects.child_of(parent).filter(slug=slug).first()
    if page is None:
        parent.refresh_from_db()
        page = parent.add_child(instance=kind(title=title, slug=slug, live=False, **fields))
    return page
