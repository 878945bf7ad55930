"""A visitor fills a form in in a real browser: on a small phone, by keyboard, without a script."""

from collections.abc import Iterator

import pytest
from django.core import mail
from playwright.sync_api import expect

from contact.models import FormField, Submission
from tests.contact.factories import make_choices, make_fields, make_form_page, set_office_address
from tests.support.demo_server import serving
from tests.support.visitor import PHONE

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory) -> Iterator[str]:
    """The site with its style sheet in one, as visitors get it; gives its address."""
    with serving(tmp_path_factory.mktemp("static")) as address:
        yield address


@pytest.fixture
def form_address(site, server) -> str:
    """A page with a question of every kind; gives its address."""
    set_office_address()
    page = make_form_page(
        body_sv=[("text", "<p>Ring eller skriv.</p>")],
        body_en=[("text", "<p>Call or write.</p>")],
        privacy_notice_sv="<p>Vi lämnar inte ut det du skriver.</p>",
        privacy_notice_en="<p>We hand on nothing that you write.</p>",
        form_fields=[
            *make_fields(),
            make_choices("dropdown"),
            make_choices("radio", label="Brådskar det?", label_en="Is it urgent?"),
            FormField(label="Antal", label_en="Number", field_type="number", required=False),
            FormField(label="Ring mig", label_en="Call me", field_type="checkbox", required=False),
        ],
    )
    return f"{server}{page.url}"


def test_a_visitor_mends_a_mistake_and_sends_without_a_script(form_address, visitor):
    page = visitor(viewport=PHONE, java_script_enabled=False)
    page.goto(form_address)
    page.get_by_label("Namn").fill("Anna Ek")
    page.get_by_label("Meddelande").fill("Hej!")
    page.get_by_label("Ärende").select_option("Press")
    page.get_by_label("Annat").check()
    button = page.locator("form [type=submit]")
    button.click()
    page.get_by_role("alert").get_by_role("link", name="E-post").click()
    expect(page.get_by_label("E-post")).to_be_focused()
    expect(page.get_by_label("Namn")).to_have_value("Anna Ek")
    expect(page.get_by_label("Annat")).to_be_checked()
    page.keyboard.type("anna@example.se")
    button.click()
    expect(page.locator("#form-thanks")).to_be_in_viewport()
    assert Submission.objects.get().form_data["bradskar_det"] == "Annat"
    assert len(mail.outbox) == 1


def test_the_keyboard_and_the_eye_pass_the_trap_by(form_address, visitor):
    page = visitor()
    page.goto(form_address)
    trap = page.locator("[name=web-address]")
    assert trap.evaluate("field => field.closest('.trap').offsetWidth") <= 1
    page.get_by_label("Ring mig").focus()
    page.keyboard.press("Tab")
    expect(trap).not_to_be_focused()


def test_a_form_is_accessible_valid_and_fits_a_small_phone_with_mistakes_and_without(
    form_address, visitor, axe, nu
):
    pages = []
    english = form_address.replace("/skriv/", "/en/skriv/")
    for address in (form_address, english):
        for mode in ("light", "dark"):
            page = visitor(color_scheme=mode)
            page.goto(address)
            pages.append((address, page.request.get(address).text()))
            for state in ("empty", "with mistakes"):
                for width in (1280, 320):
                    page.set_viewport_size({"width": width, "height": 700})
                    axe(page)
                    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                    assert wide <= 0, f"{state} scrolls sideways by {wide} px at {width} px"
                if state == "empty":
                    with (
                        page.expect_response(lambda answer: answer.request.method == "POST") as got,
                        page.expect_navigation(),  # till the style sheets are there
                    ):
                        page.locator("form [type=submit]").click()
                    pages.append((f"{address} with mistakes", got.value.text()))
        page.goto(f"{address}?tack=1")
        axe(page)
        pages.append((f"{address}?tack=1", page.request.get(f"{address}?tack=1").text()))
    nu(pages)
