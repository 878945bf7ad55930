"""A visitor reads about a company."""

from datetime import UTC, date, datetime

import pytest
import vobject
from bs4 import BeautifulSoup

from members.models import CompanyContact, MemberPicture
from techtank.core import phones
from tests.factories import make_image, make_news

from .factories import CERTIFICATE, in_english, make_capability, make_member, take_part

pytestmark = pytest.mark.django_db
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def read(client, page, prefix=""):
    """Return a company's page as its elements."""
    response = client.get(f"{prefix}/medlemmar/{page.slug}/")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def text_of(element):
    """Return what a visitor reads in an element, with plain spaces."""
    return " ".join(element.get_text(" ").split())


def links_in(element):
    """Return where the links of an element lead, by their text."""
    return {" ".join(link.get_text().split()): link["href"] for link in element.select("a")}


@pytest.fixture
def company(site):
    """A company that has told everything."""
    laser = make_capability("Laserskärning", "Laser cutting", slug="laser")
    bending = make_capability("Kantbockning", "Press braking", slug="bockning")
    iso = make_capability("ISO 9001", "ISO 9001", slug="iso", kind=CERTIFICATE)
    page = make_member(
        title="Åbackens Plåt AB",
        slug="abacken",
        place="karlshamn",
        core=(laser,),
        supplementary=(bending,),
        certificates={iso: date(2026, 5, 20)},
        contacts=(
            CompanyContact(
                name="Vera Lind",
                job_title_sv="säljare",
                job_title_en="sales",
                phone="0709918003",
                email="vera@abacken.example.se",
            ),
        ),
        description_sv="<p>Fyra pressar.</p>",
        employees=1500,
        founded=1987,
        street="Verkstadsgatan 1",
        postcode="37250",
        town="Mörrum",
        phone="0454-123 45",
        email="info@abacken.example.se",
        address="https://www.abacken.example.se/",
        jobs_address="https://abacken.example.se/jobb/",
        last_confirmed=date(2026, 3, 2),
        is_example=True,
        **in_english(),
    )
    page.pictures = [MemberPicture(image=make_image(credit="Foto: Anna Ek"), alt_sv="En press")]
    page.save()
    return page


def test_a_visitor_reads_everything_that_the_company_has_told(company, client):
    page = read(client, company)
    text = text_of(page.article)
    for told in (
        "Åbackens Plåt AB",
        "Exempelföretag",
        company.lead_sv,
        "Fyra pressar.",
        "ISO 9001 bekräftat 20 maj 2026",
        "Kommun Karlshamn",
        "Verkstadsgatan 1 372 50 Mörrum",
        "Anställda 1 500",
        "Grundat 1987",
        "Organisationsnummer 556036-0793",
        "Vera Lind säljare 070-991 80 03",
        "Foto: Anna Ek",
        "Senast bekräftad 2 mars 2026",
    ):
        assert told in text, told
    assert page.select_one("figure img")["alt"] == "En press"


def test_a_visitor_reaches_the_company_with_one_click(company, client):
    links = links_in(read(client, company).article)
    assert links["070-991 80 03"] == "tel:+46709918003"
    assert links["vera@abacken.example.se"] == "mailto:vera@abacken.example.se"
    assert links["info@abacken.example.se"] == "mailto:info@abacken.example.se"
    assert links["abacken.example.se"] == "https://www.abacken.example.se/"
    assert links["Jobb hos Åbackens Plåt AB"] == "https://abacken.example.se/jobb/"


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_capabilities_certificates_and_the_municipality_lead_to_companies_like_it(
    company, client, prefix
):
    directory = f"{prefix}/medlemmar/"
    page = read(client, company, prefix)
    core, other = page.find(id="core").parent, page.find(id="supplementary").parent
    laser, bending = (
        ("Laser cutting", "Press braking") if prefix else ("Laserskärning", "Kantbockning")
    )
    assert links_in(core) == {laser: f"{directory}?kompetens=laser"}
    assert links_in(other) == {bending: f"{directory}?kompetens=bockning"}
    links = links_in(page.article)
    assert links["ISO 9001"] == f"{directory}?kompetens=iso"
    assert links["Karlshamn"] == f"{directory}?kommun=karlshamn"
    for query in ("?kompetens=laser", "?kompetens=iso", "?kommun=karlshamn"):
        assert client.get(f"{directory}{query}").context["listing"].total == 1


