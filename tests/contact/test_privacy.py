"""A form keeps the promises that are made beside it (GDPR), and sets no cookie elsewhere."""

import json
import re
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from contact.models import FormField, Submission
from contact.privacy import erase, submissions_of
from tests.contact.factories import ANSWERS, make_fields, make_form_page

pytestmark = pytest.mark.django_db


def make_submission(page, days_old=0, **answers):
    """Store a message that came some days ago."""
    one = Submission.objects.create(page=page, form_data=ANSWERS | answers, language="sv")
    came = timezone.now() - timedelta(days=days_old)
    Submission.objects.filter(pk=one.pk).update(submit_time=came)
    return one


def run(*arguments):
    """Run a command and return what it says, and what it warns of."""
    told, warned = StringIO(), StringIO()
    call_command(*arguments, stdout=told, stderr=warned)
    return told.getvalue(), warned.getvalue()


@pytest.fixture
def strict_client(settings):
    """A browser whose CSRF token is checked, as in production."""
    settings.CSRF_FAILURE_VIEW = "techtank.core.visitor_forms.views.csrf_failure"
    return Client(enforce_csrf_checks=True)


def test_a_visitor_is_told_who_why_and_how_long_beside_the_form(site, client):
    page = make_form_page(retention_days=90, privacy_notice_en="<p>Ask our DPO.</p>")
    html = client.get(f"/en{page.url}").content.decode()
    notice = html.split("<form")[1].split("</form>")[0]
    assert "Techtank" in notice
    assert "To answer your question." in notice
    assert "Deleted after 90 days." in notice
    assert "Ask our DPO." in notice
    assert 'href="/en/personuppgifter/"' in notice


@pytest.mark.parametrize(
    ("questions", "first"),
    [
        (["Ärende", "Namn", "E-post"], "namn"),
        (["Ärende", "E-post", "Namn"], "e_post"),
        (["Organisation", "Ärende"], "organisation"),
    ],
)
def test_the_notice_stands_once_before_the_first_question_about_a_person(
    site, client, questions, first
):
    kinds = {"E-post": {"field_type": "email"}, "Namn": {"autocomplete": "name"}}
    kinds["Organisation"] = {"autocomplete": "organization", "help_text": "Om du har någon."}
    page = make_form_page(
        form_fields=[FormField(label=one, **kinds.get(one, {})) for one in questions]
    )
    form = client.get(page.url).content.decode().split("<form")[1].split("</form>")[0]
    before, notice, rest = re.split(r'(<dl id="form-privacy">.*?</dl>)', form, flags=re.DOTALL)
    assert "Raderas efter 365 dagar." in notice
    described = re.findall(r'name="([^"]+)"[^>]*aria-describedby="form-privacy', rest)
    assert described == [first]
    asked = re.findall(r'<(?:input|textarea)[^>]*name="([a-z_]+)"', rest)
    assert asked[0] == first
    assert "form-privacy" not in before


def test_messages_are_deleted_when_their_time_is_over_and_not_before(site):
    page = make_form_page(retention_days=30)
    longer = make_form_page(slug="langre", retention_days=60)
    make_submission(page, days_old=31)
    kept = [make_submission(page, days_old=29), make_submission(longer, days_old=31)]
    run("delete_old_submissions")
    assert list(Submission.objects.order_by("pk")) == kept
    run("delete_old_submissions")
    assert Submission.objects.count() == 2


def test_only_the_page_with_the_form_sets_a_cookie_and_is_kept_by_no_cache(site, client):
    page = make_form_page()
    response = client.get(page.url)
    assert set(response.cookies) == {"csrftoken"}
    assert response["Cache-Control"] == "private, no-store"
    for address in ("/", "/en/", "/om-techtank/", f"{page.url}?tack=1"):
        response = client.get(address)  # the cookie is in the browser by now
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")
    assert "public" in client.get("/")["Cache-Control"]


@pytest.mark.parametrize("answers", [{}, ANSWERS])
def test_no_cache_keeps_what_was_answered_to_a_message(site, send, answers):
    assert "public" not in send(make_form_page().url, answers).get("Cache-Control", "")


def test_a_form_is_sent_with_the_token_of_its_page(site, strict_client):
    page = make_form_page()
    token = strict_client.get(page.url).context["csrf_token"]
    response = strict_client.post(page.url, ANSWERS | {"csrfmiddlewaretoken": str(token)})
    assert response.status_code == 303


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_message_without_the_token_is_not_taken_but_shown_to_be_sent_again(
    site, strict_client, prefix
):
    address = f"{prefix}{make_form_page().url}"
    response = strict_client.post(address, ANSWERS)
    assert response.status_code == 403
    html = response.content.decode()
    assert "Vi vill bli medlemmar." in html
    assert 'role="alert"' in html
    assert not Submission.objects.exists()
    again = ANSWERS | {"csrfmiddlewaretoken": str(response.context["csrf_token"])}
    assert strict_client.post(address, again).status_code == 303


@pytest.mark.parametrize(
    ("address", "words"), [("/en/nyheter/", "was not sent"), ("/nyheter/", "")]
)
def test_other_pages_answer_a_missing_token_with_a_page_of_the_site(
    site, strict_client, address, words
):
    response = strict_client.post(address, {})
    assert response.status_code == 403
    assert "masthead" in response.content.decode()
    assert words in response.content.decode()


def test_a_form_behind_a_password_is_not_shown_by_a_missing_token(site, strict_client):
    page = make_form_page(purpose_sv="hemligt")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
    response = strict_client.post(page.url, ANSWERS)
    assert response.status_code == 403
    assert "hemligt" not in response.content.decode()


def test_somebody_gets_all_that_was_sent_with_the_address(site):
    page = make_form_page()
    make_submission(page, e_post="Anna.Ek@Example.se")
    make_submission(page, e_post="hanna.ek@example.se")
    told, _warned = run("erase_submissions", "anna.ek@example.se", "--show")
    (message,) = json.loads(told)
    assert message["answers"]["e_post"] == "Anna.Ek@Example.se"
    assert message["page"].endswith("/skriv/")
    assert Submission.objects.count() == 2


def test_somebody_is_forgotten_on_request_and_nobody_else(site):
    page = make_form_page()
    make_submission(page)
    other = make_submission(page, e_post="bo@example.se")
    told, _warned = run("erase_submissions", " ANNA.EK@example.se ")
    assert "1" in told
    assert list(Submission.objects.all()) == [other]
    assert erase("anna.ek@example.se") == 0


def test_messages_of_others_that_name_somebody_are_left_for_a_person_to_judge(site):
    page = make_form_page()
    text = "Fråga anna.ek@example.se. Eller hanna.ek@example.se."
    other = make_submission(page, e_post="bo@example.se", meddelande=text)
    _told, warned = run("erase_submissions", "anna.ek@example.se")
    assert str(other.pk) in warned
    _told, warned = run("erase_submissions", "a.ek@example.se")
    assert not warned
    assert Submission.objects.count() == 1


def test_an_address_is_found_in_whatever_field_it_was_given(site):
    fields = [*make_fields(), FormField(label="Din chefs e-post", field_type="email")]
    page = make_form_page(form_fields=fields)
    one = make_submission(page, din_chefs_e_post="chef@example.se")
    page.form_fields.last().delete()
    assert submissions_of("chef@example.se") == [one]


def test_a_message_shows_nothing_of_its_sender_in_logs(site):
    assert "anna" not in repr(make_submission(make_form_page())).lower()
