"""Editors build forms, and read what came, in the real admin."""

import csv
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.urls import reverse

from contact.models import FormPage, Submission
from techtank.core.roles import Role
from tests.contact.admin_forms import form_page_form, question
from tests.contact.factories import ANSWERS, make_form_page
from tests.factories import make_page, make_person

pytestmark = pytest.mark.django_db
PUBLISH = {"action-publish": "1"}
EMAIL = question("E-post", field_type="email", required="on")
TEXT = question("Meddelande", field_type="multiline", required="on")


def log_in(client, role):
    """Log somebody of a role in."""
    client.force_login(make_person(role))


def add(client, parent, form):
    """Send the form for a new page."""
    return client.post(
        reverse("wagtailadmin_pages:add", args=["contact", "formpage", parent.pk]), form
    )


def errors_of(response):
    """Return all messages of a form that came back, as one text."""
    assert response.status_code == 200
    form = response.context["form"]
    return f"{form.errors}{form.formsets['form_fields'].errors}"


def messages_address(page):
    """Return where the list of a page's messages is."""
    return reverse("wagtailforms:list_submissions", args=[page.pk])


def test_an_editor_builds_a_form_and_a_visitor_sends_it(site, office, client, send):
    log_in(client, Role.EDITOR)
    response = add(client, site, form_page_form(EMAIL, TEXT) | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    client.logout()
    page = FormPage.objects.exclude(slug="kontakt").get()
    assert page.retention_days == 180
    answers = {"e_post": "anna@example.se", "meddelande": "Hej"}
    assert send("/fraga-oss/", answers).status_code == 303
    assert Submission.objects.get().form_data == answers


def test_a_form_may_stand_below_a_page_of_text_but_has_no_pages_below_it(site, client):
    log_in(client, Role.EDITOR)
    response = add(client, make_page(), form_page_form(EMAIL) | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    assert FormPage.allowed_subpage_models() == []


def test_a_half_finished_form_is_saved_without_complaint(site, client):
    log_in(client, Role.WRITER)
    response = add(client, site, form_page_form(purpose_sv=""))
    assert response.status_code == 302, errors_of(response)
    assert not FormPage.objects.exclude(slug="kontakt").get().live


def test_a_form_without_a_purpose_is_not_published(site, client):
    log_in(client, Role.EDITOR)
    response = add(client, site, form_page_form(EMAIL, purpose_sv="") | PUBLISH)
    assert "purpose_sv" in response.context["form"].errors
    assert not FormPage.objects.exclude(slug="kontakt").exists()


@pytest.mark.parametrize(
    "questions",
    [
        [],
        [question("Ort", field_type="dropdown", choices="Ronneby, Karlshamn")],
        [question("Ort", field_type="radio", choices="A\nB", label_en="Town", choices_en="A")],
        [question("Namn"), question("Namn")],
        [question("Bild", field_type="hidden")],
    ],
    ids=["no field", "one choice", "fewer English choices", "same name twice", "other kind"],
)
def test_a_form_that_would_not_work_is_not_published(site, client, questions):
    log_in(client, Role.EDITOR)
    assert errors_of(add(client, site, form_page_form(*questions) | PUBLISH)) != "{}[]"
    assert not FormPage.objects.exclude(slug="kontakt").exists()


@pytest.mark.parametrize(
    "fields", [{"recipients": "anna"}, {"recipients": "a@example.se, b"}, {"retention_days": "0"}]
)
def test_recipients_and_days_must_make_sense(site, client, fields):
    log_in(client, Role.EDITOR)
    errors_of(add(client, site, form_page_form(EMAIL, **fields) | PUBLISH))
    assert not FormPage.objects.exclude(slug="kontakt").exists()


def test_a_form_is_english_when_all_that_is_read_is(site):
    page = make_form_page()
    assert page.has_english
    page.thanks_sv = "<p>Tack!</p>"
    page.save()
    assert not page.has_english
    page.thanks_en = "<p>Thanks!</p>"
    page.save()
    assert page.has_english
    field = page.form_fields.first()
    field.help_text = "Både för- och efternamn."
    page.form_fields = [field, *page.form_fields.all()[1:]]
    page.save()
    assert not page.has_english


def test_an_empty_paragraph_of_the_editor_is_no_text(site):
    page = make_form_page(thanks_sv='<p data-block-key="abc12"></p>')
    assert page.thanks_sv == ""
    assert page.has_english


def test_an_editor_changes_a_form_that_is_public(site, client):
    page = make_form_page()
    log_in(client, Role.EDITOR)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert client.get(address).status_code == 200
    rows = [
        question(field.label, id=str(field.pk), field_type=field.field_type, required="on")
        for field in page.form_fields.all()
    ]
    rows[0]["label"] = "Ditt namn"
    form = form_page_form(*rows, TEXT | {"label": "Övrigt"})
    form["form_fields-INITIAL_FORMS"] = "4"
    response = client.post(address, form | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    labels = {
        one.clean_name: one.label
        for one in FormPage.objects.exclude(slug="kontakt").get().form_fields.all()
    }
    assert labels["namn"] == "Ditt namn"  # under its old name, so that old messages still fit
    assert "ovrigt" in labels


@pytest.mark.parametrize(("mode", "words"), [("sv", "Meddelande"), ("en", "Message")])
def test_an_editor_previews_a_form_in_both_languages(site, admin_client, mode, words):
    page = make_form_page(live=False)
    page.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    response = admin_client.get(address, {"mode": mode})
    assert response.status_code == 200
    assert words in response.content.decode()


def test_an_editor_finds_the_messages_below_forms(site, client, send):
    page = make_form_page()
    send(page.url, ANSWERS)
    log_in(client, Role.EDITOR)
    assert page.title in client.get(reverse("wagtailforms:index")).content.decode()
    html = client.get(messages_address(page)).content.decode()
    assert "Anna Ek" in html
    assert "Svenska" in html
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert messages_address(page) in edit


def test_messages_are_read_by_those_who_may_edit_the_page(site, client):
    page = make_form_page()
    assert client.get(messages_address(page)).status_code == 302
    log_in(client, Role.MEMBER_MANAGER)
    assert client.get(messages_address(page)).status_code in {302, 403}


def test_an_editor_deletes_a_message(site, client, send):
    page = make_form_page()
    send(page.url, ANSWERS)
    log_in(client, Role.EDITOR)
    address = reverse("wagtailforms:delete_submissions", args=[page.pk])
    one = Submission.objects.get()
    assert client.post(f"{address}?selected-submissions={one.pk}").status_code == 302
    assert not Submission.objects.exists()


def test_messages_open_in_a_spreadsheet_and_run_nothing_there(site, client, send):
    page = make_form_page()
    formula = '=HYPERLINK("https://example.com")'
    send(page.url, ANSWERS | {"namn": formula, "meddelande": "å; \x0b\x1bö"})
    log_in(client, Role.EDITOR)
    response = client.get(messages_address(page), {"export": "csv"})
    raw = b"".join(response.streaming_content)
    assert raw.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert row["Namn"] == f"'{formula}"
    assert row["Meddelande"] == "å; \nö"
    response = client.get(messages_address(page), {"export": "xlsx"})
    sheet = openpyxl.load_workbook(BytesIO(b"".join(response.streaming_content))).active
    cells = [cell for line in sheet.iter_rows() for cell in line]
    assert [cell.data_type for cell in cells if cell.value == formula] == ["s"]


def test_a_copied_form_has_the_questions_but_not_the_messages(site, send):
    page = make_form_page()
    send(page.url, ANSWERS)
    copy = page.copy(update_attrs={"slug": "kopia"})
    assert copy.form_fields.count() == page.form_fields.count()
    assert not copy.get_submissions().exists()
