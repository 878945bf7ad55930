"""Which records visitors may know of because a page shows them, by Wagtail's reference index."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex

from .querysets import PublicPageQuerySet


def shown_by_published(records: QuerySet) -> QuerySet:
    """Return those of the records that a published page refers to, in a field or a story.

    A picture that only drafts or a page under embargo show is not among them. The index keeps
    primary keys as text.
    """
    public = PublicPageQuerySet(Page).published().annotate(key=Cast("pk", CharField()))
    references = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        to_content_type=ContentType.objects.get_for_model(records.model),
        object_id__in=public.order_by().values("key"),
    )
    shown = records.alias(key=Cast("pk", CharField()))
    return shown.filter(key__in=references.values("to_object_id"))
