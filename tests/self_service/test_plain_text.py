"""A description is written as plain text with marks, and stays what it was."""

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from self_service.plain_text import from_html, to_html

ALLOWED = {"p", "br", "h3", "ul", "ol", "li", "b", "i", "a"}


@pytest.mark.parametrize(
    ("text", "rich"),
    [
        ("Vi bockar plåt.", "<p>Vi bockar plåt.</p>"),
        ("Ett stycke.\n\nEtt till.", "<p>Ett stycke.</p><p>Ett till.</p>"),
        ("En rad.\nNästa.", "<p>En rad.<br/>Nästa.</p>"),
        ("- plåt\n- rör", "<ul><li>plåt</li><li>rör</li></ul>"),
        ("1. mät\n2. kapa", "<ol><li>mät</li><li>kapa</li></ol>"),
        ("### Maskiner\n\nTvå lasrar.", "<h3>Maskiner</h3><p>Två lasrar.</p>"),
        ("Vi är **bäst** och *störst*.", "<p>Vi är <b>bäst</b> och <i>störst</i>.</p>"),
        (
            "Se [vår sida](https://example.se/a?b=1).",
            '<p>Se <a href="https://example.se/a?b=1">vår sida</a>.</p>',
        ),
    ],
)
def test_each_mark_becomes_what_the_page_shows_and_back(text, rich):
    assert to_html(text) == rich
    assert from_html(rich) == text


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[klicka](javascript:alert(1))",
        '[x](https://a.se/"onmouseover="alert(1))',
        "<img src=x onerror=alert(1)>",
    ],
)
def test_no_script_gets_in(text):
    rich = to_html(text)
    assert "<script" not in rich
    assert "<img" not in rich
    assert 'href="javascript' not in rich
    assert "onmouseover=" not in rich.replace("&quot;onmouseover=", "")


def test_a_link_to_a_page_of_the_site_keeps_its_words():
    assert from_html('<p>Läs om <a linktype="page" id="5">oss</a>.</p>') == "Läs om oss."


@pytest.mark.parametrize("empty", ["", None, "<p></p>", "<p><br/></p>", "<p><b></b></p>"])
def test_nothing_stays_nothing(empty):
    assert to_html(from_html(empty)) == ""


@given(st.text(st.sampled_from("ab *[]()#-1.\n<&\"'/:htps"), max_size=60))
def test_whatever_is_typed_holds_no_tag_but_those_of_the_page(text):
    rich = to_html(text)
    known = {name: {"href"} if name == "a" else set() for name in ALLOWED}
    cleaned = nh3.clean(rich, tags=ALLOWED, attributes=known, link_rel=None)
    assert cleaned.count("<") == rich.count("<")


@given(st.text(st.sampled_from("ab *#-1.\n<&å"), max_size=60))
def test_what_was_stored_once_does_not_change_when_it_is_opened_again(text):
    once = from_html(to_html(text))
    assert from_html(to_html(once)) == once
