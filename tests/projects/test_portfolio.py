"""Visitors narrow the projects down by status, funder and theme, and see what they amount to."""

import pytest
from django.urls import reverse

from people.models import Organisation
from projects.models import ProjectRole, Theme
from projects.timeline import WIDTH, Timeline
from techtank.core.counting import counts
from techtank.core.roles import Role
from tests.factories import make_person
from tests.people.factories import make_organisation
from tests.projects.factories import LIST, about, days, in_english, involve, make_project, pay
from tests.projects.reading import facts_on, read, text_of

pytestmark = pytest.mark.django_db
PARTICIPANT = ProjectRole.Role.PARTICIPANT


@pytest.fixture
def portfolio(site):
    """Three public projects and a draft, with funders and themes."""
    fund = make_organisation(name_sv="Europeiska socialfonden (ESF)", name_en="Social Fund")
    state = make_organisation(name_sv="Vinnova")
    green = make_project(title="Grön plåt", end=days(90), **in_english())
    robot = make_project(title="Robotar", end=days(-9))
    both = make_project(title="Gröna robotar", start=days(9))
    draft = make_project(title="Hemligt", live=False)
    pay(green, organisation=fund)
    pay(robot, organisation=state)
    for project in (both, draft):
        pay(project, organisation=fund)
        pay(project, organisation=state)
    about(green, "Grön omställning", name_en="Green transition")
    about(robot, "Robotar")
    about(both, "Robotar")
    about(both, "Grön omställning")
    about(draft, "Hemligt tema")
    return {"green": green, "robot": robot, "both": both}


def titles(client, query=""):
    """Return the projects that a list shows."""
    return [page.title for page in client.get(f"{LIST}{query}").context["listing"].pages]


def choices(client, address):
    """Return what can be chosen: its count and where it leads, by name."""
    facets = client.get(address).context["listing"].facets
    return {one.name: (one.total, one.url) for facet in facets for one in facet.choices}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?finansiar=vinnova", ["Gröna robotar", "Robotar"]),
        ("?tema=gron-omstallning", ["Grön plåt", "Gröna robotar"]),
        ("?finansiar=vinnova&tema=gron-omstallning", ["Gröna robotar"]),
        ("?status=avslutat&tema=robotar", ["Robotar"]),
        (
            "?finansiar=vinnova&finansiar=europeiska-socialfonden-esf",
            ["Grön plåt", "Gröna robotar", "Robotar"],
        ),
        ("?status=kommande&status=pagaende", ["Grön plåt", "Gröna robotar"]),
    ],
)
def test_values_of_one_kind_widen_the_list_and_kinds_narrow_it(portfolio, client, query, found):
    assert titles(client, query) == found


def test_each_choice_tells_how_many_projects_it_leads_to_before_the_click(portfolio, client):
    found = choices(client, f"{LIST}?tema=robotar")
    assert found["Vinnova"] == (2, f"{LIST}?finansiar=vinnova&tema=robotar")
    assert found["Europeiska socialfonden (ESF)"][0] == 1
    assert found["Avslutade"][0] == 1
    assert found["Robotar"] == (2, LIST)
    for name, (total, url) in choices(client, LIST).items():
        assert len(titles(client, url.removeprefix(LIST))) == total, name


def test_what_only_drafts_have_is_no_choice_and_no_address(portfolio, client):
    assert "Hemligt tema" not in choices(client, LIST)
    assert client.get(f"{LIST}?tema=hemligt-tema").status_code == 404


@pytest.mark.parametrize("query", ["tema=okant", "finansiar=okand", "status=robotar"])
def test_what_does_not_exist_is_not_found(portfolio, client, query):
    assert client.get(f"{LIST}?{query}").status_code == 404


def test_an_english_visitor_reads_english_names_and_swedish_ones_marked(portfolio, client):
    page = read(client, f"/en{LIST}")
    links = {text_of(one).rsplit(" ", 1)[0]: one for one in page.select(".project-filters a")}
    assert "lang" not in links["Green transition"].attrs
    assert links["Robotar"]["lang"] == "sv"
    assert "Social Fund" in links


def test_an_empty_list_offers_what_each_filter_less_would_give(portfolio, client):
    page = read(client, f"{LIST}?finansiar=europeiska-socialfonden-esf&status=avslutat")
    offers = {text_of(one): one["href"] for one in page.select(".nothing a")}
    assert offers == {
        "Utan Avslutade (2)": f"{LIST}?finansiar=europeiska-socialfonden-esf",
        "Utan Europeiska socialfonden (ESF) (1)": f"{LIST}?status=avslutat",
    }


