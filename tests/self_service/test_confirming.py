"""Once a year a company is asked whether all is right, and answers by one button."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.users.models import UserProfile

from members.models import MemberPage
from self_service.asking import ask_members
from self_service.confirming import link_for
from self_service.models import MemberEditor, ProfileDraft, YearlyQuestion
from self_service.report import faults_of
from techtank.core.models import OutgoingMail
from techtank.core.roles import Role
from tests.factories import make_image, make_person
from tests.members.factories import in_english, make_member
from tests.self_service.conftest import connect

pytestmark = pytest.mark.django_db
LINK = re.compile(r"http://localhost:8000(/\S*stammer/\S+)")


def days_pass(days: int) -> None:
    """Move what happened into the past, by days."""
    gone = timedelta(days=days)
    for connection in MemberEditor.objects.all():
        MemberEditor.objects.filter(pk=connection.pk).update(
            connected_at=connection.connected_at - gone
        )
    for question in YearlyQuestion.objects.exclude(mailed_at=None):
        YearlyQuestion.objects.filter(pk=question.pk).update(mailed_at=question.mailed_at - gone)


@pytest.fixture
def ask(django_capture_on_commit_callbacks):
    """`ask()` is a night: it returns the mails that went out."""

    def ask() -> list:
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            ask_members()
        return list(mail.outbox)

    return ask


@pytest.fixture
def asked(person, company, ask) -> str:
    """Return the link in the mail to somebody whose company was never confirmed."""
    days_pass(20)
    [message] = ask()
    return LINK.search(message.body)[1]


def test_the_link_shows_a_page_with_one_button_and_changes_nothing(asked, company, client):
    html = client.get(asked).content.decode()
    assert html.count("<button") - html.count('class="menu') >= 1
    assert "Allt stämmer" in html
    company.refresh_from_db()
    assert company.last_confirmed is None
    assert "_auth_user_id" not in client.session


def test_the_button_confirms_and_visitors_see_the_day(asked, company, client):
    response = client.post(asked)
    assert response.status_code == 302
    assert "Tack!" in client.get(response["Location"]).content.decode()
    company.refresh_from_db()
    assert company.last_confirmed == timezone.localdate()
    assert date_format(timezone.localdate(), "j F Y") in client.get(company.url).content.decode()
    assert not YearlyQuestion.objects.exists()


def test_a_confirmation_carries_no_draft_of_staff_live_and_stays_when_that_is_published(
    asked, company, client
):
    company.lead_sv = "Utkast av redaktionen."
    company.save_revision()
    client.post(asked)
    assert MemberPage.objects.get().lead_sv != "Utkast av redaktionen."
    MemberPage.objects.get().get_latest_revision().publish()
    page = MemberPage.objects.get()
    assert page.lead_sv == "Utkast av redaktionen."
    assert page.last_confirmed == timezone.localdate()


def test_nobody_is_asked_before_a_year_has_passed_nor_when_just_invited(person, company, ask):
    assert not ask()
    days_pass(20)
    MemberPage.objects.update(last_confirmed=timezone.localdate() - timedelta(days=365))
    assert not ask()
    MemberPage.objects.update(last_confirmed=timezone.localdate() - timedelta(days=366))
    assert len(ask()) == 1


def test_two_reminders_follow_and_then_the_profile_is_marked_for_staff(asked, ask):
    assert not ask()
    for _reminder in range(2):
        days_pass(14)
        [message] = ask()
        assert message.subject.startswith("Påminnelse")
        assert not ask()
    days_pass(14)
    assert not ask()
    assert YearlyQuestion.objects.get().given_up_at
    days_pass(14)
    assert not ask()


def test_everybody_who_looks_after_a_company_is_asked_and_one_answer_is_enough(
    person, company, ask, client
):
    connect(company, "bo@example.se")
    days_pass(20)
    messages = ask()
    assert {message.to[0] for message in messages} == {person.email, "bo@example.se"}
    client.post(LINK.search(messages[0].body)[1])
    days_pass(14)
    assert not ask()


def test_a_link_is_worthless_to_a_stranger_and_to_who_was_disconnected(asked, client):
    assert client.get(asked[:-2] + "x/").status_code == 404
    assert client.get("/stammer/1/").status_code == 404
    MemberEditor.objects.all().delete()
    assert client.get(asked).status_code == 404
    assert client.post(asked).status_code == 404


def test_a_link_is_worthless_after_four_months(asked, client, monkeypatch):
    later = timezone.now() + timedelta(days=121)
    monkeypatch.setattr("time.time", lambda: later.timestamp())
    assert client.get(asked).status_code == 404


def test_the_page_is_in_english_for_who_chose_english(person, client):
    UserProfile.objects.filter(user=person).update(preferred_language="en")
    address = link_for(MemberEditor.objects.get())
    assert "/en/stammer/" in address
    assert "All is right" in client.get(LINK.search(address)[1]).content.decode()


class TestReport:
    """What staff see."""

    @pytest.fixture
    def faults(self, site, client):
        """`faults(lacking=…)` returns what the report says of each company, by name."""
        client.force_login(make_person(Role.MEMBER_MANAGER))

        def faults(**query) -> dict[str, str]:
            response = client.get(reverse("profile_report"), query)
            return {page.title: faults_of(page) for page in response.context["object_list"]}

        return faults

    def test_the_report_tells_each_company_s_faults_and_narrows_down(self, faults, person, company):
        MemberEditor.objects.update(invited_at=timezone.now())
        make_member(title="Svets AB", last_confirmed=timezone.localdate())
        found = faults()
        assert "aldrig inbjuden" in found["Svets AB"]
        assert "aldrig inbjuden" not in found["Plåt AB"]
        assert "inte bekräftad på länge" in found["Plåt AB"]
        assert list(faults(lacking="invitation")) == ["Svets AB"]
        assert list(faults(lacking="confirmation")) == ["Plåt AB"]
        assert list(faults(lacking="nonsense"))

    @pytest.mark.parametrize(
        ("lacking", "words"),
        [
            ("answer", "svarar inte på påminnelser"),
            ("review", "väntar på granskning"),
            ("mail", "mejl avvisas"),
            ("english", "utan engelska"),
            ("logo", "utan logotyp"),
        ],
    )
    def test_the_report_tells_what_else_may_be_wrong(self, faults, person, company, lacking, words):
        now = timezone.now()
        make_member(title="Svets AB", logo=make_image(), **in_english())
        YearlyQuestion.objects.create(member=company, given_up_at=now)
        ProfileDraft.objects.create(member=company, sent_revision=company.save_revision())
        OutgoingMail.objects.create(recipient=person.email, refused_at=now, expires_at=now)
        assert words in faults()["Plåt AB"]
        assert words not in faults()["Svets AB"]
        assert list(faults(lacking=lacking)) == ["Plåt AB"]

    def test_the_report_costs_the_same_for_few_and_for_many(
        self, faults, company, django_assert_max_num_queries
    ):
        for number in range(12):
            make_member(title=f"Företag {number}")
        faults()
        with django_assert_max_num_queries(30):
            faults()

    def test_the_report_can_be_taken_into_a_spreadsheet(self, faults, company, client):
        response = client.get(reverse("profile_report"), {"export": "csv"})
        heading, row = b"".join(response.streaming_content).decode().splitlines()
        assert "företag;inbjuden;senast bekräftad;väntar på granskning;mejl avvisas" in heading
        assert row.startswith("Plåt AB;Nej;")

    def test_a_writer_does_not_see_the_report(self, company, client):
        client.force_login(make_person(Role.WRITER))
        assert client.get(reverse("profile_report")).status_code == 302
