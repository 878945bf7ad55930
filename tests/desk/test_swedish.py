"""Whoever works in Swedish reads Swedish on every screen, also when a form is refused."""

import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from textwrap import dedent

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from django.urls import reverse
from lxml import html

from news.models import Topic
from techtank.core.models import OutgoingMail
from techtank.core.paths import PROJECT_DIR
from techtank.core.roles import Role
from tests.desk.admin_addresses import addresses
from tests.desk.one_of_each import OneOfEach
from tests.desk.test_matrix import LOG_IN
from tests.factories import make_person
from tests.page_types import TYPES, page_of
from tests.support.english import looks_english
from tests.support.readable import in_html, readable

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
#: Nobody reads these: what scripts ask, what ends a visit, what is raised on purpose.
NOT_READ = re.compile(r"wagtailadmin_(logout|error_test|sprite)|account_logout|wagtailadmin_api.*")
#: Lists that may be had as a file.
LISTS = re.compile(r".*(index|list|report|pages|usage|sign_ups|submissions|site_history)")
EVERY = sorted({one for one in addresses() if not NOT_READ.fullmatch(one.name)})
#: English on purpose, or where Wagtail leaves no way in: the address, the text, and why.
ALLOWED = [
    (r"/admin/", "Search", "a button for screen readers alone, untranslated in Wagtail's template"),
    (r"/admin/.*", "Actions", "the name of a row of buttons, untranslated in Wagtail's template"),
    (
        r"/admin/groups/(new|edit/\d+)/",
        r"(.* \| )?(Can|Publish|Unlock|Lock|Delete) .*|Page",
        "names of boxes for screen readers alone; Django stores those of permissions in English",
    ),
    (r"/admin/.*/multiple/add/", "Must upload a file", "to whoever sends it without the script"),
    (r"/admin/users/(results/)?", "True|False", "of a tick: Wagtail's column says it in Python"),
    (r"/admin/snippets/news/newscategory/", "News from .*", "the name in English, in its column"),
]


#: The button that asks the most of a form; forms without it look past it.
PUBLISH = {"action-publish": "1"}
#: What may be done with several records together.
TOGETHER = {
    "wagtailcore/page": ("delete", "move", "publish", "unpublish"),
    "core/siteimage": ("delete", "add_tags", "add_to_collection"),
    "core/sitedocument": ("delete", "add_tags", "add_to_collection"),
    "core/user": ("delete", "assign_role", "set_active_state"),
    "news/topic": ("delete",),
}
#: Nothing there, and what an attack looks like.
ERRORS = ["/ingenstans/", "/?q=%00", "/forhandsvisning/x/", "/avboka/x/", "/stammer/x/"]


@pytest.fixture
def things(indexes, site) -> OneOfEach:
    """Something of each kind, so that each address leads to something."""
    logging.disable(logging.CRITICAL)
    yield OneOfEach()
    logging.disable(logging.NOTSET)


def on_screen(client: Client, url: str) -> Iterator[str]:
    """Yield what is read at an address, after its form is sent back empty, and in the mails then.

    Whatever that changes is undone.
    """
    answer = client.get(url)
    yield from readable(answer)
    before = transaction.savepoint()
    mail.outbox.clear()
    yield from readable(client.post(url, emptied_form(answer) | PUBLISH))
    for letter in OutgoingMail.objects.all():
        yield from (letter.subject, *letter.text.splitlines(), *in_html(letter.html))
    for letter in mail.outbox:
        yield from (letter.subject, *letter.body.splitlines())
    transaction.savepoint_rollback(before)


def emptied_form(answer) -> dict[str, str]:
    """Return what is hidden in a form, which Django needs, and nothing that is typed."""
    if not answer.get("Content-Type", "").startswith("text/html") or not answer.content.strip():
        return {}
    hidden = html.fromstring(answer.content).xpath(
        "//form[@method='POST' or @method='post']//input[@type='hidden']"
    )
    return {one.get("name"): one.get("value", "") for one in hidden if one.get("name")}


