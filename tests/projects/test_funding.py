"""Whoever pays is told, with the mark that the European Union demands of those whom it pays."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from people.models import Organisation
from projects.models import FundingProgramme, ProjectPage, Result
from techtank.core.roles import Role
from tests.factories import make_image, make_news, make_person
from tests.people.factories import make_organisation
from tests.projects.factories import (
    LIST,
    days,
    in_english,
    make_programme,
    make_project,
    pay,
    project_list,
)
from tests.projects.forms import project_form
from tests.projects.reading import read, text_of
from tests.queries import MOST, brief, queries_of

pytestmark = pytest.mark.django_db
Rules = FundingProgramme.Rules
REGIONAL = {
    "name_sv": "Europeiska regionala utvecklingsfonden (ERUF)",
    "name_en": "European Regional Development Fund (ERDF)",
    "kind": Organisation.Kind.FUND,
}
CO_FUNDED = {
    "sv": "Medfinansieras av Europeiska unionen",
    "en": "Co-funded by the European Union",
}
NAMES = {
    "sv": "Europeiska unionen, Europeiska regionala utvecklingsfonden",
    "en": "European Union, European Regional Development Fund",
}


class TestProgramme:
    """What staff write of a programme."""

    @pytest.mark.parametrize(
        ("rules", "sentences"), [(Rules.PERIOD_2014, NAMES), (Rules.PERIOD_2021, CO_FUNDED)]
    )
    def test_the_sentence_of_each_period_is_written_by_itself_in_both_languages(
        self, site, rules, sentences
    ):
        programme = make_programme(fund=make_organisation(**REGIONAL), rules=rules)
        assert {"sv": programme.statement_sv, "en": programme.statement_en} == sentences

    @pytest.mark.parametrize(
        "sentence",
        [
            "Med stöd av EU",
            "Medfinansieras av EU",
            "medfinansieras av europeiska unionen",
            "Medfinansieras av Europeiska unionen!",
        ],
    )
    def test_a_sentence_that_the_rules_do_not_know_is_refused_with_the_right_one(
        self, site, sentence
    ):
        with pytest.raises(ValidationError) as refused:
            make_programme(statement_sv=sentence)
        assert CO_FUNDED["sv"] in refused.value.message_dict["statement_sv"][0]

    def test_what_the_union_pays_alone_may_say_so(self, site):
        programme = make_programme(statement_sv="Finansieras av Europeiska unionen")
        assert programme.statement_sv == "Finansieras av Europeiska unionen"

    def test_others_may_demand_a_sentence_of_their_own_in_both_languages(self, site):
        fields = {"rules": "", "statement_sv": "Finansieras av Vinnova"}
        with pytest.raises(ValidationError) as refused:
            make_programme(**fields)
        assert set(refused.value.message_dict) == {"statement_en"}
        make_programme(**fields, statement_en="Funded by Vinnova")

    def test_a_publisher_adds_a_programme_in_the_admin(self, site, client):
        client.force_login(make_person(Role.EDITOR))
        address = reverse("wagtailsnippets_projects_fundingprogramme:add")
        fund = make_organisation(**REGIONAL)
        form = {
            "name_sv": "Regionalfonden 2021–2027",
            "name_en": "",
            "fund": str(fund.pk),
            "first_year": "2021",
            "last_year": "2020",
            "rules": Rules.PERIOD_2021.value,
            "statement_sv": "",
            "statement_en": "",
        }
        refused = client.post(address, form)
        assert "last_year" in refused.context["form"].errors
        assert client.post(address, form | {"last_year": "2027"}).status_code == 302
        assert FundingProgramme.objects.get().statement_sv == CO_FUNDED["sv"]


class TestGate:
    """A project with the Union's money isn't published without its mark."""

    @pytest.fixture
    def publish(self, site, client):
        """Send the form of a new project with one funder's row, and publish."""
        client.force_login(make_person(Role.EDITOR))
        project_list()
        address = reverse(
            "wagtailadmin_pages:add", args=["projects", "projectpage", project_list().pk]
        )

        def publish(**row):
            funder = {"programme": "", "organisation": "", "amount": ""} | row
            form = project_form(fundings=[funder])
            return client.post(address, form | {"action-publish": "1"})

        return publish

    def test_a_fund_of_the_union_without_its_programme_is_refused_with_what_to_do(self, publish):
        fund = make_programme(fund=make_organisation(**REGIONAL)).fund
        response = publish(organisation=str(fund.pk), amount="5000")
        assert response.status_code == 200
        said = str(response.context["form"].formsets["fundings"].non_form_errors())
        assert "Välj program för Europeiska regionala utvecklingsfonden" in said
        assert 'value="5000"' in response.content.decode()
        assert not ProjectPage.objects.exists()

    def test_choosing_the_programme_is_enough(self, publish):
        programme = make_programme()
        assert publish(programme=str(programme.pk)).status_code == 302
        project = ProjectPage.objects.get()
        assert project.fundings.get().organisation == programme.fund
        assert project.marks == [CO_FUNDED["sv"]]

    def test_a_funder_who_does_not_pay_for_the_programme_is_refused_beside_it(self, publish):
        programme, other = make_programme(), make_organisation()
        response = publish(programme=str(programme.pk), organisation=str(other.pk))
        (row,) = response.context["form"].formsets["fundings"].forms
        assert set(row.errors) == {"organisation"}

    def test_a_row_without_programme_and_funder_is_refused_beside_it(self, publish):
        response = publish(amount="5000")
        (row,) = response.context["form"].formsets["fundings"].forms
        assert set(row.errors) == {"organisation"}

    def test_code_and_approvals_do_not_get_past_the_gate(self, site):
        project = make_project(live=False)
        pay(project, organisation=make_programme().fund)
        project.refresh_from_db()
        assert [error.field for error in project.publish_errors()] == ["fundings"]