def test_a_company_that_has_told_the_least_shows_no_empty_headings(site, client):
    page = read(client, make_member())
    assert [heading.get_text() for heading in page.article.select("h2")] == [
        "Om företaget",
        "Fakta",
    ]
    facts = [text_of(name) for name in page.select("main dt")]
    assert facts == ["Kommun", "Organisationsnummer"]


def test_an_english_company_is_english_throughout(company, client):
    page = read(client, company, "/en")
    assert page.html["lang"] == "en"
    assert page.h1.get_text() == company.title
    text = text_of(page.article)
    for told in ("An English lead.", "An English text.", "sales", "Laser cutting", "20 May 2026"):
        assert told in text, told
    assert not page.article.select("[lang=sv]")
    assert page.find("link", rel="canonical")["href"].endswith("/en/medlemmar/abacken/")


def test_a_company_without_english_says_so_honestly(site, client):
    able = make_capability("Kallbockning")
    contact = CompanyContact(name="Vera Lind", job_title_sv="säljare")
    page = read(client, make_member(core=(able,), contacts=(contact,)), "/en")
    assert "not been translated yet" in page.get_text()
    swedish = [text_of(part) for part in page.article.select("[lang=sv]")]
    assert any(part.startswith("Ingress") for part in swedish)
    assert {"Kallbockning", "säljare"} <= set(swedish)
    assert page.find("link", rel="canonical")["href"].endswith(f":8000{page_address(page)}")
    assert page.find(id="about")["lang"] == "en"


def page_address(page):
    """Return the Swedish address that the language switch leads to."""
    return page.find("a", hreflang="sv")["href"]


def test_the_projects_of_a_company_are_found_by_its_organisation(company, client):
    project = take_part(company.organisation)[0]
    take_part(company.organisation, live=False, title="Hemligt")
    links = links_in(read(client, company).find(id="projects").parent)
    assert links == {project.title: project.url}


def test_a_company_without_a_logo_gets_a_drawing(site, client):
    source = read(client, make_member()).select_one(".firm-logo img")["src"]
    assert client.get(source)["Content-Type"] == "image/svg+xml"


def test_caches_drop_a_company_when_what_it_shows_changes(company, client):
    tags = client.get("/medlemmar/abacken/")["xkey"].split()
    capability = company.capabilities.get(level="core").capability
    for record in (company, company.organisation, company.municipality, capability):
        assert f"{record._meta.model_name}-{record.pk}" in tags
    listed = client.get("/medlemmar/")["xkey"].split()
    assert f"memberpage-{company.pk}" in listed


def about(page) -> list:
    """Return a story that leads to a company's page."""
    return [("text", f'<p><a linktype="page" id="{page.pk}">Företaget</a> växer.</p>')]


def test_the_newest_news_that_lead_to_a_company_stand_on_its_page(site, indexes, client):
    page, other = make_member(), make_member()
    for day in range(1, 8):
        fields = {"title": f"Nyhet {day}", "slug": f"nytt-{day}", "date": date(2024, 5, day)}
        make_news(body_sv=about(page), **fields)
    make_news(title="Utkast", body_sv=about(page), live=False)
    make_news(title="Om någon annan", body_sv=about(other))
    section = read(client, page).select_one("[aria-labelledby=news]")
    assert list(links_in(section)) == [f"Nyhet {day}" for day in (7, 6, 5, 4, 3)]
    assert links_in(section)["Nyhet 7"] == "/nyheter/nytt-7/"
    section = read(client, page, "/en").select_one("[aria-labelledby=news]")
    assert section.select_one("a")["lang"] == "sv"


def test_an_address_book_reads_the_card_of_a_company(company, client):
    [link] = [one["href"] for one in read(client, company).select("a[href$=vcf]")]
    answer = client.get(link)
    assert answer["Content-Type"].startswith("text/vcard")
    card = vobject.readOne(answer.content.decode())
    assert card.fn.value == card.org.value[0] == "Åbackens Plåt AB"
    assert (card.adr.value.street, card.adr.value.city) == (company.street, company.town)
    assert card.tel.value == phones.tel(company.phone).removeprefix("tel:")
    assert card.email.value == company.email
    assert [one.value for one in card.url_list] == [company.address, company.full_url]
    assert "Vera Lind" not in answer.content.decode()


@pytest.mark.parametrize("fields", [{"live": False}, {"expired": True, "expire_at": LONG_AGO}])
def test_a_company_that_is_not_public_has_no_card(site, client, fields):
    make_member(slug="dold", **fields)
    assert client.get("/medlemmar/dold.vcf").status_code == 404
