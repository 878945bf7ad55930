"""Visitors get the sizes of pictures that pages show, and nothing else of what is uploaded."""

import pytest
from django.conf import settings

from tests.factories import make_document, make_image

pytestmark = pytest.mark.django_db


def test_a_visitor_gets_a_picture_that_browsers_keep_and_shared_caches_ask_for_again(site, client):
    response = client.get(make_image().get_rendition("width-32|format-webp").url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert b"".join(response.streaming_content).startswith(b"RIFF")
    assert response["Cache-Control"] == "public, max-age=31536000, s-maxage=3600, immutable"
    assert not response.cookies


def test_a_picture_that_is_deleted_is_gone(site, client):
    picture = make_image()
    address = picture.get_rendition("width-32").url
    picture.get_rendition("width-32").file.storage.delete(address.removeprefix(settings.MEDIA_URL))
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("make_upload", [make_image, make_document])
def test_originals_and_documents_have_no_address_of_their_own(site, client, make_upload):
    name = make_upload().file.name
    for way in ("", "images/../", "images/%2e%2e/", "images//"):
        answer = client.get(f"{settings.MEDIA_URL}{way}{name}", follow=True)
        assert answer.status_code in {400, 404}


@pytest.mark.parametrize("path", ["", ".", "%00", "a" * 300, "x/y/z"])
def test_a_wrong_name_is_not_found(site, client, path):
    answer = client.get(f"{settings.MEDIA_URL}images/{path}", follow=True)
    assert answer.status_code in {400, 404}