class TestPage:
    """What a visitor sees."""

    @pytest.mark.parametrize("language", ["sv", "en"])
    @pytest.mark.parametrize(
        ("rules", "sentences"), [(Rules.PERIOD_2014, NAMES), (Rules.PERIOD_2021, CO_FUNDED)]
    )
    def test_the_mark_stands_before_the_lead_in_the_language_of_the_page(
        self, site, client, rules, sentences, language
    ):
        project = make_project(**in_english())
        pay(project, make_programme(fund=make_organisation(**REGIONAL), rules=rules))
        page = read(client, f"/en{project.url}" if language == "en" else project.url)
        mark = page.select_one(".arthead .eu-mark")
        assert text_of(mark) == sentences[language]
        assert "lead" in mark.find_next("p", class_="lead")["class"]
        assert mark.img["src"].endswith(".svg")

    def test_two_programmes_with_one_sentence_show_one_mark(self, site, client):
        project = make_project()
        pay(project, make_programme())
        pay(project, make_programme())
        assert len(read(client, project.url).select(".eu-mark")) == 1

    def test_who_is_paid_by_others_bears_no_emblem_but_says_what_they_demand(self, site, client):
        project = make_project()
        pay(
            project,
            make_programme(
                rules="",
                statement_sv="Finansieras av Vinnova",
                statement_en="Funded by Vinnova",
            ),
        )
        page = read(client, project.url)
        assert not page.select(".eu-mark")
        assert "Finansieras av Vinnova" in text_of(page.main)

    def test_each_funder_is_told_with_its_sum_and_share_of_the_budget(self, site, client):
        project = make_project(budget=1_000_000)
        pay(project, make_programme(name_sv="Socialfonden"), amount=650_000)
        pay(project, organisation=make_organisation(name_sv="Region Blekinge"))
        rows = [text_of(row) for row in read(client, project.url).select("table tbody tr")]
        assert rows[0].endswith("Socialfonden 650 000 kronor 65 %")
        assert rows[1] == "Region Blekinge Anges inte Anges inte"

    def test_many_funders_cost_no_more_questions_than_one(self, site, client):
        project = make_project(share_image=make_image(), **in_english())
        pay(project, make_programme())
        few = queries_of(client, project.url)
        for _number in range(9):
            pay(project, make_programme())
        many = queries_of(client, project.url)
        assert len(many) <= min(len(few), MOST), brief(many)


