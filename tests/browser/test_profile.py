"""A member keeps its profile on a phone, and what it types is never lost."""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from members.models import MemberPage
from self_service.models import ProfileDraft
from techtank.core.roles import Role
from tests.factories import make_person
from tests.support.editor import EMAIL, log_in, picture_file
from tests.support.member import ADDRESS, log_in_by_code, make_company, open_profile

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
PHONE = {"width": 390, "height": 844}
WIDE = {"width": 1440, "height": 900}


@pytest.fixture
def company(site, settings, tmp_path):
    """Return a company, whose pictures are gone afterwards."""
    settings.MEDIA_ROOT = tmp_path
    return make_company()


def test_a_member_changes_its_page_on_a_phone_and_visitors_see_it_once_it_is_approved(
    company, live_server, visitor
):
    phone = visitor(viewport=PHONE)
    log_in_by_code(phone, live_server.url, company)
    phone.get_by_role("link", name="Ändra sidan").click()
    phone.get_by_label("Telefon").first.fill("0457-111 22")
    phone.get_by_label("Sök kompetens").fill("rörlaser")
    expect(phone.get_by_label("Plåtbearbetning")).to_be_hidden()
    phone.get_by_label("Laserskärning").select_option("core")
    phone.get_by_label("Sök kompetens").fill("")
    phone.get_by_label("En bild till").set_input_files(picture_file())
    phone.get_by_role("button", name="Ladda upp bilden").click()
    phone.get_by_label("Vad bilden visar", exact=False).first.fill("En bockad plåt")
    phone.get_by_role("button", name="Förhandsgranska").click()
    expect(phone.get_by_role("heading", name="Förhandsvisning")).to_be_visible()
    expect(phone.get_by_role("link", name="0457-111 22").first).to_be_visible()
    expect(phone.get_by_alt_text("En bockad plåt")).to_be_visible()
    phone.get_by_role("button", name="Skicka för granskning").click()
    expect(phone.get_by_text("nu är det skickat")).to_be_visible()

    make_person(Role.EDITOR, email=EMAIL)
    desk = visitor(viewport=WIDE)
    log_in(desk, live_server.url)
    desk.goto(f"{live_server.url}/admin/pages/{company.pk}/edit/")
    desk.get_by_role("link", name="Jämför gammalt och nytt").click()
    expect(desk.get_by_text("0457-111 22")).to_be_visible()
    expect(desk.get_by_text("0455-30 50 00")).to_be_visible()
    desk.go_back()
    with desk.expect_navigation():
        desk.locator("[data-workflow-action-url]", has_text="Godkänn").first.click()

    anyone = visitor(viewport=PHONE)
    anyone.goto(f"{live_server.url}/medlemmar/plat-ab/")
    expect(anyone.get_by_role("link", name="0457-111 22").first).to_be_visible()
    expect(anyone.get_by_role("link", name="Laserskärning")).to_be_visible()
    expect(anyone.get_by_alt_text("En bockad plåt")).to_have_count(1)


def test_what_staff_send_back_is_corrected_and_what_was_sent_can_be_taken_back(
    company, live_server, visitor
):
    phone = visitor(viewport=PHONE)
    open_profile(phone, live_server.url, company)
    phone.get_by_label("Telefon").first.fill("0457-111 22")
    phone.get_by_role("button", name="Skicka för granskning").click()
    phone.get_by_role("link", name="Visa det ni skickade").click()
    expect(phone.get_by_label("Telefon").first).to_be_disabled()
    phone.get_by_role("button", name="Ta tillbaka och ändra").click()
    phone.get_by_label("Telefon").first.fill("0457-111 23")
    phone.get_by_role("button", name="Skicka för granskning").click()

    make_person(Role.EDITOR, email=EMAIL)
    desk = visitor(viewport=WIDE)
    log_in(desk, live_server.url)
    desk.goto(f"{live_server.url}/admin/pages/{company.pk}/edit/")
    desk.locator("[data-workflow-action-url]", has_text="Begär ändringar").click()
    desk.locator(".modal textarea").fill("Slutar numret på 23?")
    with desk.expect_navigation():
        desk.locator(".modal [type=submit]").click()

    phone.goto(f"{live_server.url}{ADDRESS}")
    expect(phone.get_by_text("Slutar numret på 23?").first).to_be_visible()
    phone.get_by_label("Telefon").first.fill("0457-111 24")
    phone.get_by_role("button", name="Skicka för granskning").click()
    expect(phone.get_by_text("nu är det skickat")).to_be_visible()
    sent = ProfileDraft.objects.get().sent_revision
    assert sent.content["phone"] == "0457-111 24"
    desk.goto(f"{live_server.url}/admin/pages/{company.pk}/edit/")
    with desk.expect_navigation():
        desk.locator("[data-workflow-action-url]", has_text="Godkänn").first.click()
    assert MemberPage.objects.get(pk=company.pk).phone == "0457-111 24"


@pytest.mark.parametrize(
    "typed",
    ["laserskarning", "laser skärning", "Laserskärning", "LASER-SKÄRNING", "rör laser", "cutting"],
)
def test_a_capability_is_picked_however_it_is_written(company, live_server, visitor, typed):
    phone = visitor(viewport=PHONE)
    open_profile(phone, live_server.url, company)
    laser, sheet = phone.get_by_label("Laserskärning"), phone.get_by_label("Plåtbearbetning")
    search = phone.get_by_label("Sök kompetens")
    search.fill("plåt")
    expect(sheet).to_be_visible()
    expect(laser).to_be_hidden()
    search.fill(typed)
    expect(laser).to_be_visible()
    expect(sheet).to_be_hidden()
    search.fill("gjutning")
    expect(laser).to_be_hidden()
    expect(phone.locator("#pick-found")).to_contain_text("Inget heter så")
    search.fill("")
    expect(phone.get_by_text("Plåtbearbetning").first).to_be_visible()


