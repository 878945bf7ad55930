"""The press room: whom to call, what was sent, what may be printed."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from PIL import Image

from news.models import NewsCategory, PressLogo, PressRoomPage, PressRoomPicture
from people.models import PersonPage
from tests.factories import in_order, make_document, make_image, make_news
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADDRESS = "/press/"


def text_at(client, address: str) -> str:
    """Return the main text of a page."""
    return BeautifulSoup(client.get(address).content, "lxml").main.get_text(" ", strip=True)


def test_a_journalist_finds_the_press_contact_but_no_others(site, client):
    make_contact(title="Anna Press", press_contact=True)
    make_contact(title="Bo Annan")
    make_contact(title="Cilla Utkast", press_contact=True, live=False)
    make_contact(title="Dan Extern", press_contact=True, group=PersonPage.Group.EXTERNAL)
    text = text_at(client, ADDRESS)
    assert "Anna Press" in text
    assert not any(name in text for name in ("Bo Annan", "Cilla Utkast", "Dan Extern"))


def test_the_press_room_lists_releases_of_its_category(site, client):
    room = PressRoomPage.objects.get()
    room.category = NewsCategory.objects.get(slug="pressutskick")
    room.save()
    make_news(title="Ett utskick", categories=("pressutskick",))
    make_news(title="En vanlig nyhet")
    make_news(title="Ett hemligt utskick", categories=("pressutskick",), live=False)
    text = text_at(client, ADDRESS)
    assert "Ett utskick" in text
    page = BeautifulSoup(client.get(ADDRESS).content, "lxml")
    assert page.select_one(".head a")["href"] == "/nyheter/rss/?kategori=pressutskick"
    assert "En vanlig nyhet" not in text
    assert "Ett hemligt utskick" not in text


def downloads_at(client, address: str) -> dict[str, str]:
    """Return the addresses of all files that a page hands out, by what the links say."""
    page = BeautifulSoup(client.get(address).content, "lxml")
    links = page.select("main a[download]")
    return {link.get_text(" ", strip=True): link["href"] for link in links}


def test_a_journalist_takes_home_a_picture_in_full_size_with_its_terms(indexes, site, client):
    picture = make_image(
        title="Fri bild", press_use=True, credit="Foto: Anna Ek", licence="CC BY 4.0"
    )
    make_news(main_image=picture)
    make_news(main_image=make_image(title="Egen bild"))
    text = text_at(client, ADDRESS)
    assert "Foto: Anna Ek CC BY 4.0 64 × 48 bildpunkter" in text
    assert "Egen bild" not in text
    answer = client.get(downloads_at(client, ADDRESS)["Ladda ner Fri bild"])
    assert answer["Content-Disposition"] == 'attachment; filename="fri-bild.jpg"'
    with Image.open(BytesIO(answer.getvalue())) as found:
        assert (found.format, found.size) == ("JPEG", (64, 48))


def test_a_picture_that_no_published_page_shows_is_not_handed_out(indexes, site, client):
    picture = make_image(press_use=True, title="Hemlig bild")
    article = make_news(main_image=picture, live=False)
    address = reverse("press_picture", args=[picture.pk])
    assert "Hemlig bild" not in text_at(client, ADDRESS)
    assert client.get(address).status_code == 404
    article.save_revision().publish()
    assert "Hemlig bild" in text_at(client, ADDRESS)
    assert client.get(address).status_code == 200


def test_a_picture_that_is_not_free_for_press_is_not_handed_out(indexes, site, client):
    picture = make_image(press_use=False)
    make_news(main_image=picture)
    assert client.get(reverse("press_picture", args=[picture.pk])).status_code == 404


def test_editors_add_pictures_that_no_page_shows(indexes, site, client):
    room = PressRoomPage.objects.get()
    room.own_pictures = [PressRoomPicture(image=make_image(press_use=True, title="Porträtt"))]
    room.save_revision().publish()
    assert "Ladda ner Porträtt" in downloads_at(client, ADDRESS)


@pytest.fixture
def logos(site, indexes):
    """Put a logo with a drawing for print, and one without, into the press room."""
    room = PressRoomPage.objects.get()
    mark = {"name_sv": "Märke", "name_en": "Mark", "vector": make_document()}
    room.logos = in_order(
        [
            PressLogo(image=make_image(), **mark),
            PressLogo(image=make_image(), name_sv="Mörkt märke", for_dark=True),
        ]
    )
    room.save_revision().publish()


def test_each_logo_can_be_downloaded_in_pixels_and_for_print(logos, client):
    found = downloads_at(client, ADDRESS)
    assert {"Märke: PNG, 64 × 48", "Märke: TXT", "Mörkt märke: PNG, 64 × 48"} <= found.keys()
    assert client.get(found["Märke: TXT"]).status_code == 200
    assert client.get(found["Märke: PNG, 64 × 48"]).status_code == 200
    assert "Mark: PNG, 64 × 48" in downloads_at(client, f"/en{ADDRESS}")


def test_all_logos_come_in_one_file(logos, client):
    answer = client.get(downloads_at(client, ADDRESS)["Ladda ner alla logotyper (zip)"])
    with ZipFile(BytesIO(answer.getvalue())) as pack:
        assert pack.namelist() == ["01-marke.png", "01-marke.txt", "02-morkt-marke.png"]
        assert pack.testzip() is None


def test_there_is_no_file_of_logos_while_there_are_none(site, client):
    assert client.get(reverse("logo_pack")).status_code == 404
    assert downloads_at(client, ADDRESS) == {}


@pytest.mark.parametrize("records", [1, 12])
def test_the_press_room_costs_at_most_15_queries(
    logos, client, django_assert_max_num_queries, records
):
    for _number in range(records):
        make_news(main_image=make_image(press_use=True))
        make_contact(press_contact=True, portrait=make_image())
    client.get(ADDRESS)
    with django_assert_max_num_queries(15):
        assert client.get(ADDRESS).status_code == 200