class TestNews:
    """News that tells of a project that the Union pays for bears its mark."""

    @pytest.fixture
    def project(self, site):
        """A project with the Union's money."""
        project = make_project(title="SPIK", **in_english())
        pay(project, make_programme())
        return project

    def marks_on(self, client, article):
        """Return the sentences beside the emblem."""
        return [text_of(one) for one in read(client, article.url).select("aside .eu-mark")]

    def test_it_is_enough_that_the_text_names_the_project(self, project, client):
        article = make_news(body_sv=[("text", "<p>Så går det för SPIK i höst.</p>")])
        assert self.marks_on(client, article) == [CO_FUNDED["sv"]]
        aside = read(client, article.url).select_one(".about-projects")
        assert aside.a["href"] == project.url

    def test_a_link_is_enough_too(self, project, client):
        link = f'<p><a linktype="page" id="{project.pk}">Läs om projektet</a>.</p>'
        assert self.marks_on(client, make_news(body_sv=[("text", link)])) == [CO_FUNDED["sv"]]

    def test_a_word_that_only_begins_like_the_project_is_not_its_name(self, project, client):
        article = make_news(body_sv=[("text", "<p>En SPIKMATTA och en spik.</p>")])
        assert self.marks_on(client, article) == []

    def test_a_project_that_is_not_public_is_not_told_of(self, project, client):
        project.unpublish()
        article = make_news(body_sv=[("text", "<p>SPIK börjar snart.</p>")])
        assert self.marks_on(client, article) == []

    def test_a_programme_chosen_later_marks_older_news_at_once(self, site, client):
        project = make_project(title="Grön plåt")
        article = make_news(title="Grön plåt är här")
        assert self.marks_on(client, article) == []
        pay(project, make_programme())
        assert self.marks_on(client, article) == [CO_FUNDED["sv"]]


class TestReport:
    """What staff see of the whole site."""

    @pytest.fixture
    def report(self, site, client):
        """`report()` returns what is missing, by project."""
        client.force_login(make_person(Role.EDITOR))

        def report(**query):
            response = client.get(reverse("funding_report"), query)
            return {one.title: one.breaches for one in response.context["object_list"]}

        return report

    def test_each_breach_on_the_site_is_told(self, report):
        programme = make_programme()
        pay(make_project(title="Utan brist"), programme)
        pay(make_project(title="Utan program"), organisation=programme.fund)
        pay(make_project(title="Utan mål", goal_sv=""), programme)
        ended = {"start": days(-9), "end": days(-1)}
        pay(make_project(title="Utan resultat", **ended), programme)
        told = make_project(title="Med resultat", **ended)
        pay(told, programme)
        Result.objects.create(page=told, heading_sv="Fler robotar")
        make_project(title="Utan EU")
        missing = report()
        assert missing.keys() == {
            "Utan brist",
            "Utan program",
            "Utan mål",
            "Utan resultat",
            "Med resultat",
        }
        assert missing["Utan brist"] == missing["Med resultat"] == "inget"
        assert "Välj program" in missing["Utan program"]
        assert "Skriv målet" in missing["Utan mål"]
        assert "Berätta vad det ledde till" in missing["Utan resultat"]

    def test_it_costs_the_same_for_few_and_for_many(self, report, client):
        pay(make_project(), make_programme())
        address = reverse("funding_report")
        report()
        few = queries_of(client, address)
        for _number in range(9):
            pay(make_project(), make_programme())
        many = queries_of(client, address)
        assert len(many) <= len(few), brief(many)

    def test_it_can_be_taken_into_a_spreadsheet(self, report, client):
        pay(make_project(title="Grön plåt", goal_sv=""), make_programme())
        response = client.get(reverse("funding_report"), {"export": "csv"})
        assert "Skriv målet" in b"".join(response.streaming_content).decode()

    def test_a_writer_does_not_see_it(self, report, client):
        client.force_login(make_person(Role.WRITER))
        assert client.get(reverse("funding_report")).status_code == 302


def test_open_data_tells_each_funder_with_programme_and_sum(site, client):
    project = make_project()
    pay(project, make_programme(name_sv="Socialfonden"), amount=5_000)
    (item,) = client.get(f"{LIST}projekt.json").json()["items"]
    assert item["funding"] == 5_000
    assert item["funders"][0]["programme"] == "Socialfonden"
    assert item["funders"][0]["amount"] == 5_000


def test_what_shows_a_mark_is_dropped_from_caches_with_its_project_and_programme(site, client):
    project = make_project(title="SPIK")
    programme = make_programme()
    pay(project, programme)
    tags = client.get(project.url)["xkey"].split()
    assert f"fundingprogramme-{programme.pk}" in tags
    tags = client.get(make_news(title="SPIK börjar").url)["xkey"].split()
    assert f"projectpage-{project.pk}" in tags
