"""An article of any length, in any script, is read as it was written and harms nobody."""

from html import escape
from io import BytesIO
from zipfile import ZipFile

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from news.models import Correction
from people.models import PersonPage
from tests.factories import make_document, make_image, make_news
from tests.json_ld import node
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
#: Script, an attribute that ends early, emoji of several signs, text from right to left with its
#: marks, letters with stacked accents, and what looks like a template.
HOSTILE = (
    '<script>harmed=1</script>"><img src=x onerror=y> &amp; {{ x }} {% y %} '
    "👩🏽‍🏭 שלום \u202eRTL\u202c Z̷̢͘ó"
)
LONGEST = f"{HOSTILE} {'Å' * 255}"[:255]
BLOCKS = 300
WORDS = 20_000


def a_paragraph(words: int) -> str:
    """Return rich text as Wagtail stores it, with so many words."""
    return f"<p>{escape(HOSTILE)}</p><p>{'arbetsmarknadsregion ' * words}</p>"


def every_block(picture, document, words: int) -> list[tuple]:
    """Return one block of each kind with the text in every field."""
    text = a_paragraph(words)
    picture.contextual_alt_text, picture.decorative = HOSTILE, False
    row = {"values": [HOSTILE, escape(HOSTILE)]}
    columns = [{"type": "text", "heading": HOSTILE}] * 2
    return [
        ("heading", HOSTILE),
        ("text", text),
        ("image", {"image": picture, "caption": HOSTILE, "size": "wide"}),
        ("quote", {"paragraphs": [HOSTILE], "name": HOSTILE, "role": HOSTILE}),
        (
            "fact_box",
            {"heading": HOSTILE, "facts": [{"label": HOSTILE, "text": HOSTILE}], "text": text},
        ),
        (
            "table",
            {
                "caption": HOSTILE,
                "row_headers": True,
                "table": {"columns": columns, "rows": [row]},
            },
        ),
        ("documents", {"heading": HOSTILE, "documents": [document]}),
        (
            "call_to_action",
            {"text": HOSTILE, "label": HOSTILE[:60], "url": "https://example.se/?a=1&b=2"},
        ),
        ("video", {"title": HOSTILE, "url": "https://example.se/", "provider": HOSTILE[:60]}),
        ("accordion", {"items": [{"heading": HOSTILE, "text": text}]}),
    ]


@pytest.fixture
def article(site):
    """Return a published article with 300 blocks and 20 000 words in both languages."""
    picture = make_image(title=HOSTILE, alt_sv=HOSTILE, credit=HOSTILE, press_use=True)
    kinds = every_block(picture, make_document(title=HOSTILE), WORDS * 10 // BLOCKS // 3 + 1)
    story = (kinds * BLOCKS)[:BLOCKS]
    page = make_news(
        title=LONGEST,
        slug="ytterst",
        title_en=LONGEST,
        seo_title=LONGEST,
        search_description=HOSTILE,
        lead_sv=HOSTILE,
        lead_en=HOSTILE,
        body_sv=story,
        body_en=story,
        main_image=picture,
        main_image_alt_sv=HOSTILE,
        main_image_caption_sv=HOSTILE,
        main_image_caption_en=HOSTILE,
        categories=("pressutskick",),
    )
    contact = make_contact(title=HOSTILE, job_title_sv=HOSTILE, group=PersonPage.Group.EXTERNAL)
    page.contacts.create(person=contact)
    Correction.objects.create(page=page, text_sv=HOSTILE, text_en=HOSTILE)
    return page


def assert_harmless(html: str) -> None:
    """What was written is text: no element or attribute came of it, and no template's value."""
    page = BeautifulSoup(html, "html.parser")  # ends a script where a browser does
    scripts = [one for one in page.find_all("script") if one.get("type") != "application/ld+json"]
    assert not any(one.get_text(strip=True) for one in scripts)
    assert not page.select("[onerror], img[src=x]")
    assert "{{ x }} {% y %}" in page.get_text()
    assert "\u202eRTL\u202c" in page.get_text()


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_reader_meets_every_word_as_text_on_every_page_and_in_the_media_pack(
    article, client, prefix
):
    address = f"{prefix}{article.url}"
    read = client.get(address).content.decode()
    assert_harmless(read)
    page = BeautifulSoup(read, "lxml")
    assert page.h1.get_text(strip=True) == LONGEST
    assert len(page.main.get_text().split()) >= WORDS
    assert node(client, address, "NewsArticle")["headline"] == LONGEST
    for other in ("/", "/nyheter/", "/press/", "/sok/?q=arbetsmarknadsregion"):
        assert_harmless(client.get(f"{prefix}{other}").content.decode())
    with ZipFile(BytesIO(client.get(f"{address}mediepaket.zip").getvalue())) as pack:
        assert LONGEST in pack.read("ytterst.txt").decode()
        assert_harmless(pack.read("ytterst.html").decode())


def test_news_readers_get_it_whole(article, client):
    for name in ("news_rss", "news_atom"):
        feed = feedparser.parse(client.get(reverse(name)).content)
        assert not feed.bozo
        (entry,) = feed.entries
        assert entry.title == LONGEST
        assert len(BeautifulSoup(entry.content[0].value, "lxml").get_text().split()) >= WORDS


def test_an_editor_opens_and_previews_it(article, admin_client):
    edit = admin_client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert edit.status_code == 200
    assert "harmed" in edit.content.decode()
    preview = reverse("wagtailadmin_pages:view_draft", args=[article.pk])
    assert_harmless(admin_client.get(preview).content.decode())


def test_its_html_is_valid(article, client, nu):
    nu([(address, client.get(address).content) for address in (article.url, f"/en{article.url}")])
