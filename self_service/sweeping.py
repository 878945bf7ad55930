"""Pictures that members uploaded and that came to nothing are deleted, with their files."""

import logging
from collections.abc import Iterator
from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import ReferenceIndex, Revision

from members.models import MemberPage
from techtank.core.models import SiteImage

from .models import ProfileDraft
from .pictures import COLLECTION

logger = logging.getLogger("techtank.self_service")

#: Whoever took a picture out of a draft, or threw the draft away, may regret it until then.
KEPT_FOR = timedelta(days=30)


def delete_unused_uploads() -> int:
    """Delete the uploads that no draft, page or revision of a page holds; return how many.

    A revision keeps its pictures, for staff may go back to it.
    """
    old = SiteImage.objects.filter(
        collection__name=COLLECTION, created_at__lt=timezone.now() - KEPT_FOR
    )
    unclaimed = old.exclude(pk__in=ProfileDraft.uploads.through.objects.values("siteimage"))
    numbers = {str(number) for number in unclaimed.values_list("pk", flat=True)}
    if numbers:
        numbers -= set(_referred_to(numbers)) | set(_in_revisions())
    for image in SiteImage.objects.filter(pk__in=numbers):
        image.delete()  # one by one, for Wagtail then deletes the files
    if numbers:
        logger.info("%s uploads that came to nothing have been deleted.", len(numbers))
    return len(numbers)


def _referred_to(numbers: set[str]) -> Iterator[str]:
    """Yield what Wagtail's index knows to be shown somewhere."""
    of_pictures = ContentType.objects.get_for_model(SiteImage)
    references = ReferenceIndex.objects.filter(
        to_content_type=of_pictures, to_object_id__in=numbers
    )
    yield from references.values_list("to_object_id", flat=True)


def _in_revisions() -> Iterator[str]:
    """Yield the pictures of every version of every company's page."""
    of_members = ContentType.objects.get_for_model(MemberPage)
    revisions = Revision.page_revisions.filter(content_type=of_members)
    for logo, pictures in revisions.values_list("content__logo", "content__pictures").iterator():
        yield str(logo)
        yield from (str(picture["image"]) for picture in pictures or ())
