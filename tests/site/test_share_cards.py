"""Each public page is shared with a card that tells its title, and never before its time."""

from datetime import timedelta
from io import BytesIO
from math import cos, dist, pi, sin
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.utils import timezone, translation
from PIL import Image
from wagtail.models import PageViewRestriction

from techtank.core.share_cards import card, emblem, lettering
from techtank.core.share_cards.keeping import card_name, draw_cards
from techtank.core.share_images import SIZE
from tests.factories import in_english, make_image, make_news
from tests.projects.factories import make_programme, make_project, pay
from tests.site.test_sharing import shared

HOSTILE = {
    "255 letters": "Industrin i Blekinge växer " * 9 + "och växer åt",
    "one long word": "Produktionsutvecklingssamordningsprogram" * 6,
    "without a vowel": "W" * 255,
    "emoji": "Vi firar 🎉👩‍🏭 med tårta",
    "right to left": "مرحبا Blekinge שלום",
    "controls": "En\u0000 rad\u202e och\u200b en\u00ad till",
}


def cards():
    """Return the files of all cards."""
    return {one.name for one in Path(settings.MEDIA_ROOT, "images").glob("card-*")}


@pytest.fixture
def media(settings, tmp_path):
    """Files of this test alone."""
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.django_db
@pytest.mark.parametrize("photo", [True, False])
def test_a_page_is_shared_with_a_card_in_each_language(site, media, client, photo):
    page = make_news(**({"main_image": make_image()} if photo else {}), **in_english())
    draw_cards.call(page.pk)
    assert len(cards()) == 2
    for prefix, title in (("", page.title), ("/en", page.title_en)):
        found = shared(client, f"{prefix}{page.url}")
        (address,) = found["og:image"]
        assert (found["og:image:width"], found["og:image:height"]) == (["1200"], ["630"])
        assert found["og:image:alt"][0].startswith(title)
        content = b"".join(client.get(address.removeprefix("http://localhost:8000")))
        assert Image.open(BytesIO(content)).size == SIZE
        assert len(content) <= card.MOST_BYTES


@pytest.mark.django_db
def test_a_new_title_or_picture_makes_another_card_with_a_name_that_nobody_can_guess(site, media):
    page = make_news(main_image=make_image())
    names = {card_name(page, "Techtank"), card_name(page, "Klustret")}
    page.title = "En annan rubrik"
    names.add(card_name(page, "Techtank"))
    page.main_image = make_image()
    names.add(card_name(page, "Techtank"))
    assert len(names) == 4
    assert all(len(Path(name).stem) >= len("card-") + 32 for name in names)


@pytest.mark.django_db
@pytest.mark.parametrize("hide", ["draft", "embargo", "private", "expired"])
def test_no_card_tells_the_title_of_what_is_not_public(site, media, hide):
    soon = timezone.now() + timedelta(hours=1)
    fields = {
        "draft": {"live": False},
        "embargo": {"live": False, "go_live_at": soon},
        "private": {},
        "expired": {"expire_at": timezone.now() - timedelta(minutes=1)},
    }
    page = make_news(**fields[hide])
    if hide == "private":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    draw_cards.call(page.pk)
    page.make_preview_request(preview_mode="sv")
    assert not cards()


@pytest.mark.django_db
def test_a_new_title_in_a_draft_is_not_drawn_before_it_is_published(site, media):
    page = make_news()
    public = card_name(page, "Techtank")
    page.title = "Hemlig ny rubrik"
    page.save_revision()
    draw_cards.call(page.pk)
    assert cards() == {Path(public).name}


@pytest.mark.django_db
def test_what_an_editor_has_chosen_to_share_is_shared_as_it_is(site, media):
    page = make_news(share_image=make_image())
    draw_cards.call(page.pk)
    assert not cards()


@pytest.mark.django_db
def test_search_engines_get_the_picture_without_the_title(site, media, client):
    page = make_news(main_image=make_image())
    draw_cards.call(page.pk)
    html = client.get(page.url).content.decode()
    told = html.partition("application/ld+json")[2]
    assert "/images/card-" in html
    assert "/images/card-" not in told
    assert "fill-1200x630" in told


@pytest.mark.django_db
def test_a_picture_that_is_gone_leaves_a_card_with_a_drawing(site, media):
    image = make_image()
    page = make_news(main_image=image)
    default_storage.delete(image.file.name)
    draw_cards.call(page.pk)
    assert len(cards()) == 1


@pytest.mark.django_db
def test_a_title_that_can_not_be_set_has_no_card(site, media, client):
    page = make_news(title="مرحبا", slug="arabiska")
    draw_cards.call(page.pk)
    assert not cards()
    assert "share.png" in shared(client, page.url)["og:image"][0]


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE)
def test_every_title_stays_within_its_place(title):
    letters = lettering.set_title(lettering.writable(title), card.TITLE_WIDTH, card.TITLE_HEIGHT)
    assert letters.height <= card.TITLE_HEIGHT
    font = lettering.font(letters.size)
    assert max(font.getlength(line) for line in letters.lines) <= card.TITLE_WIDTH


def test_signs_that_the_typeface_lacks_are_left_out():
    assert lettering.writable("Vi firar 🎉 med tårta – №1 é") == "Vi firar med tårta – 1 é"


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("samordningsprogrammet", "samordnings-"),
        ("produktionsutvecklingen", "produktions-"),
        ("verkstadsindustri", "verkstads-"),
        ("företagarna", "företa-"),
    ],
)
def test_a_long_word_is_parted_as_in_swedish(word, first):
    assert lettering.part(word, lambda line: len(line) <= 14)[0] == first


@pytest.mark.django_db
def test_the_texts_on_a_card_are_in_its_language(site):
    page = make_news(**in_english())
    with translation.override("en"):
        english = card_name(page, "Techtank")
    assert english != card_name(page, "Techtank")


@pytest.mark.django_db
@pytest.mark.parametrize("chosen", [True, False], ids=["own picture", "drawing"])
def test_the_card_of_what_the_union_pays_for_bears_its_emblem_and_no_higher_logo(
    site, media, chosen
):
    fields = {"share_image": make_image()} if chosen else {}
    project = make_project(**fields)
    plain = card_name(project, "Techtank")
    pay(project, make_programme())
    project = type(project).objects.get(pk=project.pk)
    name = card_name(project, "Techtank")
    assert name
    assert name != plain
    draw_cards.call(project.pk)
    with default_storage.open(name) as file:
        drawn = Image.open(file).convert("RGB")
    blue = [
        (x, y)
        for x in range(drawn.width // 2)
        for y in range(drawn.height)
        if dist(drawn.getpixel((x, y)), (0x00, 0x33, 0x99)) < 12
    ]
    assert max(y for _x, y in blue) - min(y for _x, y in blue) + 1 >= card.MARK_SIZE


def test_the_emblem_on_a_card_is_built_after_the_rule():
    drawn = emblem.draw_emblem()
    width, height = drawn.size
    assert width * 2 == height * 3
    assert drawn.getpixel((1, 1)) == (0x00, 0x33, 0x99)
    for hour in range(12):
        angle = 2 * pi * hour / 12
        x = width / 2 + height / 3 * sin(angle)
        y = height / 2 - height / 3 * cos(angle)
        assert drawn.getpixel((int(x), int(y))) == (0xFF, 0xCC, 0x00)
    assert drawn.getpixel((width // 2, height // 2)) == (0x00, 0x33, 0x99)
    corners = emblem.star((0, 0), 18)
    assert corners[0] == (0, -18)
    assert [round(dist((0, 0), one), 3) for one in corners[::2]] == [18] * 5
