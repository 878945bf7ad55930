"""People without a portrait and companies without a logo get their initials, drawn."""

import pytest
from django.urls import reverse
from lxml import etree

from techtank.core.art import draw_monogram
from techtank.core.drawings import initials, monogram_url


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ingela Håkansson", "IH"),
        ("Åsa von Ek", "ÅE"),
        ("Éva Dahl-Ørn", "ED"),
        ("AB Lyckeby Plåt och Svets", "LS"),
        ("Lyckeby Plåt AB", "LP"),
        ("3D-gruppen", "3"),
        ("Олена", ""),
        ("", ""),
    ],
)
def test_initials_are_those_that_a_reader_would_choose(name, letters):
    assert initials(name) == letters


def test_a_monogram_is_a_small_square_svg_and_the_same_every_time():
    svg = draw_monogram("ÅQ", 3).svg()
    assert svg == draw_monogram("ÅQ", 3).svg()
    assert svg != draw_monogram("ÅQ", 4).svg()
    assert len(svg) < 10_000
    assert etree.fromstring(svg).get("viewBox") == "0 0 600 600"


def test_a_monogram_has_an_address_of_its_own(client):
    answer = client.get(monogram_url("Åsa Ek"))
    assert answer["Content-Type"] == "image/svg+xml"
    assert "max-age=2592000" in answer["Cache-Control"]


def test_a_name_without_letters_that_can_be_drawn_gets_a_drawing(client):
    assert monogram_url("Олена").startswith("/teckning/")


@pytest.mark.django_db
@pytest.mark.parametrize(("letters", "variant"), [("ABC", 0), ("a", 0), ("Ø", 1), ("A", 8)])
def test_only_monograms_of_names_are_drawn(client, letters, variant):
    address = reverse("monogram", kwargs={"letters": letters, "variant": variant})
    assert client.get(address).status_code == 404
