"""Files are as private as the pages that show them."""

import re
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction

from techtank.core.roles import Role
from tests.factories import make_document, make_image, make_news, make_page, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes")]

#: 128 random bits, as hexadecimal digits.
RANDOM = r"[0-9a-f]{32}"


def in_list(document):
    """Return a story that offers the document for download."""
    return [("documents", {"heading": "Filer", "documents": [document]})]


def in_text(document):
    """Return a story with a link to the document in its running text."""
    return [("text", f'<p><a linktype="document" id="{document.pk}">Bladet</a></p>')]


def hide_as_draft(page):
    """Written and saved, never published."""
    page.unpublish()


def hide_by_embargo(page):
    """Approved, to be published tomorrow."""
    page.unpublish()
    page.first_published_at = None
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save()
    page.save_revision().publish()


def hide_behind_password(page):
    """Published, but for those with the password."""
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def hide_below_a_private_page(page):
    """Published below a page that is for staff alone."""
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")


def hide_as_expired(page):
    """Its time is over, though the scheduler has not run yet."""
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()


def hide_by_deleting(page):
    """Gone."""
    page.delete()


HIDING = [
    hide_as_draft,
    hide_by_embargo,
    hide_behind_password,
    hide_below_a_private_page,
    hide_as_expired,
    hide_by_deleting,
]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("story", [in_list, in_text])
def test_a_visitor_gets_a_document_that_a_public_page_refers_to(site, client, story, language):
    document = make_document()
    make_news(**{f"body_{language}": story(document)})
    response = client.get(document.url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == b"Text"


@pytest.mark.parametrize("story", [in_list, in_text])
@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_visitor_gets_no_document_of_a_page_that_is_not_public(site, client, hide, story):
    document = make_document()
    page = make_page(make_page(), body_sv=story(document))
    assert client.get(document.url).status_code == 200
    hide(page)
    assert client.get(document.url).status_code == 404


def test_a_visitor_gets_no_document_that_no_page_refers_to(site, client):
    assert client.get(make_document().url).status_code == 404


def test_a_document_in_an_unpublished_draft_of_a_public_page_is_not_public_yet(site, client):
    document = make_document()
    page = make_page()
    page.body_sv = in_list(document)
    draft = page.save_revision()
    assert client.get(document.url).status_code == 404
    draft.publish()
    assert client.get(document.url).status_code == 200


def test_a_document_that_an_editor_takes_off_a_page_is_public_no_more(site, client):
    document = make_document()
    page = make_page(body_sv=in_list(document))
    page.body_sv = [("text", "<p>Utan fil.</p>")]
    page.save_revision().publish()
    assert client.get(document.url).status_code == 404


def test_a_document_stays_public_while_any_public_page_refers_to_it(site, client):
    document = make_document()
    first, second = (make_page(body_sv=in_list(document)) for _page in range(2))
    first.unpublish()
    assert client.get(document.url).status_code == 200
    second.unpublish()
    assert client.get(document.url).status_code == 404


@pytest.mark.parametrize("role", [None, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR])
def test_those_who_may_edit_a_document_get_it_before_it_is_public(site, client, role):
    client.force_login(make_person(role))
    assert client.get(make_document().url).status_code == 200


def test_a_writer_gets_a_document_of_their_own_before_it_is_public(site, client):
    writer = make_person(Role.WRITER)
    client.force_login(writer)
    assert client.get(make_document(uploaded_by_user=writer).url).status_code == 200


def test_somebody_without_a_role_gets_no_document_that_is_not_public(site, client):
    stranger = make_person(Role.WRITER)
    stranger.groups.clear()
    client.force_login(stranger)
    assert client.get(make_document(uploaded_by_user=stranger).url).status_code == 404


def test_an_address_with_another_name_does_not_open_the_document(site, client):
    document = make_document()
    make_page(body_sv=in_list(document))
    assert client.get(document.url.replace("blad", "annat")).status_code == 404


def test_no_shared_cache_keeps_a_document_beyond_its_page(site, client):
    document = make_document()
    make_page(body_sv=in_list(document))
    response = client.get(document.url)
    assert "public" not in response["Cache-Control"]
    assert "s-maxage" not in response["Cache-Control"]


def test_the_address_of_a_document_does_not_tell_where_its_file_lies(site):
    document = make_document()
    token = re.search(RANDOM, document.file.name).group()
    assert token not in document.url


def upload(client, view, name, content, kind):
    """Upload a file through the form of the admin."""
    file = SimpleUploadedFile(name, content, content_type=kind)
    response = client.post(reverse(view), {"title": "En fil", "file": file})
    assert response.status_code == 302, response.context["form"].errors


def test_an_uploaded_picture_and_all_its_sizes_have_names_that_nobody_can_guess(site, admin_client):
    png = BytesIO()
    Image.new("RGB", (64, 48)).save(png, "PNG")
    for _time in range(2):
        upload(admin_client, "wagtailimages:add", "kust.png", png.getvalue(), "image/png")
    pictures = list(get_image_model().objects.all())
    tokens = {re.search(RANDOM, picture.file.name).group() for picture in pictures}
    assert len(tokens) == 2
    for picture in pictures:
        assert "kust" not in picture.file.name
        for size in ("width-32|format-webp", "fill-16x9", "max-8x8|format-avif"):
            name = picture.get_rendition(size).file.name
            assert re.search(RANDOM, name).group() in tokens


def test_an_uploaded_document_lies_where_nobody_can_guess(site, admin_client):
    for _time in range(2):
        upload(admin_client, "wagtaildocs:add", "Årsblad.txt", b"Text", "text/plain")
    names = [document.file.name for document in get_document_model().objects.all()]
    assert len({re.search(RANDOM, name).group() for name in names}) == 2


def test_a_picture_that_replaces_another_gets_a_name_of_its_own(site, admin_client):
    picture = make_image()
    before = picture.file.name
    png = BytesIO()
    Image.new("RGB", (8, 8), "red").save(png, "PNG")
    form = {
        "title": "Ny",
        "file": SimpleUploadedFile("ny.png", png.getvalue(), content_type="image/png"),
    }
    admin_client.post(reverse("wagtailimages:edit", args=[picture.pk]), form)
    picture.refresh_from_db()
    assert re.search(RANDOM, picture.file.name)
    assert picture.file.name != before


# What an upload may do in a visitor's browser


def test_a_document_is_downloaded_and_runs_nothing(site, client):
    document = make_document()
    make_news(body_sv=in_list(document))
    response = client.get(document.url)
    assert response["Content-Disposition"].startswith("attachment")
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "sandbox" in response["Content-Security-Policy"]


def test_a_picture_runs_nothing_even_if_it_is_opened_alone(site, client):
    response = client.get(make_image().get_rendition("width-100").url)
    assert response["Content-Type"].startswith("image/")
    assert "sandbox" in response["Content-Security-Policy"]
    assert response["Content-Disposition"].startswith("inline")


def test_what_lies_among_the_pictures_and_is_none_is_downloaded(site, client, settings):
    folder = Path(settings.MEDIA_ROOT) / "images"
    folder.mkdir(exist_ok=True)
    for name in ("ritning.svg", "sida.html"):
        (folder / name).write_text("<script>alert(1)</script>")
        response = client.get(f"{settings.MEDIA_URL}images/{name}")
        assert response["Content-Disposition"] == "attachment"
        assert "sandbox" in response["Content-Security-Policy"]


@pytest.mark.parametrize(("role", "status"), [(Role.WRITER, 200), (None, 404)])
def test_what_staff_look_like_is_shown_to_staff_alone(site, client, settings, role, status):
    folder = Path(settings.MEDIA_ROOT) / "avatar_images"
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (8, 8)).save(folder / "avatar_1_Åsa.png")
    if role:
        client.force_login(make_person(role))
    response = client.get(f"{settings.MEDIA_URL}avatar_images/avatar_1_Åsa.png")
    assert response.status_code == status
    assert "public" not in response["Cache-Control"]
