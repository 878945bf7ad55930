"""A page that is shared shows its title, its picture and its language (ogp.me)."""

from collections import defaultdict
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.utils import timezone
from PIL import Image

from news.models import NewsCategory
from techtank.core.models.image import SiteImageRendition
from techtank.core.share_images import SIZE, SPEC
from tests.factories import in_english, make_image, make_news, make_page
from tests.members.factories import make_member
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db


def shared(client, address):
    """Return what other sites read of a page: each property with its values."""
    found = defaultdict(list)
    for meta in BeautifulSoup(client.get(address).content, "lxml").find_all("meta"):
        if name := meta.get("property") or meta.get("name"):
            found[name].append(meta["content"])
    return found


@pytest.mark.parametrize(
    ("prefix", "own", "other"), [("", "sv_SE", "en_GB"), ("/en", "en_GB", "sv_SE")]
)
def test_a_page_names_its_language_and_the_other(site, client, prefix, own, other):
    found = shared(client, f"{prefix}{make_news(**in_english()).url}")
    assert found["og:locale"] == [own]
    assert found["og:locale:alternate"] == [other]


def test_swedish_text_at_an_english_address_is_shared_as_swedish(site, client):
    page = make_news()
    found = shared(client, f"/en{page.url}")
    assert found["og:locale"] == ["sv_SE"]
    assert found["og:url"] == [page.get_address("sv")]
    assert not found["og:locale:alternate"]


def test_an_article_tells_its_day_and_its_kind(site, client):
    page = make_news(date=date(2024, 5, 16), categories=("pressutskick",))
    found = shared(client, page.url)
    assert found["og:type"] == ["article"]
    assert found["article:published_time"] == ["2024-05-16"]
    assert found["article:section"] == [NewsCategory.objects.get(slug="pressutskick").name]
    assert not found["article:modified_time"]


def test_an_article_of_today_tells_the_time_of_day_too(site, client):
    page = make_news(date=timezone.localdate())
    page.save_revision().publish()
    page.refresh_from_db()
    published = timezone.localtime(page.first_published_at).isoformat(timespec="seconds")
    assert shared(client, page.url)["article:published_time"] == [published]


def test_a_page_without_a_lead_does_not_describe_itself(site, client):
    page = make_page(lead_sv=None)
    assert not shared(client, page.url)["description"]


# Pictures


def test_a_page_is_shared_with_its_own_picture_as_large_as_it_is(site, client):
    page = make_news(main_image=make_image(), main_image_alt_sv="Ett varv i Karlskrona")
    found = shared(client, page.url)
    rendition = SiteImageRendition.objects.get(filter_spec=SPEC)
    assert found["og:image"] == [f"http://localhost:8000{rendition.url}"]
    assert found["og:image:width"] == [str(rendition.width)]
    assert found["og:image:height"] == [str(rendition.height)]
    assert found["og:image:alt"] == ["Ett varv i Karlskrona"]


def test_a_picture_chosen_for_sharing_is_the_one_shared(site, client):
    chosen = make_image(alt_sv="Vald bild")
    page = make_news(main_image=make_image(), share_image=chosen)
    assert shared(client, page.url)["og:image:alt"] == ["Vald bild"]
    assert page.card_image == chosen


@pytest.mark.parametrize(
    ("make", "field"),
    [(make_contact, "portrait"), (make_member, "logo"), (make_news, "main_image")],
)
def test_what_stands_for_a_page_is_what_visitors_see_on_it(site, make, field):
    image = make_image()
    assert make(**{field: image}).card_image == image
    assert make().card_image is None


def test_a_page_without_a_picture_is_shared_with_the_sites(site, client):
    found = shared(client, "/")
    (address,) = found["og:image"]
    path = finders.find(address.partition("/static/")[2])
    with Image.open(path) as image:
        assert image.size == SIZE
    assert found["og:image:width"] == [str(SIZE[0])]
    assert found["og:image:alt"] == ["Techtank och Blekinges kust, ritad i linjer"]


def test_a_picture_that_can_not_be_read_does_not_hinder_publishing(
    site, django_capture_on_commit_callbacks
):
    image = make_image()
    page = make_news(main_image=image, live=False)
    image.file.storage.delete(image.file.name)
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    page.refresh_from_db()
    assert page.live
