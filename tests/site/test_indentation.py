"""Visitors don't wait for the spaces of our templates."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from techtank.core.indentation import IndentationMiddleware
from tests.contact.factories import make_form_page


def answer_to(html, address="/", content_type="text/html; charset=utf-8"):
    """Return what arrives of a page."""
    response = HttpResponse(html, content_type=content_type)
    asked = RequestFactory().get(address)
    return IndentationMiddleware(lambda _request: response)(asked).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/en/nyheter/", "/finns-inte/"])
def test_no_line_of_a_page_is_blank_or_begins_with_a_space(site, client, address):
    lines = client.get(address).content.decode().splitlines()[1:]
    assert [line for line in lines if not line.strip() or line[0].isspace()] == []


def test_words_on_two_lines_stay_two_words():
    assert answer_to("<p>Ett\n    <b>två</b></p>\n \n\n") == "<p>Ett\n<b>två</b></p>\n"


@pytest.mark.django_db
def test_what_somebody_typed_into_a_form_keeps_its_spaces(site, client):
    page = make_form_page()
    typed = "Ett\n\n    två"
    html = client.post(page.url, {"meddelande": typed}).content.decode()
    assert typed in html.replace("\r\n", "\n")
    around = html.replace(typed, "").splitlines()[1:]
    assert [line for line in around if not line.strip() or line[0].isspace()] == []


def test_a_text_that_is_shown_as_it_was_typed_keeps_its_lines_and_ends_where_it_ends():
    typed = "<pre>Ett\n\n  två</pre>", "<textarea>\n  tre\n\n</textarea>"
    assert answer_to("\n  <p>\n\n  ".join(["", *typed, ""])) == "\n<p>\n".join(["", *typed, ""])


@pytest.mark.parametrize(
    ("address", "content_type"), [("/admin/", "text/html"), ("/nyheter/rss/", "text/xml")]
)
def test_what_is_no_page_for_visitors_is_left_alone(address, content_type):
    assert answer_to("<p>\n  </p>", address, content_type) == "<p>\n  </p>"
