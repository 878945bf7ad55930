"""Whatever state a page is in when it is put away: nothing of it becomes public from there."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Revision, WorkflowState

from members.models import MemberPage
from news.models import NewsPage, PreviewLink
from self_service.asking import ask_members
from self_service.models import ProfileDraft, YearlyQuestion
from techtank.core.archive.emptying import empty_basket
from techtank.core.archive.places import Place
from techtank.core.models import PutAway
from techtank.core.publishing import PublishRefusedError
from techtank.core.roles import Role
from techtank.search.entries import renew_all
from techtank.search.models import SearchEntry
from tests.admin_forms import page_form
from tests.desk.test_monday import start_page
from tests.factories import in_english, make_news, make_page, make_person
from tests.members.factories import make_member
from tests.queries import queries_of
from tests.self_service.conftest import connect
from tests.self_service.sent import save

from .states import archive, delete, every_place, put, take_out, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]


@pytest.fixture
def boss(site, client):
    """A browser in which somebody who may do everything is logged in."""
    client.force_login(make_person())
    return client


def is_public(client, page):
    """Whether a page is live, or a visitor gets it."""
    page = type(page).objects.get(pk=page.pk)
    return page.live or client.get(f"/nyheter/{page.slug}/").status_code == 200


def scheduled(**fields):
    """Return an article that becomes public by itself tomorrow."""
    article = make_news(live=False, **fields)
    article.go_live_at = timezone.now() + timedelta(days=1)
    article.save_revision().publish()
    return NewsPage.objects.get(pk=article.pk)


@every_place
def test_a_scheduled_page_is_not_published_when_its_time_comes(boss, place):
    article = scheduled()
    put(article, place)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    Revision.objects.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))  # by code
    call_command("scheduler", once=True)
    assert not is_public(boss, article)


@every_place
def test_code_can_not_publish_it_either(boss, place):
    article = make_news()
    article.save_revision()
    put(article, place)
    with pytest.raises(PublishRefusedError) as refused:
        Revision.objects.get().publish()
    assert f"ligger i {place.label}" in str(refused.value)
    assert not is_public(boss, article)


def test_an_editor_archives_what_is_scheduled_and_it_comes_back_without_its_time(site, client):
    article = scheduled()
    client.force_login(make_person(Role.EDITOR))
    archive(client, article)
    take_out(client, article)
    back = NewsPage.objects.get(pk=article.pk)
    assert back.go_live_at is None
    assert not back.approved_schedule
    assert back.revisions.count() == article.revisions.count()


@every_place
def test_a_review_ends_and_nobody_is_asked_to_approve_it(boss, place):
    article = make_news(live=False)
    article.save_revision()
    article.get_workflow().start(article, make_person(Role.WRITER))
    put(article, place)
    assert not WorkflowState.objects.active().exists()
    assert article.title not in words(boss.get("/admin/"))


def test_an_alias_stays_away_when_its_original_is_published(boss):
    original = make_news(title="Original")
    original.save_revision().publish()
    alias = original.create_alias(update_slug="alias")
    put(alias)
    original.title = "Nytt"
    original.save_revision().publish()
    alias = NewsPage.objects.get(pk=alias.pk)
    assert (alias.live, alias.title) == (False, "Original")
    take_out(boss, alias)
    alias.get_latest_revision().publish()
    assert boss.get("/nyheter/alias/").status_code == 200


@every_place
def test_an_alias_elsewhere_is_taken_down_with_its_original(boss, place):
    original = make_news()
    alias = original.create_alias(update_slug="alias")
    put(original, place)
    assert not NewsPage.objects.get(pk=alias.pk).live


@every_place
def test_a_journalist_s_link_leads_nowhere_and_leads_on_when_the_page_is_back(boss, place):
    article = scheduled()
    link = PreviewLink.objects.create(article=article, recipient="Anna Ek")
    assert boss.get(link.path).status_code == 200
    put(article, place)
    assert boss.get(link.path).status_code == 404
    take_out(boss, article)
    assert boss.get(link.path).status_code == 200


@every_place
def test_redirects_lead_nowhere_and_no_new_ones_are_made(boss, place):
    article = make_news(slug="nyheten")
    Redirect.objects.create(old_path="/gammal", redirect_page=article)
    put(article, place)
    assert boss.get("/gammal/").status_code == 410
    take_out(boss, article)
    assert [redirect.old_path for redirect in Redirect.objects.all()] == ["/gammal"]


@every_place
def test_search_and_sitemap_forget_it(boss, place):
    article = make_news(title="Glimmerfabriken", **in_english())
    assert SearchEntry.objects.filter(page=article.pk).count() == 2
    put(article, place)
    renew_all()
    assert not SearchEntry.objects.filter(page=article.pk).exists()
    assert article.title not in words(boss.get("/sok/?q=glimmer"))
    assert f"/{article.slug}/" not in words(boss.get("/sitemap.xml"))


@every_place
def test_the_lists_of_monday_do_not_name_it(boss, place):
    before = start_page(boss)
    draft = make_member(live=False, title="Nej tack AB")
    late = make_news(live=False, go_live_at=timezone.now() - timedelta(days=1))
    assert start_page(boss) != before
    for page in (draft, late):
        put(page, place)
    Page.objects.filter(pk=late.pk).update(go_live_at=timezone.now() - timedelta(days=1))
    assert start_page(boss) == before


@every_place
def test_a_company_s_people_do_not_get_at_its_page_and_are_not_mailed(boss, place):
    company = make_member(title="Plåt AB", slug="plat-ab")
    person = connect(company, "siv@example.se")
    YearlyQuestion.objects.create(member=company)
    put(company, place)
    boss.force_login(person)
    assert boss.get("/min-sida/plat-ab/").status_code == 404
    assert ask_members() == 0
    boss.force_login(make_person())
    take_out(boss, company)
    boss.force_login(person)
    assert boss.get("/min-sida/plat-ab/").status_code == 404  # a draft until staff publish it
    MemberPage.objects.get(pk=company.pk).save_revision().publish()
    assert boss.get("/min-sida/plat-ab/").status_code == 200


def test_a_company_whose_changes_wait_stays_until_they_are_answered(boss):
    company = make_member(title="Plåt AB", slug="plat-ab", phone="0455-30 50 00")
    boss.force_login(connect(company, "siv@example.se"))
    save(boss, to="skicka/", phone="0457-111 22")
    assert ProfileDraft.objects.filter(sent_revision__isnull=False).exists()
    boss.force_login(make_person())
    for go in (archive, delete):
        go(boss, company)
        assert MemberPage.objects.get(pk=company.pk).live


@every_place
@pytest.mark.parametrize("view", ["edit", "move", "copy", "unpublish"])
def test_not_even_who_may_do_everything_changes_it_there(boss, place, view):
    page = make_page(title="Orörd")
    put(page, place)
    address = reverse(f"wagtailadmin_pages:{view}", args=[page.pk])
    boss.get(address, follow=True)
    form = page_form(title="Rörd", slug="rord") | {"action-publish": "1"}
    boss.post(address, form, follow=True)
    page.refresh_from_db()
    assert (page.title, page.live) == ("Orörd", False)
    assert Page.objects.filter(title="Orörd").count() == 1


@every_place
@pytest.mark.parametrize("action", ["publish", "move", "delete", "archive", "unpublish"])
def test_no_bulk_action_reaches_it(boss, place, action):
    record = put(make_news(), place)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    boss.post(f"{address}?id={record.page_id}&next=/admin/", {"chooser": "2"}, follow=True)
    assert PutAway.objects.get().place == place
    assert not NewsPage.objects.get(pk=record.page_id).live


def test_what_lies_below_an_archived_page_is_not_deleted_alone(boss):
    above = make_page()
    below = make_page(above)
    put(above)
    delete(boss, below)
    assert PutAway.objects.count() == 1


def test_archive_and_basket_themselves_stay_and_nobody_sees_them(boss):
    html = words(boss.get(reverse("wagtailadmin_explore_root")))
    for place in Place:
        root = place.root()
        assert f"/admin/pages/{root.pk}/" not in html
        delete(boss, root)
        assert Page.objects.filter(pk=root.pk).exists()


def test_a_page_archived_from_below_a_page_that_is_deleted_for_good_stays(boss):
    above = make_page()
    below = make_page(above)
    put(below)
    put(above, Place.BASKET)
    PutAway.objects.filter(page=above).update(moment=timezone.now() - timedelta(days=31))
    assert empty_basket() == 1
    assert PutAway.objects.get().page_id == below.pk


@pytest.mark.parametrize("name", ["archive", "basket"])
def test_the_lists_cost_the_same_for_1_and_for_20_pages(boss, name):
    place = {"archive": Place.ARCHIVE, "basket": Place.BASKET}[name]
    by = make_person(Role.EDITOR)
    put(make_news(), place, by)
    few = len(queries_of(boss, reverse(name)))
    for _number in range(10):
        put(make_news(), place, by)
        put(make_page(), place, by)
    assert len(queries_of(boss, reverse(name))) == few


def test_to_archive_costs_the_same_whatever_else_is_in_the_site(boss):
    lying, first, second, _last = [make_news() for _number in range(4)]
    put(lying)
    few = cost_of(lambda: put(first))
    for _number in range(10):
        put(make_news())
        make_news()
    assert cost_of(lambda: put(second)) <= few


def cost_of(act):
    """Return how many questions something asks the database."""
    with CaptureQueriesContext(connection) as captured:
        act()
    return len(captured)
