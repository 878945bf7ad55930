"""Parts of pages are kept until something changes: visits cost little and show it at once."""

import datetime
from functools import partial

import pytest
from bs4 import BeautifulSoup
from django.test import RequestFactory
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import Boilerplate, Correction, NewsCategory, NewsContact, NewsIndexPage, Topic
from techtank.core.content_version import content_version
from techtank.core.models import SiteSettings
from tests.factories import in_english, make_document, make_image, make_news, make_page
from tests.members.factories import make_capability, make_member
from tests.people.factories import make_contact
from tests.projects.factories import make_project
from tests.queries import MOST

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

#: Of the front page and a list whose cards are known: the pages to show, and what they count.
FEW = 4


@pytest.fixture
def article(site, client):
    """An article whose card visitors have seen on the front page, in the list and below another."""
    article = make_news(title="Robotarna kommer", main_image=make_image(), **in_english())
    make_news(slug="granne")
    for address in ("/", "/nyheter/", "/nyheter/granne/"):
        assert cards(client, address)["Robotarna kommer"]
    return article


def cards(client, address: str) -> dict[str, str]:
    """Return the text of each card by its heading."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    found = page.select("article.card, article.project-card")
    return {card.h3.get_text(strip=True): card.get_text(" ", strip=True) for card in found}


@pytest.mark.parametrize("address", ["/", "/nyheter/", "/nyheter/granne/"])
def test_a_card_shows_a_new_title_at_once(article, client, address):
    article.title = "Robotarna är här"
    article.save_revision().publish()
    found = cards(client, address)
    assert "Robotarna är här" in found
    assert "Robotarna kommer" not in found


@pytest.mark.parametrize("address", ["/", "/nyheter/", "/nyheter/granne/"])
def test_a_card_goes_with_its_page(article, client, address):
    article.unpublish()
    assert "Robotarna kommer" not in cards(client, address)


def test_a_card_shows_the_new_name_of_a_category(article, client):
    category = NewsCategory.objects.get(slug="aktuellt-fran-techtank")
    category.name_sv = "Från oss"
    category.save()
    assert "Från oss" in cards(client, "/nyheter/")["Robotarna kommer"]


def test_a_card_shows_another_category_at_once(article, client):
    article.categories = NewsCategory.objects.filter(slug="pressutskick")
    article.save()
    assert "Pressutskick" in cards(client, "/nyheter/")["Robotarna kommer"]


def test_a_card_is_kept_for_each_language(article, client):
    assert set(cards(client, "/en/nyheter/")) >= {article.title_en}
    assert "Robotarna kommer" in cards(client, "/nyheter/")


def test_the_status_of_a_project_turns_at_midnight_without_anybody(site, client, monkeypatch):
    today = timezone.localdate()
    make_project(title="Sista dagen", start=today, end=today)
    assert "Sista dagen" in cards(client, "/")
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)
    assert "Sista dagen" not in cards(client, "/")


def test_a_page_that_is_kept_from_visitors_is_so_at_once(article, client):
    assert client.get(article.url).status_code == 200
    restriction = PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert client.get(article.url).status_code == 302
    restriction.delete()
    assert client.get(article.url).status_code == 200


@pytest.mark.parametrize("address", ["/", "/nyheter/", "/nyheter/granne/"])
def test_the_card_of_a_page_that_is_kept_from_visitors_goes_at_once(article, client, address):
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert "Robotarna kommer" not in cards(client, address)


def test_a_list_answers_at_its_new_address_alone(article, client):
    room = make_page(title="Kurser", slug="kurser")
    make_page(room, slug="vinter")
    assert client.get("/kurser/vinter/").status_code == 200
    room.slug = "utbildning"
    room.save_revision().publish()
    assert client.get("/utbildning/vinter/").status_code == 200
    assert client.get("/kurser/vinter/").status_code != 200
    room.unpublish()
    assert client.get("/utbildning/").status_code != 200


def test_a_page_that_was_a_draft_answers_as_soon_as_it_is_published(site, client):
    page = make_page(slug="ny", live=False)
    assert client.get("/ny/").status_code == 404
    page.save_revision().publish()
    assert client.get("/ny/").status_code == 200


def test_a_contact_shows_a_new_number_at_once(site, client):
    person = make_contact(phone="0455-30 50 00")
    article = make_news()
    article.contacts = [NewsContact(person=person)]
    article.save()
    assert "tel:+46455305000" in client.get(article.url).content.decode()
    person.phone = "0455-31 11 11"
    person.save()
    assert "tel:+46455311111" in client.get(article.url).content.decode()


def test_an_article_shows_what_is_changed_in_it_and_beside_it_at_once(site, client):
    standing = Boilerplate.objects.create(heading_sv="Om oss", text_sv="<p>Vi är ett.</p>")
    topic = Topic.objects.create(slug="robotar", name_sv="Robotar")
    article = make_news(title="Robotarna kommer", main_image=make_image(alt_sv="En robot"))
    article.topics = [topic]
    article.save()
    read = partial(read_article, client, article.url)
    assert read("h1", "title", "alt") == {
        "h1": "Robotarna kommer",
        "title": "Robotarna kommer",
        "alt": "En robot",
    }
    article.title = "Robotarna är här"
    article.save_revision().publish()
    assert read("h1", "title") == {"h1": "Robotarna är här", "title": "Robotarna är här"}
    article.main_image.alt_sv = "Två robotar"
    article.main_image.save()
    assert read("alt") == {"alt": "Två robotar"}
    topic.name_sv = "Automation"
    topic.save()
    assert "Automation" in client.get(article.url).content.decode()
    Correction.objects.create(page=article, text_sv="Det var en robot.")
    assert "Det var en robot." in client.get(article.url).content.decode()
    article.boilerplate = standing
    article.save()
    assert "Vi är ett." in client.get(article.url).content.decode()
    standing.text_sv = "<p>Vi är två.</p>"
    standing.save()
    assert "Vi är två." in client.get(article.url).content.decode()


def test_an_article_offers_a_file_by_its_new_title_at_once(site, client):
    report = make_document(title="Årsredovisning")
    article = make_news(body_sv=[("documents", {"heading": "Filer", "documents": [report]})])
    assert "Årsredovisning" in client.get(article.url).content.decode()
    report.title = "Bokslut"
    report.save()
    assert "Bokslut" in client.get(article.url).content.decode()


def read_article(client, address: str, *wanted: str) -> dict[str, str]:
    """Return the heading, the title in the head, and what the picture shows."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    found = {
        "h1": page.h1.get_text(strip=True),
        "title": page.title.get_text(strip=True).partition(" – ")[0],
        "alt": page.select_one("figure.wide-art img")["alt"],
    }
    return {name: found[name] for name in wanted}


