"""The press room: whom to call, what was sent, what may be printed."""

import pytest
from bs4 import BeautifulSoup

from news.models import NewsCategory, PressRoomPage
from people.models import PersonPage
from tests.factories import make_image, make_news
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db

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


def test_only_pictures_that_are_free_for_press_can_be_downloaded(site, client):
    free = make_image(title="Fri bild", press_use=True, credit="Foto: Anna Ek")
    make_image(title="Egen bild")
    page = BeautifulSoup(client.get(ADDRESS).content, "lxml")
    links = page.select("main a[download]")
    assert [link["href"] for link in links] == [free.file.url]
    assert "Foto: Anna Ek" in page.main.get_text()
    assert "Egen bild" not in page.main.get_text()


@pytest.mark.parametrize("records", [1, 12])
def test_the_press_room_costs_at_most_15_queries(
    site, client, django_assert_max_num_queries, records
):
    for _number in range(records):
        make_news(main_image=make_image(press_use=True))
        make_contact(press_contact=True, portrait=make_image())
    client.get(ADDRESS)
    with django_assert_max_num_queries(15):
        assert client.get(ADDRESS).status_code == 200
