"""The people of a company are told what staff say of what they sent."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from members.models import MemberPage
from self_service.mails import language_of
from techtank.core.roles import Role
from tests.factories import make_person
from tests.self_service.conftest import EMAIL, connect
from tests.self_service.sent import save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def answer(company, member, django_capture_on_commit_callbacks):
    """`answer("reject", comment="…")` is what staff do with what was sent; it returns the mails."""
    save(member, to="skicka/", phone="0457-111 22")
    editor = Client()
    editor.force_login(make_person(Role.EDITOR, email="rut@example.se"))
    mail.outbox.clear()

    def answer(action: str, **data) -> list:
        task = MemberPage.objects.get().current_workflow_task_state
        names = [company.pk, action, task.pk]
        with django_capture_on_commit_callbacks(execute=True):
            editor.post(reverse("wagtailadmin_pages:workflow_action", args=names), data)
        return [message for message in mail.outbox if "/admin/" not in message.body]

    return answer


def test_what_is_approved_is_told_with_the_page_s_address(answer):
    [message] = answer("approve")
    assert message.to == [EMAIL]
    assert message.subject == "Publikt: era ändringar för Plåt AB"
    assert "http://localhost:8000/medlemmar/plat-ab/" in message.body


def test_what_is_sent_back_is_told_in_the_words_of_staff_with_the_way_to_the_form(answer):
    [message] = answer("reject", comment="Numret <går> inte fram.")
    assert "Numret <går> inte fram." in message.body
    assert "http://localhost:8000/min-sida/plat-ab/" in message.body
    assert "&lt;går&gt;" in message.alternatives[0].content


def test_everybody_who_looks_after_the_company_is_told(answer, company):
    connect(company, "bo@example.se")
    assert {message.to[0] for message in answer("approve")} == {EMAIL, "bo@example.se"}


def test_nobody_is_told_what_the_member_itself_took_back(company, member, person):
    save(member, to="skicka/", phone="0457-111 22")
    mail.outbox.clear()
    member.post("/min-sida/plat-ab/ta-tillbaka/")
    assert not [message for message in mail.outbox if person.email in message.to]


def test_wagtail_s_own_mails_which_lead_to_the_admin_do_not_reach_members(answer):
    answer("reject", comment="Nej.")
    mine = [message for message in mail.outbox if EMAIL in message.to]
    assert not [message for message in mine if "/admin/" in message.body]


def test_a_person_chooses_the_language_of_our_mails(company, member, person):
    assert language_of(person) == "sv"
    shown = member.post("/min-sida/-/sprak/", {"language": "en"}, follow=True).content.decode()
    assert "We write to you in English" in shown
    assert language_of(person) == "en"
    member.post("/min-sida/-/sprak/", {"language": "de"})
    assert language_of(person) == "en"
