"""What is not published is nowhere: not as a page, not in a list, not as a file."""

import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import NewsPage
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from tests.crawling import crawl
from tests.factories import make_document, make_image, make_news, make_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes")]
SECRET = "hemligheten"


def hide_as_draft(page):
    """Never published."""


def hide_behind_password(page):
    """Published, but for those with the password."""
    page.live = True
    page.save()
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def hide_by_embargo(page):
    """Approved, to be published tomorrow."""
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()


def hide_as_expired(page):
    """Its time is over, though the scheduler has not run yet."""
    page.live = True
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()


def hide_in_archive(page):
    """Public until an editor archived it."""
    publish(page)
    put_away(page, Place.ARCHIVE, by=None)


def hide_in_waste_basket(page):
    """Public until an administrator deleted it; it can be restored."""
    publish(page)
    put_away(page, Place.BASKET, by=None)


def publish(page):
    """Let everything know the page that public pages are known to: search, references, log."""
    page.save_revision().publish()


HIDING = [
    hide_as_draft,
    hide_behind_password,
    hide_by_embargo,
    hide_as_expired,
    hide_in_archive,
    hide_in_waste_basket,
]


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_visitor_finds_no_trace_of_a_page_that_is_not_published(site, client, hide):
    image = make_image(title=SECRET, alt_sv=SECRET)
    page = make_news(
        title=f"Rubrik {SECRET}",
        slug=SECRET,
        title_en=f"Heading {SECRET}",
        lead_sv=f"Ingress {SECRET}",
        lead_en=f"Lead {SECRET}",
        body_en=[("text", f"<p>Body {SECRET}</p>")],
        main_image=image,
        live=False,
    )
    hide(page)
    make_news()
    seen = crawl(client)
    assert "/nyheter/" in seen
    assert "/en/nyheter/" in seen
    file_name = image.file.name.rsplit("/", 1)[-1].split(".")[0]
    for address, text in seen.items():
        assert SECRET not in text, address
        assert file_name not in text, address


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("hide", [hide_as_draft, hide_by_embargo], ids=lambda hide: hide.__name__)
def test_the_address_of_a_page_that_is_not_published_answers_404(site, client, hide, prefix):
    page = make_news(slug="kommer-snart", live=False)
    hide(page)
    assert client.get(f"{prefix}/nyheter/kommer-snart/").status_code == 404


def test_file_names_carry_128_random_bits(site):
    assert re.fullmatch(r"original_images/[0-9a-f]{32}\.png", make_image().file.name)
    assert re.fullmatch(r"documents/[0-9a-f]{32}/blad\.txt", make_document().file.name)


def test_a_document_is_served_only_while_a_public_page_refers_to_it(site, client):
    document = make_document()
    assert client.get(document.url).status_code == 404
    page = make_page(
        body_sv=[("documents", {"heading": "Filer", "documents": [document]})],
    )
    assert client.get(document.url).status_code == 200
    page.unpublish()
    assert client.get(document.url).status_code == 404


def test_an_editor_can_open_a_document_that_is_not_public_yet(site, admin_client):
    assert admin_client.get(make_document().url).status_code == 200


def test_the_scheduler_publishes_what_is_due_and_takes_down_what_has_expired(site, client):
    due = make_news(slug="nu", live=False)
    due.go_live_at = timezone.now() + timedelta(hours=1)
    due.save_revision().publish()
    revision = due.revisions.get()
    past = timezone.now() - timedelta(minutes=1)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    over = make_news(slug="over", expire_at=timezone.now() - timedelta(minutes=1))
    call_command("scheduler", once=True)
    assert client.get("/nyheter/nu/").status_code == 200
    assert client.get("/nyheter/over/").status_code == 410
    assert NewsPage.objects.get(pk=over.pk).expired
