"""A release under embargo is at no public address, and at all of them once its time has come."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from news.models import NewsContact, NewsPage, Topic
from techtank.core.pictures.later import make_shapes
from techtank.core.roles import Role
from tests.crawling import crawl, links_in, text_in
from tests.factories import make_image, make_news, make_person
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes")]
WORD = "kvalsterfabriken"
ENGLISH_WORD = "quahogworks"
HEADING = f"Invigning av {WORD}"


@pytest.fixture
def release(site):
    """Return a release for tomorrow, with a picture that is free for press and a topic."""
    topic = Topic.objects.create(name_sv="Robotar", name_en="Robots", slug="robotar")
    make_news(title="Om robotar", slug="om-robotar", topics=[topic], title_en="About robots")
    article = make_news(
        title=HEADING,
        slug="invigning",
        lead_sv=f"I dag öppnar {WORD}.",
        title_en=f"Opening of the {ENGLISH_WORD}",
        lead_en=f"The {ENGLISH_WORD} opens today.",
        body_en=[("text", f"<p>The {ENGLISH_WORD} employs ten people.</p>")],
        categories=("pressutskick",),
        main_image=make_image(title=f"Bild av {WORD}", alt_sv=WORD, press_use=True),
        topics=[topic],
        contacts=[NewsContact(person=make_contact())],
        live=False,
    )
    article.go_live_at = timezone.now() + timedelta(days=1)
    article.save_revision(user=make_person(Role.EDITOR)).publish()
    return NewsPage.objects.get(pk=article.pk)


def addresses_that_might_tell(release) -> list[str]:
    """Return what a crawl does not reach: searches, feeds, and addresses that can be guessed."""
    searches = [f"/sok/?q={WORD}", f"/sok/?q={WORD}&typ=nyheter", f"/en/sok/?q={ENGLISH_WORD}"]
    parameters = ["", "?kategori=pressutskick", f"?ar={release.date.year}"]
    lists = ["nyheter/", "nyheter/rss/", "nyheter/atom/", "nyheter/amne/robotar/"]
    guesses = [
        *("nyheter/invigning/", "nyheter/invigning/mediepaket.zip"),
        *("press/", f"press/bilder/{release.main_image_id}/"),
        *("projekt-insatser/projekt.json", "medlemmar/medlemmar.json"),
    ]
    prefixes = ("/", "/en/")
    return [
        *searches,
        *(f"{start}{name}{query}" for start in prefixes for name in lists for query in parameters),
        *(f"{start}{guess}" for start in prefixes for guess in guesses),
        *("/sitemap.xml", "/robots.txt", "/site.webmanifest"),
    ]


def everything_public(client, release) -> dict[str, str]:
    """Return what every public address answers, those in the sitemap too."""
    seen = crawl(client)
    sitemap = BeautifulSoup(client.get("/sitemap.xml").getvalue(), "xml")
    listed = [url for loc in sitemap.find_all("loc") for url in links_in(f'href="{loc.text}"', "/")]
    for address in {*addresses_that_might_tell(release), *listed} - seen.keys():
        response = client.get(address)
        if response.status_code == 200:
            kind = response["Content-Type"]
            seen[address] = "" if kind.startswith("image/") else text_in(response)
    return seen


def tells(text: str, release) -> bool:
    """Whether a text holds a word of the release, or the name of its picture's file."""
    # What was asked for is repeated by the search itself.
    answer = BeautifulSoup(text, "xml" if text.startswith("<?xml") else "lxml")
    for field in answer.select("input, title, h1, [type='application/ld+json'], .searched"):
        field.decompose()
    file_name = release.main_image.file.name.rsplit("/", 1)[-1].split(".")[0]
    read = " ".join(answer.get_text().split())  # marked words stand in elements of their own
    return file_name in str(answer) or any(one in read for one in (HEADING, "Opening of the"))


def test_before_its_time_no_public_address_tells_of_the_release(release, client):
    seen = everything_public(client, release)
    assert {"/", "/en/", "/press/", "/nyheter/rss/", f"/sok/?q={WORD}"} <= seen.keys()
    assert [address for address, text in seen.items() if tells(text, release)] == []
    for prefix in ("", "/en"):
        assert client.get(f"{prefix}/nyheter/invigning/").status_code == 404
        assert client.get(f"{prefix}/nyheter/invigning/mediepaket.zip").status_code == 404
    assert client.get(reverse("press_picture", args=[release.main_image_id])).status_code == 404


def test_its_pictures_are_made_only_when_it_is_public_and_their_names_cannot_be_guessed(
    release, client
):
    secret = release.main_image.file.name.rsplit("/", 1)[-1].split(".")[0]
    assert len(secret) == 32
    make_shapes.call(release.main_image_id, ["wide"])
    for rendition in release.main_image.renditions.all():
        assert secret[:10] in rendition.file.name
        assert client.get(f"/media/{release.main_image.file.name}").status_code == 404


def test_at_its_time_the_release_is_where_a_reader_looks_for_it(release, client):
    revision = release.revisions.get()
    past = timezone.now() - timedelta(minutes=1)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    call_command("scheduler", once=True)
    seen = everything_public(client, release)
    telling = {address for address, text in seen.items() if tells(text, release)}
    for prefix in ("", "/en"):
        assert {
            f"{prefix}/",
            f"{prefix}/press/",
            f"{prefix}/nyheter/",
            f"{prefix}/nyheter/?kategori=pressutskick",
            f"{prefix}/nyheter/rss/",
            f"{prefix}/nyheter/atom/?kategori=pressutskick",
            f"{prefix}/nyheter/amne/robotar/",
            f"{prefix}/nyheter/invigning/",
            f"{prefix}/nyheter/invigning/mediepaket.zip",
            f"{prefix}/nyheter/om-robotar/",
        } <= telling, prefix
    assert {f"/sok/?q={WORD}", f"/en/sok/?q={ENGLISH_WORD}"} <= telling
    assert any(url.endswith("/nyheter/invigning/") for url in _listed(client))


def _listed(client) -> list[str]:
    sitemap = BeautifulSoup(client.get("/sitemap.xml").getvalue(), "xml")
    return [loc.text for loc in sitemap.find_all("loc")]
