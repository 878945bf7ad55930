"""Pictures come as AVIF and WebP in the right sizes; making them never keeps anybody waiting."""

import logging
import os
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django_tasks import task_backends
from PIL import ExifTags, Image
from wagtail.models import PageViewRestriction

from techtank.core.models import SiteImage
from techtank.core.models.image import SiteImageRendition
from techtank.core.pictures import encoding, showing
from techtank.core.pictures.later import make_shapes, shapes_shown_by
from techtank.core.pictures.shapes import AVIF, RESULTS, SHAPES, WEBP
from techtank.core.share_images import make_all
from tests.factories import make_image, make_news
from tests.members.factories import make_member
from tests.people.factories import make_contact
from tests.projects.factories import make_project
from tests.queries import brief, queries_of
from tests.support.background import AT_ONCE

pytestmark = pytest.mark.django_db
WIDE = SHAPES["wide"]


def photo(width=600, height=400, **fields):
    """A picture that is red on the left and blue on the right."""
    image = Image.new("RGB", (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    file = BytesIO()
    image.save(file, "PNG")
    return make_image(file=ContentFile(file.getvalue(), name="foto.png"), **fields)


def noted():
    """What has been asked of the background."""
    return [(one.task.name, one.args) for one in task_backends["later"].noted.results]


@pytest.fixture(autouse=True)
def nothing_noted():
    """Each test begins with an empty queue."""
    task_backends["later"].noted.results.clear()


def main_picture(client, page):
    """Return the picture at the top of an article as elements: sources and image."""
    html = BeautifulSoup(client.get(page.url).content, "lxml")
    return html.select_one(".wide-art").picture, html


# What visitors get


def test_a_picture_is_served_as_webp_until_avif_is_made(site, client):
    image = photo()
    page = make_news(main_image=image)
    picture, html = main_picture(client, page)
    assert picture.source is None
    assert html.head.select_one("link[as=image]")["type"] == "image/webp"
    assert ("make_shapes", [image.pk, ["wide"]]) in noted()
    make_shapes.call(image.pk, ["wide"])
    picture, html = main_picture(client, page)
    assert picture.source["type"] == "image/avif"
    preload = html.head.select_one("link[as=image]")
    assert preload["imagesrcset"] == picture.source["srcset"]
    assert preload["imagesizes"] == picture.source["sizes"] == picture.img["sizes"]
    assert picture.img["fetchpriority"] == "high"
    first = picture.source["srcset"].split()[0]
    answer = client.get(first)
    assert answer["Content-Type"] == "image/avif"
    assert Image.open(BytesIO(b"".join(answer.streaming_content))).format == "AVIF"


def test_every_picture_has_the_size_that_it_has(site, client):
    page = make_news(main_image=photo())
    make_shapes.call(page.main_image_id, ["wide"])
    picture, _html = main_picture(client, page)
    for element in (picture.source, picture.img):
        assert int(element["width"]) / int(element["height"]) == pytest.approx(16 / 7, 0.02)
    with default_storage.open(picture.img["src"].removeprefix("/media/")) as file:
        assert Image.open(file).size == (int(picture.img["width"]), int(picture.img["height"]))


def test_cropping_keeps_what_the_editor_says_is_the_point(site):
    focus = {"focal_point_x": 550, "focal_point_y": 200}
    image = photo(focal_point_width=20, focal_point_height=20, **focus)
    shown = showing.show(image, SHAPES["portrait"])
    with default_storage.open(shown.src.removeprefix("/media/")) as file:
        red, _green, blue = Image.open(file).convert("RGB").getpixel((60, 5))
    assert blue > red


def test_another_focal_point_makes_other_pictures_of_both_formats(site):
    image = photo()
    make_shapes.call(image.pk, ["face"])
    before = showing.show(image, SHAPES["face"])
    image.focal_point_x = image.focal_point_y = 100
    image.focal_point_width = image.focal_point_height = 50
    image.save()
    after = showing.show(image, SHAPES["face"])
    assert before.avif_srcset
    assert not after.avif_srcset
    assert not set(after.srcset.split()[::2]) & set(before.srcset.split()[::2])


# What it costs


def test_avif_is_asked_for_once_and_not_at_each_visit(site, client):
    page = make_news(main_image=photo())
    for _visit in range(3):
        client.get(page.url)
    shapes = [args[1] for name, args in noted() if name == "make_shapes"]
    assert sorted(shapes) == [list(RESULTS), ["wide"]]


@pytest.mark.slow
@pytest.mark.parametrize("address", ["article", "/nyheter/", "/"])
def test_a_page_costs_no_more_while_its_pictures_are_awaited(site, client, address):
    image = make_image()
    page = make_news(main_image=image)
    address = page.url if address == "article" else address
    waiting = queries_of(client, address)
    for name in SHAPES:
        make_shapes.call(image.pk, [name])
    made = queries_of(client, address)
    assert len(waiting) <= len(made), brief(waiting)


# When they are made


@pytest.mark.slow
@pytest.mark.usefixtures("indexes")
def test_publishing_has_all_sizes_of_all_pictures_made(
    site, settings, django_capture_on_commit_callbacks
):
    main, inside = photo(), make_image()
    block = {"image": inside, "caption": "", "size": "wide"}
    inside.contextual_alt_text, inside.decorative = "En bild", False
    page = make_news(main_image=main, body_sv=[("image", block)], live=False)
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision()
    assert not SiteImageRendition.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert noted() == [("make_all", [page.pk])], "Publishing itself makes none."
    assert not SiteImageRendition.objects.exists()
    make_all.call(page.pk)
    made = set(SiteImageRendition.objects.values_list("image", "filter_spec"))
    for image, name in ((main, "card"), (main, "wide"), (inside, "story")):
        shape = SHAPES[name]
        assert made >= {(image.pk, spec) for spec in shape.specs(WEBP) + shape.specs(AVIF)}


@pytest.mark.usefixtures("indexes")
@pytest.mark.parametrize(
    ("make", "field", "shapes"),
    [
        (make_contact, "portrait", ["face", "portrait"]),
        (make_member, "logo", ["logo"]),
        (make_project, "share_image", ["tile", "wide"]),
        (make_news, "share_image", ["card", *sorted(RESULTS)]),
    ],
)
def test_each_page_type_names_the_shapes_that_it_shows(site, make, field, shapes):
    image = make_image()
    assert list(shapes_shown_by(make(**{field: image}))) == [(image.pk, shapes)]


@pytest.mark.parametrize("spec", ["width-200|format-avif", "width-200|format-webp"])
def test_what_visitors_get_tells_nothing_of_the_camera_and_where_it_was(site, spec):
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "En kamera"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (56.0, 10.0, 0.0)
    file = BytesIO()
    Image.new("RGB", (400, 300), "red").save(file, "JPEG", exif=exif, xmp=b"<x:xmpmeta/>")
    image = make_image(file=ContentFile(file.getvalue(), name="foto.jpg"))
    with image.get_rendition(spec).file.open() as made, Image.open(made) as shown:
        assert not shown.getexif()
        assert "xmp" not in shown.info


@pytest.mark.usefixtures("indexes")
@pytest.mark.parametrize("hide", ["draft", "private"])
def test_nothing_is_made_for_what_is_not_public(site, hide):
    page = make_news(main_image=make_image(), live=hide != "draft")
    if hide == "private":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    make_all.call(page.pk)
    assert not SiteImageRendition.objects.exists()


def test_a_picture_that_is_gone_is_not_made(site):
    image = make_image()
    number = image.pk
    image.delete()
    make_shapes.call(number, ["card"])
    assert not SiteImage.objects.exists()


# What may go wrong


def broken_image():
    """A picture whose file was damaged after it was uploaded."""
    image = photo()
    with default_storage.open(image.file.name, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\nbroken")
    return image


def missing_image():
    """A picture whose file is gone."""
    image = photo()
    default_storage.delete(image.file.name)
    return image


@pytest.mark.parametrize("make", [broken_image, missing_image])
def test_a_picture_that_can_not_be_read_is_drawn_and_told_once(site, client, caplog, make):
    page = make_news(main_image=make())
    with caplog.at_level(logging.ERROR, "techtank.pictures"):
        for _visit in range(2):
            answer = client.get(page.url)
            assert answer.status_code == 200
    html = BeautifulSoup(answer.content, "lxml")
    assert html.select_one(".wide-art img")["src"].startswith("/teckning/")
    assert html.head.select_one("link[as=image]") is None
    assert "share.png" in html.find("meta", property="og:image")["content"]
    told = [record for record in caplog.records if record.name == "techtank.pictures"]
    assert len(told) == 1
    assert client.get("/nyheter/").status_code == client.get("/nyheter/rss/").status_code == 200


def test_a_full_disk_leaves_what_is_made_already(site, client, monkeypatch):
    page = make_news(main_image=photo())
    specs = WIDE.specs(WEBP)
    page.main_image.get_rendition(specs[0])

    def full(*_args, **_kwargs):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(default_storage, "_save", full)
    picture, _html = main_picture(client, page)
    assert "480" in picture.img["src"]


def test_without_an_encoder_visitors_get_webp_and_no_other_format_is_queued(
    site, client, monkeypatch
):
    for module in (showing, "techtank.core.pictures.later"):
        target = module if isinstance(module, str) else module.__name__
        monkeypatch.setattr(f"{target}.can_write_avif", lambda: False)
    page = make_news(main_image=photo())
    picture, _html = main_picture(client, page)
    assert picture.source is None
    assert ["wide"] not in [args[1] for name, args in noted() if name == "make_shapes"]
    make_shapes.call(page.main_image_id, ["wide"])
    assert not SiteImageRendition.objects.filter(filter_spec__endswith=AVIF).exists()


def test_this_machine_writes_avif():
    assert encoding.can_write_avif()


def test_a_picture_for_print_becomes_one_for_screens(site):
    file = BytesIO()
    Image.new("CMYK", (300, 200), (0, 200, 200, 0)).save(file, "JPEG")
    image = make_image(file=ContentFile(file.getvalue(), name="tryck.jpg"))
    made = image.get_rendition(WIDE.specs(AVIF)[0])
    with default_storage.open(made.file.name) as written:
        red, green, blue = Image.open(written).convert("RGB").getpixel((5, 5))
    assert red > 200 > 120 > max(green, blue)


def test_work_is_done_at_once_where_the_background_is(site, client, settings):
    settings.TASKS = AT_ONCE
    page = make_news(main_image=make_image())
    client.get(page.url)
    cache.clear()
    picture, _html = main_picture(client, page)
    assert picture.source is not None
