"""What is missing keeps a press release back, by whatever route somebody publishes it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset

from news.models import NewsContact, NewsIndexPage, NewsPage
from techtank.core.publishing import PublishRefusedError
from techtank.core.roles import Role
from tests.admin_forms import contact_rows, news_form, story
from tests.factories import make_image, make_news, make_person
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db
PUBLISH = {"action-publish": "1"}
NO_CONTACT = "Lägg till en kontakt: pressen måste veta vem den kan fråga."
NO_TEXT = "Fyll i den svenska texten innan du publicerar."


@pytest.fixture
def editor(site, client):
    """Return a browser in which an editor is logged in."""
    client.force_login(make_person(Role.EDITOR))
    return client


def bare_release(**fields):
    """Return a draft that lacks all that a press release can't do without but its title."""
    described = make_image(alt_sv="")
    picture = {"image": described.pk, "decorative": False, "alt_text": ""}
    block = {"type": "image", "value": {"image": picture, "caption": "", "size": "column"}}
    fields = {
        "title": "Halvfärdig",
        "lead_sv": "",
        "main_image": make_image(alt_sv=""),
        "body_sv": [block],
    } | fields
    release = make_news(live=False, categories=("pressutskick",), **fields)
    release.save_revision()
    return release


def assert_all_is_told(told, release):
    """All four faults are named, and the release is not public."""
    assert NO_TEXT in told
    assert NO_CONTACT in told
    assert "Beskriv huvudbilden" in told
    assert "behöver en alt-text" in told
    release.refresh_from_db()
    assert not release.live


def contacts_in(response):
    """Return the part of a form that came back with the contacts."""
    assert response.status_code == 200
    return BeautifulSoup(response.content, "lxml").select_one("#id_contacts-FORMS").parent


# Each route


def test_code_publishes_no_release_that_lacks_what_it_needs(site):
    release = bare_release()
    with pytest.raises(PublishRefusedError) as refused:
        release.get_latest_revision().publish()
    assert_all_is_told(str(refused.value.messages), release)


def test_the_schedule_publishes_no_release_that_lacks_what_it_needs(site):
    make_person(Role.EDITOR)
    release = bare_release()
    release.save_revision(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    call_command("scheduler", once=True)
    assert_all_is_told(mail.outbox[0].body, release)


def test_the_last_approval_publishes_no_release_that_lacks_what_it_needs(editor):
    release = bare_release()
    release.get_workflow().start(release, make_person(Role.WRITER))
    task = release.current_workflow_task_state
    approve = reverse("wagtailadmin_pages:workflow_action", args=[release.pk, "approve", task.pk])
    editor.post(approve)
    letters = [
        letter.body for letter in mail.outbox if letter.subject.startswith("Inte publicerad")
    ]
    assert_all_is_told(letters[0], release)


def test_the_bulk_action_publishes_no_release_that_lacks_what_it_needs(editor):
    release = bare_release()
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = editor.post(f"{bulk}?id={release.pk}&next=/admin/", follow=True)
    assert_all_is_told(BeautifulSoup(response.content, "lxml").get_text(" "), release)


def test_the_form_publishes_no_release_without_a_contact_and_keeps_what_was_typed(editor):
    add = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    form = news_form(contacts=contact_rows(), lead_sv="Min ingress.")
    refused = editor.post(add, form | PUBLISH)
    assert NO_CONTACT in contacts_in(refused).select_one(".error-message").get_text()
    assert "Min ingress." in refused.content.decode()
    assert not NewsPage.objects.exists()
    assert editor.post(add, form).status_code == 302  # a draft is always saved


# The contacts that count are those in the form


def edit(release):
    """Return where a release is edited."""
    return reverse("wagtailadmin_pages:edit", args=[release.pk])


def ready_release():
    """Return a release with one contact."""
    release = make_news(slug="ny-medlem", live=False, categories=("pressutskick",))
    release.contacts = [NewsContact(person=make_contact())]
    release.save()
    release.save_revision()
    return release


def test_a_contact_that_was_just_added_is_enough(editor):
    release = bare_release(slug="ny-medlem")
    response = editor.post(edit(release), news_form() | PUBLISH)
    assert response.status_code == 302
    release.refresh_from_db()
    assert release.live


def test_the_last_contact_that_was_just_taken_away_is_missed(editor):
    release = ready_release()
    contact = release.contacts.get()
    row = {"id": contact.pk, "person": contact.person_id, "DELETE": "on"}
    form = news_form(contacts=inline_formset([row], initial=1))
    assert NO_CONTACT in contacts_in(editor.post(edit(release), form | PUBLISH)).get_text()
    assert NewsContact.objects.filter(pk=contact.pk).exists()


def test_what_is_no_longer_a_press_release_needs_no_contact(editor):
    release = bare_release(slug="ny-medlem")
    other = make_news().categories.get()
    form = news_form(contacts=contact_rows()) | {"categories": [str(other.pk)]}
    assert editor.post(edit(release), form | PUBLISH).status_code == 302


def test_other_news_need_no_contact(site):
    make_news(live=False).save_revision().publish()
    assert NewsPage.objects.get().live


# Empty is empty


@pytest.mark.parametrize(
    "fields",
    [{"title": " "}, {"lead_sv": " \n"}, {"body_sv": [("text", "<p></p>"), ("heading", " ")]}],
    ids=lambda fields: next(iter(fields)),
)
def test_a_text_of_nothing_but_spaces_is_missing(site, fields):
    release = make_news(live=False)
    for name, value in fields.items():
        setattr(release, name, value)
    assert [error.field for error in release.publish_errors()] == list(fields)


def test_a_text_of_a_table_alone_is_a_text(site):
    table = {"caption": "Priser", "table": {"columns": [], "rows": []}, "row_headers": True}
    release = make_news(live=False, body_sv=[{"type": "table", "value": table}])
    assert not release.publish_errors()


def test_an_editor_who_publishes_without_title_lead_and_text_is_told_beside_each(editor):
    add = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    for missing in ({"title": ""}, {"lead_sv": " ", "body_sv": story()}):
        response = editor.post(add, news_form(**missing) | PUBLISH)
        assert missing.keys() <= response.context["form"].errors.keys()
    assert not NewsPage.objects.exists()
