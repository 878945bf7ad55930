"""Search engines understand what articles, people, companies, projects and lists are about."""

from datetime import date, datetime
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from PIL import Image

from news.models import NewsContact, NewsPage
from people.models import PersonPage
from projects.models import ProjectRole
from techtank.core.models import SiteSettings
from techtank.core.pictures.later import make_shapes
from tests.factories import in_english, make_image, make_news
from tests.json_ld import about, node
from tests.members.factories import make_member
from tests.offers.factories import make_offer
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import LIST, days, involve, make_project, pay

pytestmark = pytest.mark.django_db
CLUSTER = "http://localhost:8000/#organization"


def names(nodes):
    """Return what several nodes are called."""
    return [told["name"] for told in nodes]


def test_an_article_names_its_days_kinds_picture_and_publisher(site, client):
    page = make_news(
        date=date(2024, 5, 16),
        categories=("pressutskick", "aktuellt-fran-techtank"),
        main_image=make_image(),
        **in_english(),
    )
    page.contacts = [NewsContact(person=make_contact())]
    page.save_revision().publish()
    article = node(client, f"/en{page.url}", "NewsArticle")
    assert article["headline"] == page.title_en
    assert article["datePublished"] == "2024-05-16"
    assert article["inLanguage"] == "en"
    assert set(article["articleSection"]) == {"Press release", "News from Techtank"}
    assert article["publisher"]["@id"] == CLUSTER
    assert article["mainEntityOfPage"]["@id"] == page.get_address("en")
    assert article["image"][0].endswith(".jpg")


@pytest.mark.slow
def test_search_engines_get_an_article_s_picture_in_three_ratios(site, client):
    page = make_news(main_image=make_image(size=(1600, 1200)))
    make_shapes.call(page.main_image_id, page.picture_shapes["main_image"])
    addresses = node(client, page.url, "NewsArticle")["image"]
    sizes = []
    for address in addresses:
        with Image.open(BytesIO(client.get(urlsplit(address).path).getvalue())) as found:
            sizes.append(found.size)
    assert sizes == [(1200, 675), (1200, 900), (1200, 1200)]
    assert all(address.startswith("http") for address in addresses)


def test_an_article_changed_after_its_day_says_when(site, client):
    page = make_news(date=date(2024, 5, 16))
    assert node(client, page.url, "NewsArticle")["dateModified"] == "2024-05-16"
    for _time in range(2):
        page = NewsPage.objects.get(pk=page.pk)
        page.save_revision().publish()
    page.refresh_from_db()
    changed = datetime.fromisoformat(node(client, page.url, "NewsArticle")["dateModified"])
    assert changed == page.last_published_at.replace(microsecond=0)


def test_a_person_is_told_of_with_what_the_page_shows_and_no_more(site, client):
    cluster = make_organisation(name_sv="Klustret AB")
    settings = SiteSettings.load()
    settings.organisation = "Klustret AB"
    settings.save()
    person = make_contact(organisation=cluster, portrait=make_image(), phone="070-174 06 05")
    told = node(client, person.url, "Person")
    assert told["jobTitle"] == "klusterledare"
    assert told["telephone"] == "+46701740605"
    assert told["email"] == person.email
    assert told["worksFor"]["@id"] == CLUSTER
    silent = make_contact(phone="", email="", group=PersonPage.Group.BOARD)
    told = node(client, silent.url, "Person")
    assert {"telephone", "email", "image"}.isdisjoint(told)
    assert told["worksFor"]["name"] == silent.organisation.name


def test_a_company_is_told_of_as_an_organisation_of_its_own(site, client):
    page = make_member(
        logo=make_image(),
        street="Pressvägen 2",
        postcode="293 34",
        town="Olofström",
        employees=260,
        founded=1968,
        address="https://foretaget.example/",
        is_example=True,
    )
    told = node(client, page.url, "Organization", "#company")
    assert told["address"]["addressLocality"] == "Olofström"
    assert told["numberOfEmployees"]["value"] == 260
    assert told["iso6523Code"] == "0007:5560360793"
    assert told["url"] == "https://foretaget.example/"
    assert told["logo"].endswith(".webp")
    assert told["disambiguatingDescription"] == "Exempelföretag"
    assert told["memberOf"]["@id"] == CLUSTER


def test_a_project_names_its_time_its_owner_its_partners_and_its_funders(site, client):
    page = make_project(start=date(2023, 1, 1), end=days(30), budget=500_000)
    pay(page, organisation=make_organisation(name_sv="Som funder"), amount=300_000)
    for role in ProjectRole.Role:
        involve(page, role, name_sv=f"Som {role.value}")
    told = node(client, page.url, "Project")
    assert told["foundingDate"] == "2023-01-01"
    assert told["dissolutionDate"] == days(30).isoformat()
    assert names(told["parentOrganization"]) == ["Som owner"]
    assert names(told["member"]) == ["Som partner", "Som participant"]
    assert names(told["funder"]) == ["Som funder"]
    assert told["funding"]["amount"]["value"] == 300_000


@pytest.mark.parametrize(
    ("address", "make"),
    [
        ("/nyheter/", make_news),
        (LIST, make_project),
        ("/erbjudanden/", make_offer),
        ("/medlemmar/", make_member),
        ("/om-techtank/medarbetare/", make_contact),
    ],
)
def test_a_list_names_what_it_shows(site, client, address, make):
    assert "ItemList" not in {told["@type"] for told in about(client, address)}
    shown = make()
    make(live=False)
    (item,) = node(client, address, "ItemList")["itemListElement"]
    assert item == {
        "@type": "ListItem",
        "position": 1,
        "name": shown.title,
        "url": shown.full_url,
    }


def test_a_filtered_list_names_what_is_left(site, client):
    make_news(categories=("aktuellt-fran-techtank",))
    release = make_news(categories=("pressutskick",))
    address = "/nyheter/?kategori=pressutskick"
    items = node(client, address, "ItemList")["itemListElement"]
    assert [item["url"] for item in items] == [release.full_url]
