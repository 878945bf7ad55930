"""Every page type keeps what all pages promise, in both languages and in the admin.

The types are discovered. A new one that does not stand on the bare site needs a line in
FACTORIES of `tests.page_types`, and one in NEEDS if its form asks for more than title, slug and
texts.
"""

import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    querydict_from_html,
    rich_text,
    streamfield,
)

from contact.models import FormPage
from members.models import MemberPage
from news.models import NewsCategory, NewsPage
from offers.models import OfferPage
from people.models import Municipality, PersonPage
from tests.admin_forms import story
from tests.factories import make_news
from tests.page_types import SWEDISH, bilingual, every_type, is_story, swedish
from tests.people.factories import make_contact, make_organisation

pytestmark = pytest.mark.django_db

#: What the form of a type asks for beyond title, slug and texts.
NEEDS = {
    NewsPage: lambda: {"categories": [NewsCategory.objects.first().pk]},
    PersonPage: lambda: {"organisation": make_organisation().pk},
    MemberPage: lambda: {
        "organisation": make_organisation().pk,
        "organisation_number": "556036-0793",
        "municipality": Municipality.objects.get(slug="ronneby").pk,
    },
    OfferPage: lambda: {"contact": make_contact().pk},
    FormPage: lambda: nested_form_data(
        {"form_fields": inline_formset([{"label": "Fråga", "field_type": "singleline"}])}
    ),
}
NOT_TRANSLATED = {"sv": "inte översatt", "en": "not been translated"}


def read(client, address):
    """Return a page as its elements."""
    response = client.get(address)
    assert response.status_code == 200, f"{address} answers {response.status_code}"
    return BeautifulSoup(response.content, "html.parser")


def language_of(element):
    """Return the language that a screen reader reads an element in."""
    return next(one["lang"] for one in [element, *element.parents] if one.get("lang"))


def heading(page):
    """Return the only large heading of a page."""
    assert len(page.find_all("h1")) == 1
    assert page.h1.get_text(strip=True)
    return page.h1


def canonical(page):
    """Return the address by which search engines should know a page; None if they leave it out."""
    if page.find("meta", attrs={"name": "robots", "content": "noindex"}):
        return None
    return page.find("link", rel="canonical")["href"]


def known_by(model, address):
    """Return the address by which search engines should know a page of a type."""
    return address if model.for_search_engines else None


def alternates(page):
    """Return the page's addresses by language, as search engines read them."""
    return {link["hreflang"]: link["href"] for link in page.head.find_all("link", hreflang=True)}


@every_type
def test_every_page_type_shows_itself_in_swedish(site, client, model):
    page = swedish(model)
    address = page.get_address("sv")
    html = read(client, page.url)
    assert html.html["lang"] == "sv"
    assert language_of(heading(html)) == "sv"
    assert canonical(html) == known_by(model, address)
    assert NOT_TRANSLATED["sv"] not in html.get_text()


@every_type
def test_every_page_type_shows_itself_in_english(site, client, model):
    page = bilingual(model)
    html = read(client, f"/en{page.url}")
    assert html.html["lang"] == "en"
    assert language_of(heading(html)) == "en"
    assert canonical(html) == known_by(model, page.get_address("en"))
    assert html.main.find(lang="sv") is None
    assert NOT_TRANSLATED["en"] not in html.get_text()


@every_type
def test_both_languages_of_every_page_type_point_at_each_other(site, client, model):
    page = bilingual(model)
    addresses = {language: page.get_address(language) for language in ("sv", "en")}
    for path in (page.url, f"/en{page.url}"):
        expected = addresses | {"x-default": addresses["sv"]} if model.for_search_engines else {}
        assert alternates(read(client, path)) == expected


def test_a_filtered_list_points_at_the_same_filters_in_the_other_language(site, client):
    make_news(categories=("pressutskick",))
    filters = "?kategori=pressutskick"
    page = read(client, f"/en/nyheter/{filters}")
    assert canonical(page) == alternates(page)["en"]
    assert alternates(page)["sv"].endswith(f"/nyheter/{filters}")
    assert alternates(page) == alternates(read(client, f"/nyheter/{filters}"))


@every_type
def test_every_page_type_without_english_says_so_and_marks_the_swedish(site, client, model):
    page = swedish(model)
    address = page.get_address("sv")
    html = read(client, f"/en{page.url}")
    assert html.html["lang"] == "en"
    assert canonical(html) == known_by(model, address)
    assert alternates(html) == {}
    assert language_of(heading(html)) == "sv" or model.one_title
    for words in html.main.find_all(string=re.compile(re.escape(SWEDISH))):
        assert language_of(words.parent) == "sv"
    notice = html.main.find(string=re.compile(NOT_TRANSLATED["en"]))
    assert notice, "The page does not say that this is the Swedish text."
    assert language_of(notice.parent) == "en"


def browser_sends(opened, model):
    """Return what a browser sends when somebody fills in the Swedish texts of an open form."""
    fields = opened.context["form"].fields
    html = opened.content.decode()
    sent = dict(querydict_from_html(html, form_id="page-edit-form").lists())
    # Stories are drawn by script, so the HTML does not hold their fields.
    stories = [name for name in fields if is_story(model, name)]
    written = {name: streamfield([]) for name in stories}
    for stem in model.required_texts:
        name = f"{stem}_sv"
        kind = model._meta.get_field(name)
        formatted = rich_text(f"<p>{SWEDISH}</p>") if isinstance(kind, RichTextField) else SWEDISH
        written[name] = story(SWEDISH) if name in stories else formatted
    needs = NEEDS[model]() if model in NEEDS else {}
    return sent | nested_form_data(written) | {"title": "Rubriken"} | needs


@every_type
def test_every_page_type_is_written_and_published_in_the_admin(site, admin_client, model):
    """A type that exists once, and stands already, is edited instead."""
    places = Page.objects.filter(depth__gt=1)
    parent = next((place for place in places if model.can_create_at(place)), None)
    if parent:
        names = [model._meta.app_label, model._meta.model_name, parent.pk]
        address = reverse("wagtailadmin_pages:add", args=names)
        new = {"slug": "rubriken"}
    else:
        address = reverse("wagtailadmin_pages:edit", args=[model.objects.get().pk])
        new = {}
    form = browser_sends(admin_client.get(address), model) | new | {"action-publish": "1"}
    response = admin_client.post(address, form)
    if response.status_code != 302:
        errors = response.context["form"].errors
        pytest.fail(f"{model.__name__} can't be published; does it need a line in NEEDS? {errors}")
    admin_client.logout()
    page = model.objects.get(title="Rubriken")
    text = read(admin_client, page.url).main.get_text()
    assert (SWEDISH if model.required_texts else "Rubriken") in text
