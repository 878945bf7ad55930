"""What refers to what, by Wagtail's reference index, which keeps primary keys as text."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, IntegerField, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex

from .querysets import PublicPageQuerySet


def shown_by_published(records: QuerySet) -> QuerySet:
    """Return those of the records that a published page refers to, in a field or a story.

    A picture that only drafts or a page under embargo show is not among them.
    """
    public = PublicPageQuerySet(Page).published().annotate(key=Cast("pk", CharField()))
    references = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        to_content_type=ContentType.objects.get_for_model(records.model),
        object_id__in=public.order_by().values("key"),
    )
    shown = records.alias(key=Cast("pk", CharField()))
    return shown.filter(key__in=references.values("to_object_id"))


def that_refer_to(page: Page, pages: QuerySet) -> QuerySet:
    """Return those of the pages that lead to a page, by a link in a text or by a choice."""
    of_pages = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.objects.filter(
        base_content_type=of_pages, to_content_type=of_pages, to_object_id=str(page.pk)
    )
    # Their keys as numbers, so that a database finds the few pages by them among thousands.
    keys = references.annotate(key=Cast("object_id", IntegerField()))
    return pages.filter(pk__in=keys.values("key"))
