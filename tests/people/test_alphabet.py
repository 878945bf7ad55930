"""The order of Swedish letters."""

import pytest

from people.models import Municipality, Organisation
from techtank.core.alphabet import sort_key

pytestmark = pytest.mark.django_db


def test_names_stand_in_the_swedish_order_with_a_ring_and_dots_last():
    names = ["Öberg", "Zenit", "Åkerlund", "Andersson", "Ädel", "Volvo", "Wiking", "Élan", "Elan 2"]
    ordered = sorted(names, key=sort_key)
    assert ordered == [
        "Andersson", "Élan", "Elan 2", "Volvo", "Wiking", "Zenit", "Åkerlund", "Ädel", "Öberg",
    ]  # fmt: skip


def test_the_database_keeps_the_same_order(db):
    for name in ("Östra", "Alfa", "Åbro", "Zeta", "Ängen"):
        Organisation.objects.create(name_sv=name)
    assert [str(one) for one in Organisation.objects.all()] == [
        "Alfa", "Zeta", "Åbro", "Ängen", "Östra",
    ]  # fmt: skip


def test_neighbours_are_neighbours_of_each_other(site):
    ronneby = Municipality.objects.get(slug="ronneby")
    assert {one.slug for one in ronneby.neighbours.all()} == {
        "karlshamn", "karlskrona", "tingsryd",
    }  # fmt: skip
    assert ronneby in Municipality.objects.get(slug="karlskrona").neighbours.all()
