"""A visitor fills a form in, in either language, and is told what to mend."""

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.forms import Field
from django.utils import translation

from contact.models import FormField, Submission
from tests.contact.factories import ANSWERS, make_choices, make_fields, make_form_page

pytestmark = pytest.mark.django_db


def required_in(language):
    """Return what Django says of an empty field."""
    with translation.override(language):
        return str(Field.default_error_messages["required"])


def soup(response) -> BeautifulSoup:
    """Return the page as a tree."""
    return BeautifulSoup(response.content, "lxml")


def question(tree, name):
    """Return the input with a name."""
    return tree.select_one(f"form [name={name}]")


def described(tree, field):
    """Return the words that a field is described by, a text for each part."""
    parts = field["aria-describedby"].split()
    return [" ".join(tree.find(id=part).get_text().split()) for part in parts]


def label_of(tree, name):
    """Return the words of an input's label, on one line."""
    label = tree.select_one(f"label[for={question(tree, name)['id']}]")
    return " ".join(label.get_text().split())


@pytest.mark.parametrize(
    ("prefix", "label", "hint"),
    [
        ("", "Telefon", "Om du hellre vill bli uppringd."),
        ("/en", "Phone", "If you would rather be called."),
    ],
)
def test_a_visitor_reads_the_questions_in_the_language_of_the_address(
    site, client, prefix, label, hint
):
    tree = soup(client.get(f"{prefix}{make_form_page().url}"))
    assert label_of(tree, "telefon") == label
    assert described(tree, question(tree, "telefon")) == [hint]


def test_a_visitor_reads_which_fields_are_required(site, client):
    tree = soup(client.get(f"/en{make_form_page().url}"))
    assert label_of(tree, "namn") == "Name (required)"
    assert label_of(tree, "telefon") == "Phone"
    assert question(tree, "namn").has_attr("required")


def test_the_browser_may_fill_in_what_it_knows_of_the_sender(site, client):
    tree = soup(client.get(make_form_page().url))
    known = {
        name: question(tree, name).get("autocomplete") for name in ("namn", "e_post", "telefon")
    }
    assert known == {"namn": "name", "e_post": "email", "telefon": "tel"}
    assert question(tree, "telefon")["type"] == "tel"
    assert question(tree, "e_post")["type"] == "email"


@pytest.mark.parametrize(("prefix", "language"), [("", "sv"), ("/en", "en")])
def test_a_mistake_is_told_beside_its_field_and_what_was_typed_stays(
    site, client, prefix, language
):
    page = make_form_page()
    answers = ANSWERS | {"namn": "", "e_post": "anna", "meddelande": "Hej <b>på</b> er"}
    response = client.post(f"{prefix}{page.url}", answers)
    assert response.status_code == 200
    tree = soup(response)
    name = question(tree, "namn")
    assert name["aria-invalid"] == "true"
    assert required_in(language) in described(tree, name)[-1]
    assert question(tree, "e_post")["value"] == "anna"
    assert question(tree, "meddelande").get_text().strip() == "Hej <b>på</b> er"
    assert not question(tree, "meddelande").has_attr("aria-invalid")
    assert not Submission.objects.exists()


def test_a_list_of_all_mistakes_leads_to_their_fields(site, client):
    page = make_form_page(form_fields=[*make_fields(), make_choices("radio")])
    tree = soup(client.post(page.url, {}))
    summary = tree.find(id="form-errors")
    assert summary["role"] == "alert"
    assert summary["tabindex"] == "-1"
    assert tree.select_one("form[method=post]")["action"] == "#form-errors"
    links = [link["href"] for link in summary.select("a")]
    assert len(links) == 4
    assert all(tree.select_one(f"input{link}, textarea{link}") for link in links)


def test_radio_buttons_are_a_group_with_a_name_and_nothing_chosen(site, client):
    page = make_form_page(form_fields=[make_choices("radio", help_text="Välj ett.")])
    tree = soup(client.get(page.url))
    group = tree.select_one("fieldset[role=radiogroup]")
    assert "Ärende" in group.find("legend").get_text()
    assert described(tree, group)[-1] == "Välj ett."
    assert not group.select("[checked]")
    group = soup(client.post(page.url, {})).select_one("fieldset[role=radiogroup]")
    assert group["aria-invalid"] == "true"
    assert not group.select("input[aria-invalid]")


def test_a_list_to_choose_from_begins_with_nothing_chosen_and_keeps_what_was(site, client):
    page = make_form_page(form_fields=[*make_fields(), make_choices("dropdown")])
    first = soup(client.get(page.url)).select_one("select[name=arende] option")
    assert first["value"] == ""
    tree = soup(client.post(page.url, {"arende": "Press"}))
    assert tree.select_one("select[name=arende] option[selected]")["value"] == "Press"


