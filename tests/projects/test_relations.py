"""A project leads to those who take part, and to the news and offers that tell of it."""

import pytest

from projects.models import ProjectRole, SubProject
from tests.factories import make_news
from tests.members.factories import make_member
from tests.offers.factories import make_offer
from tests.projects.factories import days, in_english, involve, make_programme, make_project, pay
from tests.projects.reading import read, text_of
from tests.queries import MOST, brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
CO_FUNDED = "Medfinansieras av Europeiska unionen"


def link_to(project):
    """Return a story that leads to a project."""
    return [("text", f'<p><a linktype="page" id="{project.pk}">Läs mer</a></p>')]


def told_in(client, project, prefix=""):
    """Return what tells of a project, in its order."""
    page = read(client, f"{prefix}{project.url}")
    return [text_of(one) for one in page.select("section[aria-labelledby=told-in] dt")]


def test_a_participant_that_is_a_member_leads_to_its_page_and_tells_its_municipality(site, client):
    project = make_project()
    member = make_member(title="Plåt AB")
    involve(project, ProjectRole.Role.PARTICIPANT, organisation=member.organisation)
    other = involve(project, ProjectRole.Role.PARTICIPANT, region="Skåne")
    rows = read(client, project.url).select("#participants tbody tr")
    assert rows[0].a["href"] == member.url
    assert text_of(rows[0].td) == member.municipality.name
    assert not rows[1].find("a", href=True)
    assert text_of(rows[1]) == f"{other.name_sv} Skåne"


def test_a_company_that_is_not_public_is_not_led_to(site, client):
    project = make_project()
    member = make_member(live=False)
    involve(project, ProjectRole.Role.PARTNER, organisation=member.organisation)
    assert member.slug not in client.get(project.url).content.decode()


def test_news_and_offers_tell_of_the_project_by_themselves(indexes, site, client):
    project, other = make_project(**in_english()), make_project()
    make_news(title="Första", body_sv=link_to(project))
    make_news(title="Hemligt", body_sv=link_to(project), live=False)
    make_news(title="Om annat", body_sv=link_to(other))
    make_offer(title="Träff", project=project)
    assert set(told_in(client, project)) == {"Första", "Träff"}
    assert set(told_in(client, project, "/en")) == {"Första", "Träff"}
    links = read(client, project.url).select("section[aria-labelledby=told-in] a")
    assert all(client.get(link["href"]).status_code == 200 for link in links)


def test_a_company_tells_of_the_news_that_lead_to_it_but_not_of_offers(indexes, site, client):
    member = make_member()
    make_news(title="Ny press", body_sv=link_to(member), date=days(-9))
    make_news(title="Ny svets", body_sv=link_to(member), date=days(-1))
    page = read(client, member.url)
    lines = [text_of(one) for one in page.select("section[aria-labelledby=news] dt")]
    assert lines == ["Ny svets", "Ny press"]


def test_news_that_name_a_project_tell_of_it_without_a_link(site, client):
    project = make_project(title="SPIK", **in_english(7))
    make_news(title="SPIK har börjat")
    make_news(title="På engelska", lead_en="We joined Project 7 today.")
    make_news(title="Spikar", lead_sv="SPIKAR säljs i lösvikt.")
    make_news(title="SPIK i hemlighet", live=False)
    assert set(told_in(client, project)) == {"SPIK har börjat", "På engelska"}


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        ("Nebbe Formteknik AB bygger ut.", True),
        ("– Vi växer, säger Eva Ek på Nebbe Formteknik.", True),
        ("Nebbe Formtekniks nya press.", True),
        ("Nebbe Formteknikers press.", False),
        ("Formteknik är ett ämne.", False),
    ],
)
def test_news_that_name_a_company_stand_on_its_page_without_a_link(site, client, words, is_named):
    member = make_member(title="Nebbe Formteknik AB")
    make_news(title="Nyheten", body_sv=[("text", f"<p>Först.<br/>{words}</p>")])
    assert bool(read(client, member.url).select("section[aria-labelledby=news]")) is is_named


def test_a_company_whose_name_is_a_common_word_is_told_of_by_its_whole_name(site, client):
    member = make_member(title="Plåt AB")
    make_news(title="Plåt är dyrt")
    make_news(title="Plåt AB växer")
    [line] = read(client, member.url).select("section[aria-labelledby=news] dt")
    assert text_of(line) == "Plåt AB växer"


def test_a_company_tells_of_every_project_that_it_pays_for_answers_in_or_is_told_of_in(
    indexes, site, client
):
    member = make_member(title="Plåt AB")
    company = member.organisation
    involve(make_project(title="Ägt", end=days(1)), ProjectRole.Role.OWNER, organisation=company)
    both = make_project(title="Delat", end=days(2))
    involve(both, ProjectRole.Role.PARTNER, organisation=company)
    pay(both, organisation=company)
    answered = make_project(title="Svarat", end=days(3))
    SubProject.objects.create(page=answered, heading_sv="Del", responsible=company)
    make_project(title="Omnämnt", end=days(4), body=link_to(member))
    make_project(title="Hemligt", end=days(5), body=link_to(member), live=False)
    section = read(client, member.url).select_one("section[aria-labelledby=projects]")
    assert [text_of(row) for row in section.select("dl > div")] == [
        "Omnämnt Omnämns i texten",
        "Svarat Svarar för ett delprojekt",
        "Delat Partner, Finansiär",
        "Ägt Projektägare",
    ]


def test_an_offer_of_a_project_that_the_union_pays_for_bears_its_mark(site, client):
    project = make_project(title="SPIK")
    pay(project, make_programme())
    page = read(client, make_offer(project=project).url)
    assert text_of(page.select_one(".eu-mark")) == CO_FUNDED
    assert page.select_one(".about-projects a")["href"] == project.url


def test_a_project_with_much_around_it_costs_no_more_questions(indexes, site, client):
    project = make_project(**in_english())
    for _number in range(2):
        self_made = make_member()
        involve(project, ProjectRole.Role.PARTICIPANT, organisation=self_made.organisation)
        make_news(body_sv=link_to(project))
        make_offer(project=project)
    few = queries_of(client, project.url)
    for _number in range(6):
        self_made = make_member()
        involve(project, ProjectRole.Role.PARTICIPANT, organisation=self_made.organisation)
        make_news(body_sv=link_to(project))
        make_offer(project=project)
    many = queries_of(client, project.url)
    assert len(many) <= min(len(few), MOST), brief(many)
