"""Whatever happens while an editor writes, nothing typed is lost."""

import re

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from news.models import NewsIndexPage, NewsPage
from techtank.core.roles import Role
from tests.factories import make_news, make_person
from tests.support.editor import EMAIL, log_in

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
WIDE = {"width": 1440, "height": 900}
WORDS = "Detta skrev Rut i en halvtimme."


@pytest.fixture
def article(site, live_server):
    """Return an article that an editor writes on, with the address of its form."""
    make_person(Role.EDITOR, email=EMAIL)
    page = make_news(title="Plåt ger jobb")
    page.save_revision().publish()
    page.edit_url = f"{live_server.url}/admin/pages/{page.pk}/edit/"
    return page


def publish(page) -> None:
    """Press the button that publishes."""
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name="Publicera", exact=True).click()


# Wagtail begins to look for edits two seconds after the form is there, and the form is there anew
# when its scripts have built it: it must have begun as often as the form was ready.
COUNT = """
  const counts = (window.counts = { "w-unsaved:ready": 0, "w-unsaved:watch-edits": 0 });
  for (const name of Object.keys(counts)) addEventListener(name, () => counts[name]++, true);
"""
IS_WATCHED = "() => counts['w-unsaved:ready'] && new Set(Object.values(counts)).size === 1"


def open_form(page, url, email: str = EMAIL):
    """Log in, open the form, and wait until Wagtail looks for edits."""
    log_in(page, url.split("/admin/")[0], email)
    page.add_init_script(COUNT)
    page.goto(url)
    page.wait_for_function(IS_WATCHED)


def is_saved(answer) -> bool:
    """Whether an answer of the server is to a form that it has taken."""
    return answer.request.method == "POST" and answer.url.endswith("/edit/") and answer.ok


def write_and_wait(page) -> None:
    """Write, and wait until Wagtail has saved the draft by itself."""
    with page.expect_response(is_saved):
        page.locator("#id_lead_sv").fill(WORDS)
    page.wait_for_load_state("networkidle")


def until(happened, page) -> None:
    """Wait until something is so, and not for ever."""
    for _look in range(300):
        if happened():
            return
        page.wait_for_timeout(100)
    raise AssertionError("It did not happen within 30 seconds.")


def log_in_beside(page) -> None:
    """Follow the dialog's way to the log-in, in another tab, and come back."""
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Logga in i en ny flik").click()
    beside = opened.value
    beside.get_by_label("E-postadress").fill(EMAIL)
    beside.get_by_label("Lösenord").fill("hemligt")
    beside.get_by_role("button", name="Logga in", exact=True).click()
    expect(beside.get_by_role("heading", name="Du är inloggad igen")).to_be_visible()
    beside.close()


def test_a_log_in_that_ran_out_is_renewed_beside_the_form_and_then_it_is_published(
    article, visitor
):
    page = visitor(viewport=WIDE, allowed_errors="403")
    open_form(page, article.edit_url)
    write_and_wait(page)
    Session.objects.all().delete()
    publish(page)
    expect(page.get_by_role("alertdialog", name="Du har blivit utloggad")).to_be_visible()
    expect(page.get_by_role("link", name="Logga in i en ny flik")).to_be_focused()
    log_in_beside(page)
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert NewsPage.objects.get(pk=article.pk).lead_sv == WORDS


def test_an_editor_who_was_logged_out_while_writing_is_told_at_once_and_the_draft_is_saved(
    article, visitor
):
    page = visitor(viewport=WIDE, allowed_errors="403")
    open_form(page, article.edit_url)
    Session.objects.all().delete()
    page.locator("#id_lead_sv").fill(WORDS)
    expect(page.get_by_role("alertdialog", name="Du har blivit utloggad")).to_be_visible()
    with page.expect_response(is_saved):
        log_in_beside(page)
    expect(page.get_by_role("alertdialog")).to_be_hidden()
    expect(page.locator("#id_lead_sv")).to_have_value(WORDS)
    assert NewsPage.objects.get(pk=article.pk).get_latest_revision_as_object().lead_sv == WORDS


def hold_back_saving(page) -> list:
    """Keep the answers to what Wagtail saves by itself; call what is in the list to give one."""
    under_way = []

    def keep(route):
        is_by_itself = route.request.headers["accept"] == "application/json"
        answer = route.fetch() if is_by_itself and route.request.method == "POST" else None
        if answer is None:
            route.continue_()
        elif answer.ok:
            under_way.append(lambda: route.fulfill(response=answer))
        else:  # a title without its slug, which comes a moment later
            route.fulfill(response=answer)

    page.route(re.compile(r"/admin/pages/(add/.*|\d+/edit/)$"), keep)
    return under_way