def test_nothing_is_ticked_or_written_in_advance(site, client):
    fields = [
        FormField(label="Ja tack", field_type="checkbox", default_value="on"),
        FormField(label="Namn", default_value="Anna"),
    ]
    tree = soup(client.get(make_form_page(form_fields=fields).url))
    assert not tree.select("form [checked]")
    assert not question(tree, "namn").has_attr("value")


def test_a_visitor_writes_numbers_as_people_do(site, send):
    page = make_form_page(form_fields=[FormField(label="Antal", field_type="number")])
    assert send(page.url, {"antal": "9 500,5"}).status_code == 303
    assert Submission.objects.get().form_data == {"antal": "9500.5"}
    for wrong in ("många", "NaN", "1e999999", "9" * 40):
        response = send(page.url, {"antal": wrong})
        assert response.status_code == 200
        assert question(soup(response), "antal")["value"] == wrong


@pytest.mark.parametrize(
    "label", ["???", "Submit time", "Data", "Prefix", "Clean", "Web address", "ш" * 255]
)
def test_a_question_may_have_any_name(office, send, label):
    page = make_form_page(form_fields=[FormField(label=label)])
    name = page.form_fields.get().clean_name
    assert send(page.url, {name: "Svar"}).status_code == 303
    assert "Svar" in mail.outbox[0].body


def test_an_answer_that_is_left_out_is_an_empty_text(site, send):
    fields = [FormField(label="Antal", field_type="number", required=False), *make_fields()[:1]]
    send(make_form_page(form_fields=fields).url, {"namn": "Anna"})
    assert Submission.objects.get().form_data == {"antal": "", "namn": "Anna"}


def test_a_ticked_box_is_read_as_a_word(site, send):
    page = make_form_page(form_fields=[FormField(label="Ring mig", field_type="checkbox")])
    assert send(page.url, {}).status_code == 200
    send(page.url, {"ring_mig": "on"})
    assert Submission.objects.get().get_data()["ring_mig"] == "Ja"


def test_a_form_without_english_is_wholly_swedish_and_says_so(site, client):
    fields = make_fields()
    fields[0].label_en = ""
    page = make_form_page(form_fields=fields)
    tree = soup(client.post(f"/en{page.url}", {}))
    form = tree.select_one("form[method=post]")
    assert form.find_parent("article")["lang"] == "sv"
    assert required_in("sv") in form.get_text()
    assert required_in("en") not in form.get_text()
    assert "E-mail" not in form.get_text()


@pytest.mark.parametrize(
    "answers",
    [
        {"namn": "Anna\x00Ek"},
        {"meddelande": "Hej\x00"},
        {"e_post": "anna\x00@example.se"},
        {"arende": "\x00"},
        {"arende": "Något eget"},
        {"namn": "x" * 256},
        {"meddelande": "x" * 5001},
        {"e_post": f"{'x' * 250}@example.se"},
    ],
    ids=lambda answers: next(iter(answers)),
)
def test_what_can_or_may_not_be_stored_is_a_mistake_like_any_other(site, client, answers):
    page = make_form_page(form_fields=[*make_fields(), make_choices("radio", required=False)])
    response = client.post(page.url, ANSWERS | answers)
    assert response.status_code == 200
    (name,) = answers
    assert list(response.context["form"].errors) == [name]


def test_line_breaks_and_odd_characters_of_a_word_processor_are_no_mistake(site, send):
    text = "x" * 2499 + "\r\n" + "y" * 2498 + "\x0bz"  # 5 000 characters as the browser counts
    assert send(make_form_page().url, ANSWERS | {"meddelande": text}).status_code == 303
    stored = Submission.objects.get().form_data["meddelande"]
    assert stored == "x" * 2499 + "\n" + "y" * 2498 + "\nz"
    assert "maxlength" not in str(make_form_page(slug="b").get_form()["meddelande"])


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        ("{}", "application/json"),
        ("x", "text/plain"),
        ("x", "multipart/form-data; boundary=grans"),
        ("x", "multipart/form-data"),
        ("namn=%FF%FE", "application/x-www-form-urlencoded"),
        ("namn=%ED%A0%80", "application/x-www-form-urlencoded"),
        ("namn=x", "application/x-www-form-urlencoded; charset=utf-7"),
        ("x" * 3_000_000, "application/x-www-form-urlencoded"),
        ("&".join(f"a{number}=1" for number in range(10_001)), "application/x-www-form-urlencoded"),
    ],
    ids=range(9),
)
def test_what_is_no_form_is_refused_without_a_fault(site, client, content, content_type):
    response = client.post(make_form_page().url, content, content_type=content_type)
    assert response.status_code in {200, 400, 413}
    assert not Submission.objects.exists()


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_a_form_is_read_and_sent_and_nothing_else(site, client, method):
    assert getattr(client, method)(make_form_page().url).status_code == 405