def questions(things: OneOfEach) -> Iterator[str]:
    """Yield the addresses that ask before something is done with several records together."""
    chosen = {
        "wagtailcore/page": things.article,
        "core/siteimage": things.picture,
        "core/sitedocument": things.document,
        "core/user": things.somebody,
        "news/topic": Topic.objects.create(name_sv="Robotar", slug="robotar"),
    }
    for model, record in chosen.items():
        for action in TOGETHER[model]:
            yield f"/admin/bulk/{model}/{action}/?id={record.pk}&next=/admin/"


def english_on(client: Client, urls) -> list[str]:
    """Return what is English at some addresses: `/admin/: Search`."""
    found = {}
    for url in urls:
        for text in on_screen(client, url):
            found.setdefault(text, url)
    assert len(found) > 10, "Nothing was read."
    return [
        f"{url}: {text}"
        for text, url in found.items()
        if looks_english(text) and not is_allowed(url, text)
    ]


def is_allowed(url: str, text: str) -> bool:
    """Whether a text may stand there in English."""
    return any(
        re.fullmatch(address, url) and re.fullmatch(words, text)
        for address, words, _reason in ALLOWED
    )


@pytest.mark.parametrize(
    "text",
    [
        *("Root page", "12 errors", "Pinned news", "Subject", "NewsPage_categories object (1)"),
        "The company has no page of its own.",
    ],
)
def test_english_is_known(text):
    assert looks_english(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Sök", "Status", "Nyhet", "1 min", "info@example.se", "Anna Ek, VD", "IT-program"),
        "BHEye0dk2HeJospIFsF4DiD8LB7a9e4VhjxwNGdGTNs",
        "Logga in för att se all text på sidan.",
    ],
)
def test_swedish_is_let_be(text):
    assert not looks_english(text)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.WRITER], ids=lambda role: role.name)
def test_no_english_is_left_on_a_screen_of_the_admin(things, role):
    client = Client(raise_request_exception=False)
    client.force_login(make_person(role))
    pages = [page_of(model) for model in TYPES] + [things.waiting, things.archived, things.deleted]
    forms = [f"/admin/pages/{page.pk}/edit/" for page in pages]
    files = [f"{one.filled(things)}?export=csv" for one in EVERY if LISTS.fullmatch(one.name)]
    screens = [one.filled(things) for one in EVERY]
    english = english_on(client, [*screens, *forms, *questions(things), *files])
    assert english == [], "\n".join(english)


def test_buttons_of_choosers_are_swedish_though_migrations_run_first_in_their_process():
    # A site that is started for the first time migrates and then serves, all in one process.
    script = """
        import django
        from django.utils import translation
        django.setup()
        translation.deactivate_all()  # as Django does while it migrates
        from wagtail.snippets.models import get_snippet_models
        get_snippet_models()
        translation.activate("sv")
        from projects.models import ProjectPage
        form = ProjectPage.get_edit_handler().get_form_class().formsets["roles"].form
        print(form.base_fields["organisation"].widget.choose_one_text)
    """
    told = subprocess.run(
        [sys.executable, "-c", dedent(script)],
        cwd=PROJECT_DIR,
        env={"DJANGO_SETTINGS_MODULE": "techtank.settings.test", "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "Välj organisation\n"


def test_no_english_is_left_on_a_page_of_visitors(things):
    pages = [page_of(model).url for model in TYPES]
    english = english_on(Client(raise_request_exception=False), [*pages, *ERRORS])
    assert english == [], "\n".join(english)


def test_no_english_is_left_on_a_screen_of_members(things):
    client = Client(raise_request_exception=False)
    client.force_login(things.connection.user)
    of_company = ["profile_edit", "profile_preview", "profile_send", "profile_discard"]
    screens = [reverse(name, args=[things.company.slug]) for name in of_company]
    english = english_on(client, [reverse("my_page"), *screens, "/logga-in/", "/logga-in/kod/"])
    assert english == [], "\n".join(english)


def test_no_english_is_left_on_the_way_in(things):
    ways = [one.filled(things) for one in EVERY if LOG_IN.fullmatch(one.name)]
    english = english_on(Client(raise_request_exception=False), ways)
    assert english == [], "\n".join(english)