def test_a_draft_of_a_known_article_is_previewed_as_it_is_and_no_visitor_sees_it(site, client):
    article = make_news(title="Robotarna kommer")
    assert "Robotarna kommer" in client.get(article.url).content.decode()
    article.title = "Hemligt"
    article.save_revision()
    draft = article.get_latest_revision_as_object()
    assert "Hemligt" in draft.make_preview_request().rendered_content
    assert "Hemligt" not in client.get(article.url).content.decode()
    assert "Robotarna kommer" in client.get(article.url).content.decode()


def test_menu_and_footer_show_new_words_at_once_and_where_the_visitor_is(site, client):
    settings = SiteSettings.load()
    settings.menu = [("link", {"page": NewsIndexPage.objects.get(), "label_sv": "Nytt"})]
    settings.footer_note = "Vi stänger kl. 17."
    settings.save()
    client.get("/nyheter/")
    assert menu(client, "/nyheter/") == {"Nytt": True}
    assert menu(client, "/") == {"Nytt": False}
    settings.menu = [("link", {"page": NewsIndexPage.objects.get(), "label_sv": "Senaste"})]
    settings.street = "Biblioteksgatan 4"
    settings.save()
    assert menu(client, "/nyheter/") == {"Senaste": True}
    assert "Biblioteksgatan 4" in client.get("/nyheter/").content.decode()


