"""What a member does in the browser in every test about its profile."""

from django.test import Client
from playwright.sync_api import Page

from members.models import MemberPage
from tests.members.factories import make_capability, make_index, make_member
from tests.self_service.conftest import connect

ADDRESS = "/min-sida/plat-ab/"


def make_company() -> MemberPage:
    """Make a company, with capabilities to choose from."""
    make_index()
    sheet = make_capability("Plåtbearbetning", "Sheet metal work")
    make_capability("Laserskärning", "Laser cutting", parent=sheet, synonyms_sv="rörlaser")
    return make_member(title="Plåt AB", slug="plat-ab", phone="0455-30 50 00")


def open_profile(page: Page, site: str, company: MemberPage, email: str = "siv@example.se"):
    """Log somebody in who looks after the company, without a form, and open the profile."""
    client = Client()
    client.force_login(connect(company, email))
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    page.context.add_cookies([cookie | {"url": site}])
    page.goto(f"{site}{ADDRESS}")
