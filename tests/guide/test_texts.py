"""The texts of the guide are whole, short and read in the admin by everybody who may enter it."""

import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.urls import reverse

from techtank.core.paths import PROJECT_DIR
from techtank.core.roles import Role
from techtank.core.writing.readability import read
from techtank.desk.guide.texts import CONTENTS, tasks
from tests.factories import make_person
from tests.support.guide import PICTURE, picture_files, text_of

#: Bytes that all pictures may have together.
LARGEST = 600_000
#: Up to 40 a text is easy to read (C. H. Björnsson, Läsbarhet, 1968).
EASY = 40
LINK = re.compile(r"\]\(([\w-]+)\.md\)")
WALK = re.compile(r'(?:walking|walk_through)\("([\w-]+)"')
every_task = pytest.mark.parametrize("task", sorted(tasks()))


def test_the_list_leads_to_every_task_and_nowhere_else():
    listed = LINK.findall(CONTENTS.read_text())
    assert sorted(listed) == sorted(tasks())


def test_every_task_is_walked_by_one_test():
    walks = "".join(path.read_text() for path in PROJECT_DIR.glob("tests/guide/test_*.py"))
    assert sorted(WALK.findall(walks)) == sorted(tasks())


def test_every_picture_is_shown_and_together_they_are_light():
    shown = [name for task in tasks() for name in PICTURE.findall(text_of(task))]
    assert sorted(shown) == [path.name for path in picture_files()]
    assert sum(path.stat().st_size for path in picture_files()) <= LARGEST


@every_task
def test_a_task_is_easy_to_read(task):
    # A line of Markdown goes on in the next; what is parted by an empty line or a number does not.
    parts = re.split(r"\n\s*\n|\n\s*\d+\.\s", PICTURE.sub("", text_of(task)))
    assert read(" ".join(part.replace("*", "").split()) for part in parts).lix <= EASY


@pytest.mark.django_db
@every_task
def test_a_task_is_read_in_the_admin_with_its_pictures(admin_client, task):
    page = BeautifulSoup(admin_client.get(reverse("guide_task", args=[task])).content, "lxml")
    article = page.select_one("article.guide")
    assert article["lang"] == "sv"
    assert article.select("ol > li strong")
    for picture in article.select("img"):
        assert picture["alt"]
        assert finders.find(picture["src"].removeprefix("/static/"))


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_whoever_works_at_the_desk_finds_the_guide_and_all_it_leads_to(site, client, role):
    client.force_login(make_person(role))
    assert reverse("guide") in client.get(reverse("wagtailadmin_home")).content.decode()
    page = BeautifulSoup(client.get(reverse("guide")).content, "lxml")
    links = [link["href"] for link in page.select("article.guide a")]
    assert sorted(links) == sorted(reverse("guide_task", args=[task]) for task in tasks())
    assert {client.get(link).status_code for link in links} == {200}


@pytest.mark.django_db
def test_what_is_no_task_is_not_found(admin_client):
    assert admin_client.get(reverse("guide_task", args=["finns-inte"])).status_code == 404
    assert admin_client.get(reverse("guide_task", args=["README"])).status_code == 404


@pytest.mark.django_db
def test_a_stranger_does_not_read_the_guide(site, client):
    assert "/login/" in client.get(reverse("guide"))["Location"]