def test_what_is_typed_is_saved_as_one_goes(company, live_server, visitor):
    phone = visitor(viewport=PHONE)
    open_profile(phone, live_server.url, company)
    phone.get_by_label("Kort om er", exact=False).first.fill("Vi bockar plåt.")
    expect(phone.locator("[data-saved]")).to_contain_text("Sparat")
    assert ProfileDraft.objects.get().answers == {"lead_sv": "Vi bockar plåt."}


def test_what_is_typed_and_looked_for_before_the_script_is_there_counts_too(
    company, live_server, visitor
):
    phone = visitor(viewport=PHONE)
    on_its_way = []
    phone.route("**/profile.js", lambda route: on_its_way.append(route))
    with phone.expect_request("**/profile.js"):
        open_profile(phone, live_server.url, company, until="commit")
    phone.get_by_label("Ort", exact=True).fill("Ronneby")
    phone.locator("#pick").evaluate("field => field.value = 'rörlaser'")
    assert not ProfileDraft.objects.exists()
    on_its_way.pop().continue_()
    expect(phone.locator("[data-saved]")).to_contain_text("Sparat")
    expect(phone.get_by_label("Laserskärning")).to_be_visible()
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}


def test_what_is_typed_without_a_connection_is_saved_when_it_is_back(company, live_server, visitor):
    phone = visitor(viewport=PHONE, allowed_errors="ERR_INTERNET_DISCONNECTED")
    open_profile(phone, live_server.url, company)
    phone.context.set_offline(True)
    phone.get_by_label("Ort", exact=True).fill("Ronneby")
    expect(phone.locator("[data-saved]")).to_contain_text("Inte sparat än")
    phone.context.set_offline(False)
    expect(phone.locator("[data-saved]")).to_contain_text("Sparat")
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}


def test_a_log_in_that_ran_out_is_told_and_the_text_is_saved_after_the_next(
    company, live_server, visitor
):
    phone = visitor(viewport=PHONE, allowed_errors="401|403")
    open_profile(phone, live_server.url, company)
    Session.objects.all().delete()
    phone.get_by_label("Ort", exact=True).fill("Ronneby")
    status = phone.locator("[data-saved]")
    expect(status).to_contain_text("Du har blivit utloggad")
    expect(status.get_by_role("link", name="Logga in i en ny flik")).to_be_visible()
    beside = phone.context.new_page()
    open_profile(beside, live_server.url, company)
    expect(status).to_contain_text("Sparat")
    expect(phone.get_by_label("Ort", exact=True)).to_have_value("Ronneby")
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}


def test_a_button_that_is_pressed_after_the_log_in_ran_out_takes_no_text_away(
    company, live_server, visitor
):
    phone = visitor(viewport=PHONE, allowed_errors="401|403")
    open_profile(phone, live_server.url, company)
    Session.objects.all().delete()
    phone.get_by_label("Ort", exact=True).fill("Ronneby")
    phone.get_by_role("button", name="Skicka för granskning").click()
    expect(phone.locator("[data-saved]")).to_contain_text("Du har blivit utloggad")
    expect(phone.get_by_label("Ort", exact=True)).to_have_value("Ronneby")
    open_profile(phone.context.new_page(), live_server.url, company)
    expect(phone.locator("[data-saved]")).to_contain_text("Sparat")
    phone.get_by_role("button", name="Skicka för granskning").click()
    expect(phone.get_by_text("nu är det skickat")).to_be_visible()
    assert ProfileDraft.objects.get().sent_revision.content["town"] == "Ronneby"


def test_of_two_who_write_at_once_the_second_overwrites_nothing_unasked(
    company, live_server, visitor
):
    first, second = visitor(viewport=PHONE), visitor(viewport=PHONE, allowed_errors="409")
    open_profile(first, live_server.url, company)
    open_profile(second, live_server.url, company, "bo@example.se")
    first.get_by_label("Ort", exact=True).fill("Ronneby")
    expect(first.locator("[data-saved]")).to_contain_text("Sparat")
    second.get_by_label("Ort", exact=True).fill("Karlshamn")
    expect(second.locator("[data-saved]")).to_contain_text("Någon annan har ändrat")
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}
    second.get_by_role("button", name="Spara").click()
    expect(second.get_by_label("Ort", exact=True)).to_have_value("Karlshamn")
    second.get_by_role("button", name="Spara").click()
    expect(second.locator("[data-saved]")).to_contain_text("Sparat")
    assert ProfileDraft.objects.get().answers == {"town": "Karlshamn"}


def test_without_script_it_is_saved_by_the_button(company, live_server, visitor):
    phone = visitor(viewport=PHONE, java_script_enabled=False)
    open_profile(phone, live_server.url, company)
    phone.get_by_label("Ort", exact=True).fill("Ronneby")
    phone.get_by_role("button", name="Spara").click()
    expect(phone.get_by_label("Ort", exact=True)).to_have_value("Ronneby")
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}
