"""Whoever builds on the open data finds each field explained."""

import re

import pytest

from techtank.core.paths import PROJECT_DIR
from tests.members.factories import make_member
from tests.projects.factories import make_project

pytestmark = pytest.mark.django_db
DOCS = (PROJECT_DIR / "docs" / "open-data.md").read_text()


@pytest.mark.parametrize(
    ("address", "make"),
    [("/medlemmar/medlemmar.json", make_member), ("/projekt-insatser/projekt.json", make_project)],
)
def test_each_field_is_explained_and_nothing_else(site, client, address, make):
    make()
    chapter = DOCS[DOCS.index(f"`{address}`") :].split("\n## ")[0]
    explained = re.findall(r"^\| `(\w+)` \|", chapter, re.MULTILINE)
    assert explained == list(client.get(address).json()["items"][0])
