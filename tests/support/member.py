"""What a member does in the browser in every test about its profile."""

from django.core import mail
from django.test import Client
from playwright.sync_api import Page

from members.models import MemberPage
from tests.members.factories import make_capability, make_index, make_member
from tests.self_service.conftest import CODE, EMAIL, connect

ADDRESS = "/min-sida/plat-ab/"


def make_company() -> MemberPage:
    """Make a company, with capabilities to choose from."""
    make_index()
    sheet = make_capability("Plåtbearbetning", "Sheet metal work")
    make_capability("Laserskärning", "Laser cutting", parent=sheet, synonyms_sv="rörlaser")
    return make_member(title="Plåt AB", slug="plat-ab", phone="0455-30 50 00")


def log_in_by_code(page: Page, site: str, company: MemberPage, email: str = EMAIL) -> None:
    """Log somebody in who looks after the company, by the code in the mail."""
    connect(company, email)
    mail.outbox = []
    page.goto(f"{site}/logga-in/")
    page.get_by_label("E-postadress").fill(email)
    page.get_by_role("button", name="Mejla mig en kod").click()
    field = page.get_by_label("Kod")
    field.wait_for()
    [letter] = mail.outbox
    assert letter.to == [email]
    field.fill(CODE.search(letter.body)[0])
    page.get_by_role("button", name="Logga in").click()


def open_profile(
    page: Page, site: str, company: MemberPage, email: str = EMAIL, until: str = "load"
) -> None:
    """Log somebody in who looks after the company, without a form, and open the profile.

    `until` is how far it must have come, in Playwright's words: "commit" or "load".
    """
    client = Client()
    client.force_login(connect(company, email))
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    page.context.add_cookies([cookie | {"url": site}])
    page.goto(f"{site}{ADDRESS}", wait_until=until)
