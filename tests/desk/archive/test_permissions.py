"""Who may archive, delete, take out and restore: each role, each action, by every way."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from members.models import MemberPage
from news.models import NewsPage
from techtank.core.archive.places import Place
from techtank.core.models import PutAway
from techtank.core.roles import Role
from tests.factories import make_news, make_person
from tests.members.factories import make_member

from .states import archive, delete, put, take_out, words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

every_role = pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
EDITORS = {Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}
MEMBERS = {*EDITORS, Role.MEMBER_MANAGER}
ADMINISTRATORS = {Role.ADMINISTRATOR}


@pytest.fixture
def log_in(site, client):
    """`log_in(role)` returns the browser of somebody of a role."""

    def run(role):
        client.force_login(make_person(role))
        return client

    return run


def bulk(client, action, page):
    """Choose a page in a list, and press the button below."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    client.post(f"{address}?id={page.pk}&next=/admin/")


@every_role
def test_whoever_may_publish_a_page_may_archive_it(log_in, role):
    client = log_in(role)
    for make, kind, who in ((make_news, NewsPage, EDITORS), (make_member, MemberPage, MEMBERS)):
        for go in (archive, lambda client, page: bulk(client, "archive", page)):
            page = make()
            go(client, page)
            assert kind.objects.get(pk=page.pk).live == (role not in who)


@every_role
def test_only_administrators_delete(log_in, role):
    client = log_in(role)
    for make in (make_news, make_member):
        for go in (delete, lambda client, page: bulk(client, "delete", page)):
            page = make()
            go(client, page)
            assert Page.objects.get(pk=page.pk).live == (role not in ADMINISTRATORS)


@every_role
def test_not_even_a_draft_of_ones_own_is_deleted_by_who_is_no_administrator(log_in, role):
    client = log_in(role)
    page = make_news(live=False, owner=client.get("/admin/").wsgi_request.user)
    delete(client, page)
    assert PutAway.objects.exists() == (role in ADMINISTRATORS)


@every_role
def test_whoever_archives_finds_and_takes_out_what_is_theirs(log_in, role):
    client = log_in(role)
    for make, who in ((make_news, EDITORS), (make_member, MEMBERS)):
        page = make()
        put(page)
        assert (page.title in words(client.get(reverse("archive"), follow=True))) == (role in who)
        take_out(client, page)
        assert PutAway.objects.filter(page=page).exists() == (role not in who)


@every_role
def test_only_administrators_restore_and_delete_for_good(log_in, role):
    client = log_in(role)
    page, other = make_news(), make_news()
    for one in (page, other):
        put(one, Place.BASKET)
    seen = page.title in words(client.get(reverse("basket"), follow=True))
    assert seen == (role in ADMINISTRATORS)
    take_out(client, page)
    assert PutAway.objects.filter(page=page).exists() == (role not in ADMINISTRATORS)
    record = PutAway.objects.get(page=other)
    client.post(reverse("delete_for_good", args=[record.pk]))
    assert NewsPage.objects.filter(pk=other.pk).exists() == (role not in ADMINISTRATORS)


@every_role
def test_only_administrators_delete_what_is_archived(log_in, role):
    client = log_in(role)
    page = make_news()
    put(page)
    delete(client, page)
    assert (PutAway.objects.get().place == Place.BASKET) == (role in ADMINISTRATORS)


@every_role
def test_buttons_are_shown_to_those_who_may_press_them(log_in, role):
    client = log_in(role)
    for make, who in ((make_news, EDITORS), (make_member, MEMBERS)):
        page = make()
        if role not in {*who, Role.WRITER}:
            continue  # it is not theirs to look at
        to_archive = reverse("archive_page", args=[page.pk])
        to_delete = reverse("wagtailadmin_pages:delete", args=[page.pk])
        for address in (
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
        ):
            html = words(client.get(address))
            assert (to_archive in html) == (role in who), address
            assert (to_delete in html) == (role in ADMINISTRATORS), address


@every_role
def test_the_menu_leads_to_archive_and_basket_whoever_has_them(log_in, role):
    html = words(log_in(role).get("/admin/"))
    assert (reverse("archive") in html) == (role in MEMBERS)
    assert (reverse("basket") in html) == (role in ADMINISTRATORS)