def menu(client, address: str) -> dict[str, bool]:
    """Return the words of the main menu, and whether they lead to where the visitor is."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    links = page.select("#menu li a:not(.find, .btn, [hreflang])")
    return {link.get_text(strip=True): "aria-current" in link.attrs for link in links}


def test_what_nobody_sees_leaves_everything_as_it_is(article, client, django_user_model):
    before = content_version()
    django_user_model.objects.create(email="ny@example.se")
    assert content_version() == before


def test_known_cards_cost_a_visit_hardly_a_question(site, client, django_assert_max_num_queries):
    for number in range(14):
        make_news(main_image=make_image(), title=f"Nyhet nummer {number}")
    make_project(title="Vårt projekt")
    make_member()
    for address in ("/", "/nyheter/", "/medlemmar/", "/projekt-insatser/"):
        client.get(address)  # makes pictures, which is a change
        client.get(address)
        with django_assert_max_num_queries(FEW):
            client.get(address)


@pytest.mark.parametrize("address", ["/", "/nyheter/", "/nyheter/granne/"])
def test_the_one_visit_that_makes_it_all_anew_asks_a_bounded_number_of_questions(
    article, client, address, django_assert_max_num_queries
):
    article.save()
    with django_assert_max_num_queries(2 * MOST):
        client.get(address)


def test_the_directory_shows_a_new_company_its_card_and_its_counts_at_once(site, client):
    welding = make_capability("Svetsning")
    make_member(title="Första AB", core=(welding,))
    assert counts(client, "/medlemmar/")["Svetsning"] == "(1)"
    second = make_member(title="Andra AB", core=(welding,))
    assert counts(client, "/medlemmar/")["Svetsning"] == "(2)"
    second.title = "Tredje AB"
    second.save_revision().publish()
    found = client.get("/medlemmar/").content.decode()
    assert "Tredje AB" in found
    assert "Andra AB" not in found


def counts(client, address: str) -> dict[str, str]:
    """Return what stands beside the boxes to tick."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    boxes = page.select("form.facets label")
    words = [box.get_text(" ", strip=True).rpartition(" ") for box in boxes]
    return {label: count for label, _space, count in words}


def test_a_search_in_the_directory_marks_what_was_asked_for_and_the_plain_list_does_not(
    site, client
):
    make_member(title="Första AB", core=(make_capability("Svetsning"),))
    assert "<mark>" not in client.get("/medlemmar/").content.decode()
    assert "<mark>" in client.get("/medlemmar/?q=svetsning").content.decode()
    assert "<mark>" not in client.get("/medlemmar/").content.decode()


def test_the_filters_of_the_news_count_a_new_article_at_once(article, client):
    total = client.get("/nyheter/").context["listing"].total
    make_news(date=datetime.date(2020, 1, 1), categories=("pressutskick",))
    listing = client.get("/nyheter/").context["listing"]
    assert listing.total == total + 1
    assert "2020" in [choice.name for choice in listing.years]
    assert [one.total for one in listing.categories if one.name == "Pressutskick"] == [1]


def test_a_project_shows_the_news_that_name_it_at_once_and_in_the_list_under_its_new_name(
    site, client
):
    project = make_project(title="Robotlyftet")
    assert "Nytt om Robotlyftet" not in client.get(project.url).content.decode()
    make_news(title="Nytt om Robotlyftet", lead_sv="Robotlyftet går vidare.")
    assert "Nytt om Robotlyftet" in client.get(project.url).content.decode()
    assert "Robotlyftet" in cards(client, "/projekt-insatser/")
    project.title = "Robotsprånget"
    project.save_revision().publish()
    assert "Robotsprånget" in cards(client, "/projekt-insatser/")


def test_a_draft_is_previewed_with_the_news_that_are_near_it_as_it_is_now(article, client):
    release = make_news(categories=("pressutskick",))
    near = [make_news(categories=("pressutskick",)) for _each in range(3)]
    assert set(client.get(release.url).context["related"].keys) > {one.pk for one in near}
    release.categories = NewsCategory.objects.filter(slug="aktuellt-fran-techtank")
    context = release.get_context(preview_request())
    assert article.pk in context["related"].keys


def preview_request():
    """Return a request as Wagtail's previews have it."""
    request = RequestFactory().get("/")
    request.is_preview = True
    return request
