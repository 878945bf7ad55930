"""Editors begin a release with all but its words filled in, hold it back, and let the press in."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from news.models import Boilerplate, NewsIndexPage, NewsPage, PressRoomPage, PreviewLink
from techtank.core.roles import Role
from tests.factories import make_news, make_person
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ADD_RELEASE = re.compile(r"kategori=pressutskick$")
MORNING = datetime(2126, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.fixture
def writer(site, client):
    """Return a writer who is logged in."""
    person = make_person(Role.WRITER, email="ingela@example.se")
    client.force_login(person)
    return person


@pytest.fixture
def editor(site, client):
    """Return an editor who is logged in."""
    person = make_person(Role.EDITOR)
    client.force_login(person)
    return person


def page_at(client, address):
    """Return a page of the admin."""
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "lxml")


def links_of(article):
    """Return where the links of an article are kept."""
    return reverse("preview_links", args=[article.pk])


def form_of(article):
    """Return where an article is edited."""
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


# A new release


def test_a_new_release_is_filled_in_but_for_its_words(writer, client):
    boilerplate = Boilerplate.objects.create(heading_sv="Om Techtank", text_sv="<p>Kluster.</p>")
    PressRoomPage.objects.update(boilerplate=boilerplate)
    contact = make_contact(email="Ingela@example.se")
    start = page_at(client, reverse("wagtailadmin_home"))
    form = page_at(client, start.find("a", class_="button", href=ADD_RELEASE)["href"])
    ticked = form.select("input[name=categories][checked]")
    assert [box.parent.get_text(strip=True) for box in ticked] == ["Pressutskick"]
    assert form.select_one("input[name=date]")["value"] == timezone.localdate().isoformat()
    assert form.select_one("input[name=boilerplate]")["value"] == str(boilerplate.pk)
    assert form.select_one("input[name=contacts-0-person]")["value"] == str(contact.pk)
    assert not NewsPage.objects.exists()


def test_other_news_begin_empty(writer, client):
    add = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    form = page_at(client, add)
    assert not form.select("input[name=categories][checked]")


def test_a_writer_without_a_page_of_their_own_begins_without_a_contact(writer, client):
    add = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    form = page_at(client, f"{add}?kategori=pressutskick")
    assert form.select_one("input[name=contacts-TOTAL_FORMS]")["value"] == "0"


# The time


def test_the_form_says_plainly_when_a_release_is_published(editor, client):
    article = make_news(live=False, go_live_at=MORNING)
    article.save_revision(approved_go_live_at=MORNING)
    assert "Publiceras 24 november 2126 kl. 9.00" in page_at(client, form_of(article)).get_text(" ")


def test_the_form_says_that_a_draft_with_a_time_still_needs_somebody(editor, client):
    article = make_news(live=False, go_live_at=MORNING)
    article.save_revision()
    assert "Utkast till 24 november 2126 kl. 9.00" in page_at(client, form_of(article)).get_text(
        " "
    )


# Links for the press


def test_an_editor_makes_a_link_for_a_journalist_and_withdraws_it(editor, client):
    article = make_news(live=False)
    article.save_revision()
    client.post(links_of(article), {"recipient": "Anna Ek, Sydöstran"})
    link = PreviewLink.objects.get()
    assert (link.article, link.created_by) == (article, editor)
    page = page_at(client, links_of(article))
    address = page.find("input", attrs={"data-w-clipboard-target": "value"})["value"]
    assert address.endswith(link.path)
    assert client.get(address).status_code == 200
    client.post(links_of(article), {"withdraw": link.token})
    assert client.get(address).status_code == 404


def test_a_link_for_nobody_is_refused_beside_the_field(editor, client):
    article = make_news(live=False)
    response = client.post(links_of(article), {"recipient": ""})
    assert response.context["form"].errors["recipient"]
    assert not PreviewLink.objects.exists()


def test_nobody_without_a_role_sees_or_makes_links(site, client):
    article = make_news(live=False)
    client.force_login(get_user_model().objects.create_user("anna@example.se"))
    assert client.get(links_of(article)).status_code == 302
    client.post(links_of(article), {"recipient": "Anna Ek"})
    assert not PreviewLink.objects.exists()


def test_an_article_that_is_held_back_leads_to_its_links(editor, client):
    article = make_news(live=False)
    article.save_revision()
    assert page_at(client, form_of(article)).find("a", href=links_of(article))
