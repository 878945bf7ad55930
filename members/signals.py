"""What follows when a record changes that companies are found by."""

from django.db.models.signals import post_save
from wagtail.signals import page_published, page_unpublished

from people.models import Municipality
from techtank.core.models import KeyFigure

from .capability_tree import CapabilityTree
from .models import Capability, MemberPage
from .search_text import rebuild

#: What a key figure may count.
COMPANIES = "companies"


def connect() -> None:
    """Listen; called when all apps are loaded."""
    post_save.connect(after_capability, sender=Capability)
    post_save.connect(after_municipality, sender=Municipality)
    for signal in (page_published, page_unpublished):
        signal.connect(after_publishing, sender=MemberPage)


def after_capability(instance: Capability, created: bool, raw: bool = False, **_kwargs) -> None:
    """Find companies by the new words, those too that have a narrower capability."""
    if raw or created:  # nobody has a new one, and fixtures bring their search texts
        return
    tree = CapabilityTree(Capability.objects.all())
    holders = MemberPage.objects.that_can(tree.with_descendants(instance.pk))
    rebuild(MemberPage.objects.filter(holders))


def after_municipality(instance: Municipality, created: bool, raw: bool = False, **_kwargs) -> None:
    """Find companies by the municipality's new name."""
    if not (raw or created):
        rebuild(MemberPage.objects.filter(municipality=instance))


def after_publishing(**_kwargs) -> None:
    """Count the companies, where a key figure does."""
    KeyFigure.count_all(COMPANIES)
