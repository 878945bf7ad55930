"""Editors read Swedish where Wagtail's own Swedish ends, and ours goes when Wagtail's has come."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import wagtail
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.users.models import UserProfile

from techtank.core.paths import PROJECT_DIR
from techtank.core.roles import Role
from tests.factories import make_person

WAGTAIL = Path(wagtail.__file__).parent
OURS = PROJECT_DIR / "locale/wagtail/sv/LC_MESSAGES"
#: What editors read on pages, and what scripts say.
DOMAINS = ["django.po", "djangojs.po"]
#: The parts of Wagtail that this site shows.
SHOWN = [
    *("admin", "images", "documents", "users", "snippets", "search", "sites", "embeds", "."),
    *("contrib/forms", "contrib/redirects", "contrib/settings", "contrib/typed_table_block"),
]
#: Of pages in several trees of languages, which this site has not.
NEVER_SHOWN = re.compile(r"translation|translated child page")
#: Where Wagtail's Swedish says the one for the other, or is none.
WRONG = {"Expand all", "Collapse all", "locked at", "Drop down"}
PLACE = re.compile(r"%\(\w+\)[sd]|</?\w+")


def catalog(path: Path) -> Catalog:
    """Read a file of messages."""
    with path.open("rb") as po:
        return read_po(po)


def first(message) -> str:
    """Return the singular of what a message is known by."""
    return message.id if isinstance(message.id, str) else message.id[0]


def is_translated(message) -> bool:
    """Whether there is a sentence for each form of a message."""
    forms = [message.string] if isinstance(message.string, str) else message.string
    return bool(message.id) and all(forms) and not message.fuzzy


def lacking(domain: str) -> Iterator[str]:
    """Yield what Wagtail has in English and not in Swedish."""
    for part in SHOWN:
        folder = WAGTAIL / part / "locale"
        if not (folder / "en/LC_MESSAGES" / domain).exists():
            continue
        swedish = catalog(folder / "sv/LC_MESSAGES" / domain)
        done = {first(one) for one in swedish if is_translated(one)}
        for message in catalog(folder / "en/LC_MESSAGES" / domain):
            known = not message.id or first(message) in done
            if not known and not NEVER_SHOWN.search(first(message)):
                yield first(message)


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_sentence_that_wagtail_shows_is_left_in_english(domain):
    ours = {first(one) for one in catalog(OURS / domain) if one.id and one.string}
    assert sorted(set(lacking(domain)) - ours) == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_sentence_of_ours_stands_where_wagtail_has_its_own(domain):
    ours = {first(one) for one in catalog(OURS / domain) if one.id}
    assert sorted(ours - set(lacking(domain)) - WRONG) == []


EVERY = [one for domain in DOMAINS for one in catalog(OURS / domain) if one.id]


@pytest.mark.parametrize("message", EVERY, ids=first)
def test_a_sentence_keeps_its_places(message):
    english, swedish = message.id, message.string
    if isinstance(english, str):
        english, swedish = (english,), (swedish,)
    for before, after in zip(english, swedish, strict=True):
        assert sorted(PLACE.findall(before)) == sorted(PLACE.findall(after))


def test_the_admin_uses_them():
    assert gettext("Edit account avatar") == "Byt profilbild"


def test_whoever_has_chosen_english_reads_english(site, client):
    person = make_person(Role.WRITER)
    UserProfile.objects.create(user=person, preferred_language="en")
    client.force_login(person)
    form = json.loads(client.get(reverse("wagtailadmin_choose_page_email_link")).content)["html"]
    assert "Link text" in form
    script = client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    assert "Fäst verktygsraden" not in script


def test_wagtail_s_scripts_use_them(admin_client):
    script = admin_client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    words = json.loads(re.search(r"newcatalog = (\{.*?\});", script, re.DOTALL)[1])
    assert words["Pin toolbar"] == "Fäst verktygsraden"
    assert words["Expand all"] == "Fäll ut alla"