def test_a_button_waits_for_the_page_to_be_saved_by_itself_so_that_it_is_made_once(
    site, live_server, visitor
):
    make_person(Role.EDITOR, email=EMAIL)
    page, index = visitor(viewport=WIDE, allowed_errors="400"), NewsIndexPage.objects.get()
    open_form(page, f"{live_server.url}/admin/pages/add/news/newspage/{index.pk}/")
    under_way = hold_back_saving(page)
    page.locator("#id_title").fill("Plåt ger jobb")
    page.keyboard.press("Tab")
    until(lambda: under_way, page)
    page.locator("#id_lead_sv").fill(WORDS)
    page.get_by_role("button", name="Spara utkast").click()
    page.wait_for_timeout(500)  # in which a button that does not wait makes a second page
    under_way.pop()()
    expect(page.locator(".messages .success")).to_contain_text("Plåt ger jobb")
    assert NewsPage.objects.get().get_latest_revision_as_object().lead_sv == WORDS


def test_what_is_typed_while_the_page_is_saved_by_itself_is_saved_too(article, visitor):
    page = visitor(viewport=WIDE)
    open_form(page, article.edit_url)
    under_way = hold_back_saving(page)
    page.locator("#id_lead_sv").fill("Detta")
    until(lambda: under_way, page)
    page.locator("#id_lead_sv").fill(WORDS)
    under_way.pop()()
    until(lambda: under_way, page)
    under_way.pop()()
    assert NewsPage.objects.get(pk=article.pk).get_latest_revision_as_object().lead_sv == WORDS


def test_somebody_else_who_logs_in_is_asked_before_the_text_is_saved_in_their_name(
    article, live_server, visitor
):
    make_person(Role.EDITOR, email="bo@example.se", first_name="Bo", last_name="Ek")
    page = visitor(viewport=WIDE, allowed_errors="403")
    open_form(page, article.edit_url)
    write_and_wait(page)
    page.context.clear_cookies()
    log_in(page.context.new_page(), live_server.url, "bo@example.se")
    publish(page)
    dialog = page.get_by_role("alertdialog", name="Du är inloggad som någon annan")
    expect(dialog).to_contain_text("Bo Ek")
    dialog.get_by_role("button", name="Spara").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert NewsPage.objects.get(pk=article.pk).lead_sv == WORDS


def test_without_a_connection_the_text_waits_and_is_saved_when_it_is_back(
    article, visitor, settings
):
    settings.WAGTAIL_EDITING_SESSION_PING_INTERVAL = 60_000  # it would notice before the editor
    page = visitor(viewport=WIDE, allowed_errors="ERR_INTERNET_DISCONNECTED")
    open_form(page, article.edit_url)
    write_and_wait(page)
    page.context.set_offline(True)
    publish(page)
    expect(page.get_by_role("alertdialog", name="Det går inte att nå servern")).to_be_visible()
    expect(page.locator("#id_lead_sv")).to_have_value(WORDS)
    page.context.set_offline(False)
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert NewsPage.objects.get(pk=article.pk).lead_sv == WORDS


def test_the_second_of_two_editors_is_told_and_overwrites_nothing_unasked(
    article, visitor, settings
):
    settings.WAGTAIL_EDITING_SESSION_PING_INTERVAL = 500  # milliseconds
    make_person(Role.EDITOR, email="bo@example.se", first_name="Bo", last_name="Ek")
    first, second = visitor(viewport=WIDE), visitor(viewport=WIDE, allowed_errors="400")
    open_form(first, article.edit_url)
    open_form(second, article.edit_url, "bo@example.se")
    expect(second.locator(".w-editing-sessions__session")).to_have_count(1)  # Rut is there
    write_and_wait(first)
    second.locator("#id_lead_sv").fill("Något annat av Bo.")
    expect(second.locator(".w-editing-sessions__session--saved")).to_be_visible()
    publish(second)
    warning = second.get_by_role("dialog", name=re.compile(EMAIL))
    expect(warning).to_be_visible()
    expect(second.locator("#id_lead_sv")).to_have_value("Något annat av Bo.")
    assert NewsPage.objects.get(pk=article.pk).get_latest_revision_as_object().lead_sv == WORDS
