"""A journalist takes text, pictures and captions home in one file."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.utils import timezone
from PIL import Image

from tests.factories import in_english, make_image, make_news

pytestmark = pytest.mark.django_db


def pack_of(client, article, prefix=""):
    """Return an article's media pack, opened."""
    response = client.get(f"{prefix}/nyheter/{article.slug}/mediepaket.zip")
    assert response.status_code == 200
    content = response.getvalue()
    assert int(response["Content-Length"]) == len(content)
    return ZipFile(BytesIO(content))


@pytest.fixture
def picture(site):
    """Return a picture that the press may use."""
    return make_image(
        title="Öppningen av fabriken",
        credit="Foto: Anna Ek",
        licence="Fri för press",
        alt_sv="Ett band klipps av",
        press_use=True,
    )


def test_the_pack_holds_the_text_twice_the_pictures_and_their_captions(picture, client):
    article = make_news(
        slug="fabriken", title="Fabriken öppnar", main_image=picture, main_image_caption_sv="Bandet"
    )
    pack = pack_of(client, article)
    picture_name = "bilder/01-oppningen-av-fabriken.jpg"
    assert sorted(pack.namelist()) == [
        picture_name,
        "bildtexter.txt",
        "fabriken.html",
        "fabriken.txt",
    ]
    assert pack.read("fabriken.txt").decode().startswith("Fabriken öppnar\n\n")
    assert "<h1>Fabriken öppnar</h1>" in pack.read("fabriken.html").decode()
    assert pack.read("bildtexter.txt").decode().splitlines() == [
        "01-oppningen-av-fabriken.jpg",
        "Bandet",
        "Ett band klipps av",
        "Foto: Anna Ek",
        "Fri för press",
        "64 × 48 bildpunkter",
    ]
    with Image.open(BytesIO(pack.read(picture_name))) as found:
        assert (found.format, found.size) == ("JPEG", (64, 48))


def test_pictures_in_the_story_are_there_once_and_only_those_free_for_press(picture, client):
    private = make_image(press_use=False)
    block = {"image": picture.pk, "decorative": False, "alt_text": "Band"}
    article = make_news(main_image=private)
    article.body_sv = [
        {"type": "image", "value": {"image": block, "caption": "", "size": "normal"}},
        {"type": "image", "value": {"image": block, "caption": "", "size": "normal"}},
    ]
    article.save()
    names = [name for name in pack_of(client, article).namelist() if name.startswith("bilder/")]
    assert names == ["bilder/01-oppningen-av-fabriken.jpg"]


def test_the_pack_speaks_the_language_of_its_address(picture, client):
    article = make_news(main_image=picture, **in_english())
    pack = pack_of(client, article, "/en")
    assert article.title_en in pack.read(f"{article.slug}.txt").decode()
    assert "captions.txt" in pack.namelist()


@pytest.mark.parametrize("hidden", [{"live": False}, {"expire_at": timezone.now()}])
def test_there_is_no_pack_of_what_is_not_public(site, client, hidden):
    article = make_news(**hidden)
    assert client.get(f"/nyheter/{article.slug}/mediepaket.zip").status_code == 404


def test_an_article_with_press_pictures_offers_its_pack(picture, client):
    assert "mediepaket.zip" in client.get(make_news(main_image=picture).url).content.decode()
    assert "mediepaket.zip" not in client.get(make_news().url).content.decode()


def test_a_picture_whose_file_is_broken_is_left_out_of_the_pack(picture, client):
    broken = make_image(press_use=True)
    broken.file.storage.delete(broken.file.name)
    article = make_news(main_image=broken)
    block = {"image": picture.pk, "decorative": False, "alt_text": "Band"}
    article.body_sv = [
        {"type": "image", "value": {"image": block, "caption": "", "size": "normal"}},
    ]
    article.save()
    names = pack_of(client, article).namelist()
    assert [name for name in names if name.startswith("bilder/")] == [
        "bilder/01-oppningen-av-fabriken.jpg"
    ]
