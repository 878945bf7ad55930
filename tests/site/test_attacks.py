"""What attackers try first leads nowhere."""

import csv
import re
from io import StringIO
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from techtank.core.csv_rules import BYTE_ORDER_MARK, harmless
from techtank.core.roles import Role
from tests.desk.test_every_address import EVERY, WAGTAILS_FAULTS
from tests.factories import make_document, make_image, make_news, make_page, make_person

pytestmark = pytest.mark.django_db
PAGES = [
    "/",
    "/en/",
    "/nyheter/",
    "/sok/?q=nyheter",
    "/medlemmar/",
    "/om-techtank/",
    "/sitemap.xml",
]
#: What a shared cache does not know apart, so it must change nothing (cache poisoning).
UNKEYED = {
    "X-Forwarded-Host": "elak.example",
    "X-Forwarded-Port": "666",
    "X-Forwarded-Prefix": "/elak",
    "X-Forwarded-Scheme": "elak",
    "X-Original-URL": "/admin/",
    "X-Rewrite-URL": "/admin/",
    "X-HTTP-Method-Override": "DELETE",
    "X-Method-Override": "POST",
    "Forwarded": "for=1.2.3.4;host=elak.example;proto=http",
    "X-Host": "elak.example",
    "Origin": "https://elak.example",
    "Referer": "https://elak.example/",
    "Accept": "application/elak",
    "Accept-Language": "en",
    "X-Requested-With": "XMLHttpRequest",
    "User-Agent": "elak",
    "Purpose": "prefetch",
}
COOKIES = [
    *("sessionid=elak", "sessionid=", f"sessionid={'a' * 32}", "sessionid=../elak-elak"),
    *("csrftoken=elak", "csrftoken=", f"csrftoken={'a' * 32}", "django_language=en", "elak"),
    "messages=elak",
]
ELSEWHERE = [
    "https://elak.example/",
    "//elak.example/",
    "///elak.example/",
    "/\\elak.example/",
    "\\\\elak.example/",
    "https:elak.example/",
    "javascript:alert(1)",
    "/\t/elak.example/",
    "http://testserver@elak.example/",
    "http://testserver.elak.example/",
]
FOLDERS = ["/media/", "/media/images/", "/media/avatar_images/", "/static/"]
OUT_OF_THE_FOLDER = [
    "../documents/hemlig.txt",
    "..%2fdocuments%2fhemlig.txt",
    "%2e%2e/documents/hemlig.txt",
    "..\\documents\\hemlig.txt",
    "....//documents/hemlig.txt",
    "/etc/passwd",
    "%2fetc%2fpasswd",
    "..%252f..%252fetc/passwd",
]


# Caches


@pytest.mark.slow
@pytest.mark.parametrize("address", PAGES)
def test_no_header_that_caches_do_not_know_changes_a_page(site, client, address):
    page = client.get(address)
    shown = page.getvalue()
    assert "public" in page["Cache-Control"]
    for name, value in [*UNKEYED.items(), *(("Cookie", cookie) for cookie in COOKIES)]:
        other = client.get(address, headers={name: value})
        assert other.status_code == 200, name
        assert other.getvalue() == shown, name
        assert dict(other.headers) == dict(page.headers), name
        assert not other.cookies, name


@pytest.mark.parametrize("address", PAGES)
def test_nothing_of_an_unknown_parameter_stands_on_a_page(site, client, address):
    odd = '"><script>elak()</script>'
    answer = client.get(f"{address}{'&' if '?' in address else '?'}elak={quote(odd)}")
    assert "elak" not in answer.getvalue().decode()


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "DEBUG", "PUT", "PATCH", "DELETE"])
def test_other_methods_do_nothing(site, client, method):
    article = make_news()
    assert client.generic(method, article.url).status_code in {400, 405}
    article.refresh_from_db()
    assert article.live


# Links and ways


def test_a_link_by_mail_leads_here_whatever_host_the_request_named(
    site, settings, django_capture_on_commit_callbacks
):
    make_person(Role.WRITER, email="sara@example.se")
    settings.ALLOWED_HOSTS = ["localhost", "elak.example"]
    with django_capture_on_commit_callbacks(execute=True):
        for host in ("localhost:666", "elak.example"):
            address = reverse("account_reset_password")
            Client().post(address, {"email": "sara@example.se"}, headers={"host": host})
    assert len(mail.outbox) == 2
    for one in mail.outbox:
        assert re.search(rf"{settings.SITE_URL}/admin/login/nytt-losenord/\S+", one.body)
        assert "666" not in one.body
        assert "elak" not in one.body


