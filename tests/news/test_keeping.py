"""A release is a document: it keeps the words that it was published with."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from news import panels
from news.models import Boilerplate, NewsContact
from tests.factories import make_news
from tests.people.factories import make_contact
from tests.queries import brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def about(site):
    """Return a standing text in both languages."""
    return Boilerplate.objects.create(
        heading_sv="Om Techtank",
        text_sv="<p>Sextio företag.</p>",
        heading_en="About Techtank",
        text_en="<p>Sixty companies.</p>",
    )


def release(about=None, person=None, **fields):
    """Return a published release."""
    article = make_news(boilerplate=about, live=False, **fields)
    if person:
        article.contacts = [NewsContact(person=person)]
    article.save_revision().publish()
    article.refresh_from_db()
    return article


def reworded(about, text="<p>Sjuttio företag.</p>"):
    """Reword a standing text."""
    about.text_sv = text
    about.save()


def text_of(client, address):
    """Return what a visitor reads."""
    return BeautifulSoup(client.get(address).content, "lxml").main.get_text(" ", strip=True)


def test_a_release_keeps_its_boilerplate_when_that_is_reworded(about, client):
    article = release(about)
    reworded(about)
    assert "Sextio företag." in text_of(client, article.url)
    assert "Sjuttio företag." in text_of(client, release(about).url)


def test_a_release_that_is_corrected_and_published_again_keeps_it_too(about, client):
    article = release(about)
    reworded(about)
    article.title = "En ny rubrik"
    article.save_revision().publish()
    page = text_of(client, article.url)
    assert "En ny rubrik" in page
    assert "Sextio företag." in page


def test_a_release_reads_the_same_in_feeds(about, client):
    release(about)
    reworded(about)
    assert "Sextio företag." in client.get("/nyheter/atom/").content.decode()


def test_an_editor_who_chooses_another_boilerplate_gets_that_one(about, client):
    article = release(about)
    article.boilerplate = Boilerplate.objects.create(
        heading_sv="Om Robotlyftet", text_sv="<p>X.</p>"
    )
    article.save_revision().publish()
    assert "Om Robotlyftet" in text_of(client, article.url)


def test_a_draft_shows_the_boilerplate_as_it_reads_now(about):
    article = make_news(boilerplate=about, live=False)
    reworded(about)
    assert article.standing_text.text_sv == "<p>Sjuttio företag.</p>"


def test_a_contact_keeps_the_job_title_of_the_release_but_has_the_number_of_today(site, client):
    person = make_contact(job_title_sv="klusterledare", phone="070-174 06 05")
    article = release(person=person)
    person.job_title_sv, person.phone = "vd", "070-174 06 99"
    person.save_revision().publish()
    page = text_of(client, article.url)
    assert "klusterledare" in page
    assert "070-174\u00a006\u00a099" in page
    assert "Vd" in text_of(client, person.url)


def test_an_editor_of_a_boilerplate_is_shown_which_releases_carry_an_older_wording(
    about, admin_client
):
    article = release(about, title="Fabriken öppnar")
    address = reverse(about.snippet_viewset.get_url_name("edit"), args=[about.pk])
    assert "äldre lydelse" not in admin_client.get(address).content.decode()
    reworded(about)
    page = BeautifulSoup(admin_client.get(address).content, "lxml")
    links = page.find_all("a", href=reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert [link.get_text() for link in links] == ["Fabriken öppnar"]


def test_the_form_of_a_boilerplate_is_as_quick_for_many_releases_and_names_the_latest(
    about, admin_client, monkeypatch
):
    monkeypatch.setattr(panels, "MOST_NAMED", 3)
    address = reverse(about.snippet_viewset.get_url_name("edit"), args=[about.pk])
    release(about, title="Först", date=date(2019, 1, 1))
    reworded(about)
    few = queries_of(admin_client, address)
    for number in range(5):
        release(about, title=f"Nyhet {number}", date=date(2024, 1, 1 + number))
    reworded(about, "<p>Åttio företag.</p>")
    assert len(many := queries_of(admin_client, address)) <= len(few), brief(many)
    told = BeautifulSoup(admin_client.get(address).content, "lxml").select_one(
        ".w-panel .help-info"
    )
    assert "6 publicerade" in told.get_text()
    named = [link.get_text() for link in told.find_all("a")]
    assert named == ["Nyhet 4", "Nyhet 3", "Nyhet 2"]


def test_an_editor_of_a_release_is_told_that_it_keeps_an_older_wording(about, admin_client):
    article = release(about)
    address = reverse("wagtailadmin_pages:edit", args=[article.pk])
    assert "Sextio företag." not in admin_client.get(address).content.decode()
    reworded(about)
    assert "Sextio företag." in admin_client.get(address).content.decode()


def test_a_copy_of_a_release_is_a_new_document_with_the_words_of_today(about):
    article = release(about)
    reworded(about)
    copy = article.copy(update_attrs={"slug": "en-kopia", "title": "En kopia"})
    assert copy.specific.kept.text_sv == "<p>Sjuttio företag.</p>"
