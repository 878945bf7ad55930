"""A page of text whose subject has got a page type of its own since: it becomes one where it is."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import PageLogEntry, Revision, WorkflowState

from techtank.core.models import BasePage
from techtank.home.models import StandardPage


def convert(page: StandardPage, kind: type[BasePage], **missing) -> BasePage:
    """Return the page as another kind: same number, address, place, texts and history.

    Links know a page by its number, so no other page may take its place. What the new kind needs
    and the old one has not is in `missing`.
    """
    known = {field.attname for field in kind._meta.concrete_fields}
    kept = {
        field.attname: field.value_from_object(page)
        for field in page._meta.concrete_fields
        if field.attname in known
    }
    old, new = ContentType.objects.get_for_models(StandardPage, kind).values()
    for record in (Revision, WorkflowState):  # drafts and older texts open as the new kind
        own = record.objects.filter(content_type=old, object_id=str(page.pk))
        own.update(content_type=new)
    PageLogEntry.objects.filter(content_type=old, page=page.pk).update(content_type=new)
    converted = kind(**kept | {"page_ptr_id": kept["id"], "content_type_id": new.pk} | missing)
    converted._state.adding = False  # the page is there, only its kind is new
    converted.save()
    # The tree's own delete() would take the page itself, and what lies below it.
    Model.delete(page, keep_parents=True)
    converted.save()  # what follows pages has forgotten this one: search, references
    return converted
