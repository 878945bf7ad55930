"""Entries follow their pages, and the records that pages show."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.signals import post_save
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_published

from members.capability_tree import CapabilityTree
from members.models import Capability
from people.models import Municipality, Organisation
from techtank.core.models import BasePage, KeyFigure, SiteDocument

from .entries import page_types, renew, renew_documents
from .models import SearchTip
from .suggesting import KNOWN
from .tips import known_tips
from .unanswered import forget_answered_by


def connect() -> None:
    """Listen; called when all apps are loaded."""
    for model in page_types():
        post_save.connect(after_page, sender=model)
    for record in (Organisation, Municipality, Capability, KeyFigure):
        post_save.connect(after_record, sender=record)
    post_save.connect(after_document, sender=SiteDocument)
    page_published.connect(after_publication)
    known_tips.forget_with(SearchTip)
    for known in KNOWN.values():
        known.forget_with(Capability)
    post_save.connect(after_tip, sender=SearchTip)


def after_page(
    instance: BasePage, raw: bool = False, update_fields: object = None, **_kwargs
) -> None:
    """Write what the page says now: published, changed by code, or taken down.

    Not when single fields are saved, for Wagtail stores a draft so. What is deleted takes its
    entries along, and what is moved keeps them: the address is asked for with every hit.
    """
    if not raw and update_fields is None:
        renew([instance])


def after_record(instance: Model, created: bool, raw: bool = False, **_kwargs) -> None:
    """Write the pages anew that name an organisation, a municipality, a capability or a figure."""
    if raw or created:  # nobody names a new one, and fixtures bring their entries
        return
    numbers = {number for record in _with_narrower(instance) for number in _pages_naming(record)}
    renew(Page.objects.filter(pk__in=numbers).specific())


def after_document(instance: SiteDocument, raw: bool = False, **_kwargs) -> None:
    """Write the new title of a file."""
    if not raw:
        renew_documents([instance])


def after_publication(instance: Page, **_kwargs) -> None:
    """Write the files that a page offers in the languages of its texts, now that it is indexed."""
    offered = ReferenceIndex.get_references_for_object(instance).filter(
        to_content_type=ContentType.objects.get_for_model(SiteDocument)
    )
    numbers = {int(number) for number in offered.values_list("to_object_id", flat=True)}
    if numbers:
        renew_documents(SiteDocument.objects.filter(pk__in=numbers))


def after_tip(instance: SearchTip, raw: bool = False, **_kwargs) -> None:
    """What it answers is missed no longer."""
    if not raw:
        forget_answered_by(instance)


def _with_narrower(record: Model) -> list[Model]:
    """Return a record and, since a company is found by broader capabilities, what is below."""
    if not isinstance(record, Capability):
        return [record]
    tree = CapabilityTree(Capability.objects.all())
    return [tree[number] for number in tree.with_descendants(record.pk)]


def _pages_naming(record: Model) -> set[int]:
    any_page = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.get_references_to(record).filter(base_content_type=any_page)
    return {int(number) for number in references.values_list("object_id", flat=True)}
