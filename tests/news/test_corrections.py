"""An article that was wrong says so openly, wherever it is read."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset

from news.models import Correction
from tests.admin_forms import news_form
from tests.factories import in_english, make_news
from tests.json_ld import node

pytestmark = pytest.mark.django_db
MOMENT = datetime(2024, 6, 3, 10, 15, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.fixture
def article(site):
    """Return an article with a correction in Swedish."""
    article = make_news(**in_english())
    article.corrections = [Correction(moment=MOMENT, text_sv="Vi skrev fel antal företag.")]
    article.save()
    return article


def text_of(client, address):
    """Return what a visitor reads."""
    page = BeautifulSoup(client.get(address).content, "lxml")
    return " ".join(page.main.get_text(" ").split())


def test_a_visitor_reads_what_was_corrected_and_when(article, client):
    assert "Rättad 3 juni 2024 kl. 10.15: Vi skrev fel antal företag." in text_of(
        client, article.url
    )


def test_an_english_visitor_reads_it_even_if_it_stands_in_swedish_alone(article, client):
    page = BeautifulSoup(client.get(f"/en{article.url}").content, "lxml")
    assert page.find(lang="sv", string="Vi skrev fel antal företag.")
    assert "Corrected 3 June 2024 at 10:15:" in " ".join(page.get_text(" ").split())


def test_a_feed_holds_the_correction_and_its_time(article, client):
    entry = feedparser.parse(client.get("/nyheter/atom/").content).entries[0]
    assert entry.updated == "2024-06-03T10:15:00+02:00"
    assert "Vi skrev fel antal företag." in entry.content[0].value


def test_search_engines_are_told(article, client):
    assert node(client, article.url, "NewsArticle")["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Vi skrev fel antal företag.",
            "datePublished": "2024-06-03T10:15:00+02:00",
        }
    ]


def test_an_article_without_corrections_says_nothing_of_them(site, client):
    assert "Rättad" not in text_of(client, make_news().url)


def test_a_correction_of_tomorrow_is_refused_beside_its_time(article, admin_client):
    tomorrow = timezone.localtime() + timedelta(days=1)
    row = {"moment": tomorrow.strftime("%Y-%m-%d %H:%M"), "text_sv": "Fel.", "text_en": ""}
    form = news_form(corrections=inline_formset([row])) | {"action-publish": "1"}
    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form)
    errors = response.context["form"].formsets["corrections"].errors
    assert errors == [{"moment": ["En rättelse kan inte vara senare än nu."]}]
