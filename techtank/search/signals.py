"""Entries follow their pages, and the records that pages show."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.signals import post_save
from wagtail.models import Page, ReferenceIndex

from members.capability_tree import CapabilityTree
from members.models import Capability
from people.models import Municipality, Organisation
from techtank.core.models import BasePage

from .entries import page_types, renew


def connect() -> None:
    """Listen; called when all apps are loaded."""
    for model in page_types():
        post_save.connect(after_page, sender=model)
    for record in (Organisation, Municipality, Capability):
        post_save.connect(after_record, sender=record)


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
    """Write the pages anew that name an organisation, a municipality or a capability."""
    if raw or created:  # nobody names a new one, and fixtures bring their entries
        return
    numbers = {number for record in _with_narrower(instance) for number in _pages_naming(record)}
    renew(Page.objects.filter(pk__in=numbers).specific())


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
