"""Hits in context."""

import pytest

from techtank.search.snippets import LENGTH, marked, snippet


def shown(parts):
    """Return the parts as text, marked words in brackets."""
    return "".join(f"[{part.text}]" if part.is_marked else part.text for part in parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malmö, malmo och MALMÖ!", "[Malmö], [malmo] och [MALMÖ]!"),
        ("Malmöbo", "Malmöbo"),
        ("Laser-skärning", "[Laser]-skärning"),
        ("Lasrarnas laserskärning", "[Lasrarnas] [laserskärning]"),
        ("", ""),
    ],
)
def test_words_are_marked_however_they_are_written(text, expected):
    assert shown(marked(text, {"malmo", "laser"}, "sv")) == expected


def test_the_line_with_the_most_of_the_words_is_shown():
    lines = ["", "En ingress.", "Bara laser, laser.", "Laser och svets.", "Svets och laser."]
    assert shown(snippet(lines, {"laser", "svets"}, "sv")) == "[Laser] och [svets]."


def test_the_first_line_is_shown_where_no_line_has_the_words():
    assert shown(snippet(["", "En ingress.", "Mer."], {"laser"}, "sv")) == "En ingress."
    assert snippet(["", ""], {"laser"}, "sv") == []


def test_a_long_line_is_cut_between_words_around_what_was_asked_for():
    line = "början " * 100 + "laser " + "mitten " * 60 + "laser och svets " + "slutet " * 100
    text = shown(snippet([line], {"laser", "svets"}, "sv"))
    assert "[laser] och [svets]" in text
    assert text.startswith("… mitten ")
    assert text.endswith("slutet …")
    assert len(text) <= LENGTH + len("… [][] …")


def test_a_long_line_without_spaces_is_cut_all_the_same():
    text = shown(snippet(["x" * 5000], {"laser"}, "sv"))
    assert text == "x" * LENGTH + " …"