def test_the_title_says_what_is_filtered(portfolio, client):
    page = read(client, f"{LIST}?status=pagaende&tema=gron-omstallning")
    assert text_of(page.h1).endswith(": pågående, Grön omställning")


class TestFigures:
    """What the projects amount to."""

    def test_they_are_added_up_from_the_records_each_organisation_once(self, site, client):
        company = make_organisation(kind=Organisation.Kind.COMPANY)
        cluster = make_organisation(kind=Organisation.Kind.CLUSTER)
        first = make_project(budget=1_500_000, end=days(9))
        second = make_project(budget=2_000_000, end=days(-9))
        make_project()
        for project in (first, second):
            involve(project, PARTICIPANT, organisation=company)
        involve(second, PARTICIPANT, organisation=cluster)
        involve(make_project(live=False, budget=9), PARTICIPANT)
        figures = client.get(LIST).context["listing"].figures
        assert figures == (3, 2, 3_500_000, 2, 2, 1)
        facts = facts_on(read(client, LIST))
        assert facts["Pågår nu"] == "2 av 3"
        assert facts["Budget tillsammans"] == "3,5 miljoner kronor anges av 2 projekt"
        assert facts["Organisationer som deltar"] == "2 1 företag bland dem"

    def test_they_follow_the_filters(self, site, client):
        make_project(budget=1_000_000, end=days(-9))
        make_project(budget=5_000_000)
        facts = facts_on(read(client, f"{LIST}?status=avslutat"))
        assert facts["Budget tillsammans"] == "1 miljon kronor anges av 1 projekt"

    def test_what_nobody_states_is_not_told(self, site, client):
        make_project()
        assert set(facts_on(read(client, LIST))) == {"Pågår nu"}

    def test_key_figures_can_count_the_same(self, site):
        company = make_organisation(kind=Organisation.Kind.COMPANY)
        for project in (make_project(budget=5), make_project(budget=7)):
            involve(project, PARTICIPANT, organisation=company)
        involve(make_project(live=False, budget=9), PARTICIPANT)
        assert counts()["project-budget"].total() == 12
        assert counts()["companies-in-projects"].total() == 1


class TestTimeline:
    """When projects run."""

    def test_a_bar_lies_where_its_days_lie_on_the_axis(self, site):
        project = make_project(start=days(-400), end=days(-100))
        (bar,) = Timeline([project]).bars
        years = {tick.year: tick.x for tick in Timeline([project]).ticks}
        assert years[days(-400).year] <= bar.x
        assert 0 <= bar.x < bar.x + bar.width <= WIDTH
        assert bar.x + bar.width <= Timeline([project]).today_x

    def test_what_nobody_knows_is_drawn_open_to_the_edge(self, site):
        timeline = Timeline([make_project(start=days(-9)), make_project(end=days(9))])
        endless, without_start = timeline.bars
        assert endless.open_end
        assert not endless.open_start
        assert without_start.open_start
        assert without_start.x < endless.x

    def test_a_project_without_dates_is_in_the_table_alone(self, site, client):
        make_project(title="Odaterat")
        make_project(title="Daterat", start=days(-9), end=days(9))
        page = read(client, LIST)
        assert "Odaterat" not in text_of(page.svg)
        assert "Daterat · Pågår" in text_of(page.select_one(".when-picture"))
        rows = [text_of(row) for row in page.select(".when tbody tr")]
        assert "Odaterat Pågår Anges inte" in rows

    def test_a_list_without_any_date_draws_nothing(self, site, client):
        make_project()
        page = read(client, LIST)
        assert not page.select(".when-picture")
        assert page.select(".when table")

    @pytest.mark.parametrize("prefix", ["", "/en"])
    def test_numbers_of_the_picture_are_numbers_in_every_language(self, site, client, prefix):
        make_project(start=days(-987), end=days(1234), **in_english())
        for bar in read(client, f"{prefix}{LIST}").select(".when-picture rect"):
            for name in ("x", "y", "width", "height"):
                assert float(bar[name]) >= 0

    def test_it_holds_no_more_than_a_page_of_the_list(self, site, client):
        for _number in range(25):
            make_project(start=days(-9), end=days(9))
        assert len(read(client, LIST).select(".when-picture rect")) == 24


def test_an_editor_makes_a_theme_and_gives_it_to_a_project(site, client):
    client.force_login(make_person(Role.EDITOR))
    address = reverse("wagtailsnippets_projects_theme:add")
    form = {"name_sv": "Vätgas", "name_en": "", "slug": "vatgas"}
    assert client.post(address, form).status_code == 302
    project = make_project()
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[project.pk])).content.decode()
    assert "Vätgas" in edit
    project.themes.set([Theme.objects.get()])
    project.save_revision().publish()
    assert titles(client, "?tema=vatgas") == [project.title]