def assert_leads_here(answer, sent):
    """The answer is no way to another site."""
    target = answer.get("Location", "")
    assert urlsplit(target.replace("\\", "/")).netloc in {"", "testserver"}, (sent, target)
    assert not target.startswith(("//", "/\\", "\\", "javascript")), (sent, target)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_no_log_in_leads_elsewhere(site, elsewhere):
    person = make_person(Role.WRITER, email="sara@example.se")
    form = {"login": "sara@example.se", "password": "hemligt", "next": elsewhere}
    assert_leads_here(Client().post("/admin/login/", form), form)
    client = Client()
    client.force_login(person)
    for address in ("/admin/login/", "/logga-in/", "/_util/login/", "/admin/sakerhet/ar-det-du/"):
        assert_leads_here(client.get(address, {"next": elsewhere}), address)
    again = {"password": "hemligt", "next": elsewhere}
    assert_leads_here(client.post("/admin/sakerhet/ar-det-du/", again), again)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_no_form_of_the_admin_and_no_shared_password_leads_elsewhere(site, admin_client, elsewhere):
    page = make_page()
    for address in (
        reverse("wagtailadmin_pages:unpublish", args=[page.pk]),
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        f"/admin/bulk/wagtailcore/page/unpublish/?id={page.pk}",
        reverse("wagtailimages:edit", args=[make_image().pk]),
        reverse("wagtailadmin_pages:add_subpage", args=[page.pk]),
    ):
        joined = f"{address}{'&' if '?' in address else '?'}next={quote(elsewhere)}"
        form = {"next": elsewhere, "title": "Bild"}
        assert_leads_here(admin_client.post(joined, form), address)
    lock = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="rätt"
    )
    address = reverse("wagtailcore_authenticate_with_password", args=[lock.pk, page.pk])
    form = {"password": "rätt", "return_url": elsewhere}
    assert_leads_here(Client().post(address, form), form)


@pytest.mark.parametrize(
    "path",
    ["//elak.example/nyheter", "/%5celak.example/nyheter", "/en//elak.example", "//elak.example/x"],
)
def test_an_address_that_lacks_its_slash_leads_to_this_site(site, client, path):
    assert_leads_here(client.get(path), path)


# Files


@pytest.mark.parametrize("way", OUT_OF_THE_FOLDER)
@pytest.mark.parametrize("folder", FOLDERS)
def test_no_address_of_a_file_leads_out_of_its_folder(site, admin_client, settings, folder, way):
    secret = Path(settings.MEDIA_ROOT) / "documents" / "hemlig.txt"
    secret.parent.mkdir(exist_ok=True)
    secret.write_text("hemligt innehåll")
    answer = admin_client.get(f"{folder}{way}")
    assert answer.status_code in {301, 302, 400, 404}
    assert "hemligt innehåll" not in answer.content.decode()
    assert "root:" not in answer.content.decode()


def test_originals_and_documents_have_no_address_by_their_path(site, admin_client, settings):
    for name in (make_image().file.name, make_document().file.name):
        assert (Path(settings.MEDIA_ROOT) / name).exists()
        assert admin_client.get(f"{settings.MEDIA_URL}{name}").status_code == 404


# Tables


@pytest.mark.slow
def test_no_table_of_the_admin_runs_what_strangers_typed(indexes, site, admin_client):
    formula = '=HYPERLINK("https://elak.example/";"Klicka")'
    page = make_page(title=formula, draft_title=formula)
    page.locked, page.locked_at, page.locked_by = True, timezone.now(), make_person()
    page.last_published_at = timezone.now()
    page.save()
    page.save_revision(log_action=True)
    Redirect.objects.create(old_path="/=gammal", redirect_link=formula)
    tables = []
    for address in {address for address, name in EVERY if "logout" not in name}:
        if address in WAGTAILS_FAULTS:
            continue
        answer = admin_client.get(address, {"export": "csv"})
        if not answer.get("Content-Type", "").startswith("text/csv"):
            continue
        text = b"".join(answer.streaming_content).decode()
        assert text.startswith(BYTE_ORDER_MARK), address
        rows = list(csv.reader(StringIO(text.removeprefix(BYTE_ORDER_MARK)), delimiter=";"))
        assert all(cell == harmless(cell) for row in rows for cell in row), address
        tables.append(text)
    assert len(tables) > 10
    assert sum("'=HYPERLINK" in table for table in tables) > 3
