"""A picture that came to nothing is deleted, and none that somebody needs."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from members.models import MemberPage, MemberPicture
from self_service.models import ProfileDraft
from self_service.pictures import _collection
from self_service.sweeping import KEPT_FOR, delete_unused_uploads
from techtank.core.models import SiteImage
from tests.factories import make_image

pytestmark = pytest.mark.django_db


def upload(days: int = KEPT_FOR.days + 1) -> SiteImage:
    """Make a picture that a member uploaded some days ago."""
    image = make_image(collection=_collection())
    SiteImage.objects.filter(pk=image.pk).update(created_at=timezone.now() - timedelta(days=days))
    return image


def test_an_upload_that_nobody_uses_is_gone_with_its_file(
    company, indexes, django_capture_on_commit_callbacks
):
    image = upload()
    rendition = image.get_rendition("width-20")
    with django_capture_on_commit_callbacks(execute=True):
        assert delete_unused_uploads() == 1
    assert not SiteImage.objects.filter(pk=image.pk).exists()
    assert not default_storage.exists(image.file.name)
    assert not default_storage.exists(rendition.file.name)


def test_what_a_draft_a_page_or_a_version_of_it_holds_stays(company, indexes):
    draft = ProfileDraft.objects.create(member=company)
    draft.uploads.add(upload())
    company.logo = upload()
    company.save()
    before = MemberPage.objects.get(pk=company.pk)
    before.logo = upload()
    before.pictures = [MemberPicture(image=upload())]
    before.save_revision()
    assert delete_unused_uploads() == 0
    assert SiteImage.objects.count() == 4


def test_a_new_upload_and_the_pictures_of_staff_stay(company, indexes):
    upload(days=KEPT_FOR.days - 1)
    mine = make_image()
    SiteImage.objects.filter(pk=mine.pk).update(created_at=timezone.now() - timedelta(days=900))
    assert delete_unused_uploads() == 0
