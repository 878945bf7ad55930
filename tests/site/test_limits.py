"""How much a request may bring and how often one may search; who keeps to it notices nothing."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import PageViewRestriction

from techtank.core.limits import MINUTE, MOST_GUESSES, MOST_SEARCHES
from techtank.core.visitor_forms import rate_limit
from tests.factories import make_document, make_image, make_page

pytestmark = pytest.mark.django_db
ADDRESS = "192.0.2.7"
SEARCHES = ["/sok/?q=svets", "/en/sok/?q=weld", "/medlemmar/?q=svets", "/medlemmar/?kompetens=x"]


@pytest.fixture
def busy(site):
    """Somebody has searched as often as may be."""
    for _time in range(MOST_SEARCHES):
        assert rate_limit.may_send("search", ADDRESS, MOST_SEARCHES, MINUTE)


# How often


@pytest.mark.parametrize("address", SEARCHES)
def test_who_searches_more_than_people_do_is_asked_to_wait(busy, client, address):
    answer = client.get(address, REMOTE_ADDR=ADDRESS)
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) == MINUTE
    assert "no-store" in answer["Cache-Control"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    heading = "Too much, too fast" if address.startswith("/en/") else "För mycket för fort"
    assert f"<h1>{heading}</h1>" in answer.content.decode()


def test_the_limit_is_one_for_all_searches_and_none_for_reading(busy, client):
    assert client.get("/medlemmar/?q=ny", REMOTE_ADDR=ADDRESS).status_code == 429
    for address in ("/", "/medlemmar/", "/sok/", "/sok/?q=", "/nyheter/?kategori=pressutskick"):
        assert client.get(address, REMOTE_ADDR=ADDRESS).status_code == 200


def test_others_search_on(busy, client):
    assert client.get("/sok/?q=svets", REMOTE_ADDR="192.0.2.8").status_code == 200


def test_a_minute_later_the_search_is_open_again(busy, client):
    cache.clear()  # as its entries run out
    assert client.get("/sok/?q=svets", REMOTE_ADDR=ADDRESS).status_code == 200


def test_counting_puts_no_cookie_into_a_search_and_leaves_it_to_the_caches(site, client):
    answer = client.get("/medlemmar/?q=svets", REMOTE_ADDR=ADDRESS)
    assert not answer.cookies
    assert "s-maxage=" in answer["Cache-Control"]
    assert answer.get("Vary", "Accept-Encoding") == "Accept-Encoding"


def test_without_a_cache_nobody_is_held_back(site, client, monkeypatch):
    monkeypatch.setattr(rate_limit, "cache", RedisCache("redis://127.0.0.1:1/0", {}))
    monkeypatch.setattr("techtank.core.limits.MOST_SEARCHES", 1)
    for _time in range(3):
        assert client.get("/sok/?q=svets", REMOTE_ADDR=ADDRESS).status_code == 200


def test_a_password_that_several_share_can_not_be_guessed(site, client):
    page = make_page(slug="for-styrelsen")
    lock = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="rätt"
    )
    address = reverse("wagtailcore_authenticate_with_password", args=[lock.pk, page.pk])
    form = {"return_url": page.url}
    for number in range(MOST_GUESSES):
        assert client.post(address, form | {"password": f"fel{number}"}).status_code == 200
    assert client.post(address, form | {"password": "rätt"}).status_code == 429
    assert client.get(page.url).status_code == 200  # which asks for the password


def test_who_is_stopped_at_the_log_in_is_told_so_in_the_sites_look(site, client):
    answers = [client.post("/admin/login/", {"login": "x"}) for _time in range(35)]
    assert answers[-1].status_code == 429
    assert "För mycket för fort" in answers[-1].content.decode()
    assert int(answers[-1]["Retry-After"]) > 0


# How much


def png() -> bytes:
    """Return a small picture."""
    file = BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("/kontakt/", "Det är för mycket på en gång"),
        ("/en/kontakt/", "That is too much at once"),
        ("/admin/login/", "Det är för mycket på en gång"),
        ("/min-sida/", "Det är för mycket på en gång"),
    ],
)
def test_what_is_far_too_large_is_refused_in_the_sites_look(site, client, address, heading):
    answer = client.post(address, {"namn": "Anna"}, CONTENT_LENGTH="200000000")
    assert answer.status_code == 413
    assert f"<h1>{heading}</h1>" in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert "default-src" in answer["Content-Security-Policy"]


def test_a_text_that_is_too_long_is_refused_in_the_sites_look(site, admin_client, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = admin_client.post("/admin/login/", {"login": "x" * 2000})
    assert answer.status_code == 413
    assert "Det är för mycket på en gång" in answer.content.decode()


@pytest.mark.parametrize(
    ("kind", "make", "name", "content", "largest"),
    [
        ("wagtailimages", make_image, "kust.png", png(), "WAGTAILIMAGES_MAX_UPLOAD_SIZE"),
        ("wagtaildocs", make_document, "blad.txt", b"Text", "WAGTAILDOCS_MAX_UPLOAD_SIZE"),
    ],
)
def test_an_upload_that_is_too_large_is_told_beside_the_field(
    site, admin_client, settings, kind, make, name, content, largest
):
    assert getattr(settings, largest) < settings.LARGEST_REQUESTS["/admin/"]
    before = make()
    too_large = content + bytes(getattr(settings, largest) + 1 - len(content))
    for view, args in ((f"{kind}:add", []), (f"{kind}:edit", [before.pk])):
        file = SimpleUploadedFile(name, too_large)
        answer = admin_client.post(reverse(view, args=args), {"title": "Ny", "file": file})
        assert answer.status_code == 200
        page = BeautifulSoup(answer.content, "lxml")
        [fault] = page.select("[data-contentpath=file] .error-message")
        assert fault.get_text(strip=True).startswith("Filen är för stor")
    assert type(before).objects.count() == 1


def test_pictures_and_documents_of_the_size_that_is_promised_are_taken(site, admin_client):
    for view, name, content in (
        ("wagtailimages:add", "kust.png", png()),
        ("wagtaildocs:add", "blad.pdf", bytes(39 * 1024 * 1024)),
    ):
        form = {"title": "Ny", "file": SimpleUploadedFile(name, content)}
        assert admin_client.post(reverse(view), form).status_code == 302
