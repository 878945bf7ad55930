"""An address whose public page is no more says so; one that never was public says nothing."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from news.models import NewsIndexPage
from techtank.core.models import FormerAddress
from tests.factories import in_english, make_news, make_page
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """`with committed():` does what waits for the end of a transaction."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def unpublish(page):
    """An editor takes it down."""
    page.unpublish()


def delete(page):
    """An editor deletes it."""
    page.delete()


def expire(page):
    """Its time is over and the scheduler has run."""
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()
    call_command("publish_scheduled")


def just_expire(page):
    """Its time is over, though the scheduler has not run yet."""
    page.expire_at = timezone.now() - timedelta(seconds=1)
    page.save()


def status(client, address):
    """Return the status of an address in Swedish and in English."""
    return client.get(address).status_code, client.get(f"/en{address}").status_code


def make_private(page):
    """Only those with the password read it."""
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


@pytest.mark.parametrize("end", [unpublish, delete, expire, just_expire])
def test_the_address_of_a_page_that_is_no_more_answers_410_in_both_languages(site, client, end):
    page = make_news(**in_english())
    address = page.url
    assert status(client, address) == (200, 200)
    end(page)
    assert status(client, address) == (410, 410)


def test_a_visitor_is_told_that_the_page_is_gone_and_where_to_go_on(site, client):
    page = make_news(title="Hemlig rubrik", slug="borta")
    page.unpublish()
    html = BeautifulSoup(client.get("/nyheter/borta/").content, "html.parser")
    assert html.h1.get_text() == "Sidan finns inte längre"
    assert [link["href"] for link in html.main.find_all("a")] == ["/nyheter/", "/"]
    assert "Hemlig rubrik" not in html.get_text()
    html = BeautifulSoup(client.get("/en/nyheter/borta/").content, "html.parser")
    assert html.html["lang"] == "en"
    assert html.h1.get_text() == "The page is no longer here"
    assert [link["href"] for link in html.main.find_all("a")] == ["/en/nyheter/", "/en/"]


def test_an_answer_that_a_page_is_gone_is_not_kept(site, client):
    page = make_news()
    page.unpublish()
    assert "no-store" in client.get(page.url)["Cache-Control"]


def test_the_pages_below_a_deleted_page_are_gone_too(site, client):
    parent = make_page(slug="over")
    child = make_page(parent, slug="under")
    draft = make_page(parent, slug="utkast", live=False)
    addresses = [child.url, draft.url]
    parent.delete()
    assert [client.get(address).status_code for address in addresses] == [410, 404]


def test_pages_that_an_editor_deletes_in_the_admin_are_gone(site, admin_client):
    page = make_page(slug="over")
    make_page(page, slug="under")
    admin_client.post(f"/admin/pages/{page.pk}/delete/", {})
    assert status(admin_client, "/over/under/") == (410, 410)


def test_a_draft_that_was_never_published_answers_404_even_once_deleted(site, client):
    page = make_news(live=False)
    address = page.url
    assert status(client, address) == (404, 404)
    page.delete()
    assert status(client, address) == (404, 404)


def test_a_page_under_embargo_answers_404(site, client):
    page = make_news(live=False, go_live_at=timezone.now() + timedelta(days=1))
    page.save_revision().publish()
    assert status(client, page.url) == (404, 404)


def test_an_embargo_on_a_page_that_was_public_does_not_show_in_the_answer(site, client):
    page = make_page(slug="var-dar")
    page.unpublish()
    assert status(client, "/var-dar/") == (410, 410)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    assert status(client, "/var-dar/") == (410, 410)


def test_an_unpublished_page_that_gets_a_new_slug_does_not_tell_it(site, client, committed):
    page = make_news(slug="gammal")
    page.unpublish()
    with committed():
        page.slug = "hemlig-nyhet"
        page.save()
    assert status(client, "/nyheter/hemlig-nyhet/") == (404, 404)
    assert status(client, "/nyheter/gammal/") == (410, 410)
    page.save_revision().publish()
    assert status(client, "/nyheter/gammal/") == (301, 301)


def test_a_draft_that_gets_a_new_slug_tells_neither(site, client, committed):
    page = make_news(slug="gammal", live=False)
    with committed():
        page.slug = "sedan"
        page.save()
    assert status(client, "/nyheter/gammal/") == (404, 404)


def test_a_private_page_that_is_taken_down_answers_404(site, client):
    page = make_news()
    make_private(page)
    page.unpublish()
    assert status(client, page.url) == (404, 404)


@pytest.mark.parametrize("end", [unpublish, just_expire])
def test_a_page_made_private_after_or_before_its_end_answers_404(site, client, end):
    page = make_news()
    end(page)
    make_private(page)
    assert status(client, page.url) == (404, 404)


def test_nothing_below_a_section_that_is_private_now_says_what_it_was(site, client):
    page = make_news()
    page.delete()
    make_private(NewsIndexPage.objects.get())
    assert status(client, page.url) == (404, 404)


def test_an_external_contact_never_had_an_address_that_could_be_gone(site, client):
    person = make_contact(slug="extern", group="external")
    person.delete()
    assert status(client, "/om-techtank/medarbetare/extern/") == (404, 404)


def test_a_redirect_wins_over_gone(site, client):
    page, other = make_news(), make_news()
    page.delete()
    Redirect.add_redirect(page.url, redirect_to=other)
    assert client.get(page.url).status_code == 301


def test_addresses_that_redirected_to_a_deleted_page_are_gone_too(site, client, committed):
    page = make_news(slug="gammal")
    with committed():
        page.slug = "sedan"
        page.save()
    assert status(client, "/nyheter/gammal/") == (301, 301)
    page.delete()
    assert status(client, "/nyheter/gammal/") == (410, 410)


def test_a_redirect_that_an_editor_made_leads_on_with_or_without_its_query(site, client):
    Redirect.add_redirect("/kampanj/?fran=brev", redirect_to="https://example.se/brev")
    Redirect.add_redirect("/kampanj/", redirect_to="/kontakt/", is_permanent=False)
    answer = client.get("/kampanj/?fran=brev")
    assert (answer.status_code, answer["Location"]) == (301, "https://example.se/brev")
    answer = client.get("/kampanj/?fran=annons")
    assert (answer.status_code, answer["Location"]) == (302, "/kontakt/")


def test_a_new_page_at_the_address_is_shown(site, client):
    make_news(slug="samma").delete()
    assert client.get("/nyheter/samma/").status_code == 410
    make_news(slug="samma")
    assert client.get("/nyheter/samma/").status_code == 200


def test_a_page_published_anew_is_shown(site, client):
    page = make_news()
    page.unpublish()
    page.save_revision().publish()
    assert client.get(page.url).status_code == 200


def test_nonsense_below_the_address_of_an_expired_page_answers_404(site, client):
    page = make_page()
    just_expire(page)
    assert status(client, f"{page.url}finns-inte/") == (404, 404)


def test_no_name_is_kept_of_somebody_whose_page_was_deleted(site):
    before = set(FormerAddress.objects.all())
    make_contact(title="Anna Ek", slug="anna-ek").delete()
    [kept] = set(FormerAddress.objects.all()) - before
    assert "anna" not in kept.digest
