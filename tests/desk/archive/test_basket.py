"""What an administrator deletes can be restored for 30 days, and is gone for good after that."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision

from news.models import NewsIndexPage, NewsPage
from people.models import PersonPage
from techtank.core.archive.emptying import empty_basket
from techtank.core.archive.places import Place
from techtank.core.models import PutAway
from techtank.core.roles import Role
from techtank.home.models import StandardPage
from techtank.search.models import SearchEntry
from tests.factories import in_english, make_news, make_page, make_person
from tests.people.factories import make_contact

from .states import delete, put, take_out, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]
HISTORY = "wagtailadmin_reports:site_history"


@pytest.fixture
def boss(site, client):
    """A browser in which an administrator is logged in who is no superuser."""
    client.force_login(make_person(Role.ADMINISTRATOR, first_name="Ada", last_name="Berg"))
    return client


def let_pass(days):
    """Let everything have lain for so many days."""
    PutAway.objects.update(moment=timezone.now() - timedelta(days=days))


def test_what_is_deleted_comes_back_with_number_history_and_both_languages(boss):
    article = make_news(title="Ångrad", slug="angrad", **in_english())
    article.save_revision().publish()
    told = words(delete(boss, article))
    assert "”Ångrad” ligger i papperskorgen. Den kan återställas i 30 dagar." in told
    assert boss.get("/nyheter/angrad/").status_code == 410
    assert boss.get("/en/nyheter/angrad/").status_code == 410
    row = words(boss.get(reverse("basket")))
    assert "Ångrad" in row
    assert "Ada Berg" in row
    assert "Av vem" in row
    assert date_format(timezone.localdate() + timedelta(days=30)) in row
    take_out(boss, article)
    back = NewsPage.objects.get(pk=article.pk)
    assert (back.slug, back.live, back.title_en) == ("angrad", False, article.title_en)
    assert back.revisions.count() == 1
    back.get_latest_revision().publish()
    assert boss.get("/en/nyheter/angrad/").status_code == 200


def test_the_question_tells_what_follows_and_asking_it_changes_nothing(boss):
    above = make_page(title="Överst")
    make_page(above)
    html = words(boss.get(reverse("wagtailadmin_pages:delete", args=[above.pk])))
    assert "Den kan återställas i 30 dagar" in html
    assert "1 sida under den följer med" in html
    assert StandardPage.objects.get(pk=above.pk).live


def test_pages_below_come_back_with_the_page_above(boss):
    above = make_page()
    below = make_page(above, slug="underst")
    delete(boss, above)
    assert boss.get(f"/{above.slug}/underst/").status_code == 410
    take_out(boss, above)
    below = StandardPage.objects.get(pk=below.pk)
    assert below.get_parent().pk == above.pk
    assert not below.live


def test_it_stays_for_30_days_and_is_deleted_for_good_the_night_after(boss, monkeypatch):
    article = make_news(title="Borta")
    below = make_page(above := make_page())
    for page in (article, above):
        page.save_revision()
        delete(boss, page)
    let_pass(29.9)
    assert empty_basket() == 0
    let_pass(30)
    monkeypatch.setattr("techtank.desk.management.commands.scheduler.NIGHT", _hour())
    call_command("scheduler", once=True)
    numbers = [article.pk, above.pk, below.pk]
    assert not Page.objects.filter(pk__in=numbers).exists()
    assert not SearchEntry.objects.filter(page__in=numbers).exists()
    assert not Revision.objects.filter(object_id__in=map(str, numbers)).exists()
    assert not PutAway.objects.exists()
    assert boss.get(f"/nyheter/{article.slug}/").status_code == 410


def _hour():
    return timezone.localtime().hour


def test_what_is_archived_is_never_deleted_by_itself(boss):
    put(make_news())
    let_pass(4000)
    assert empty_basket() == 0
    assert NewsPage.objects.exists()


def test_an_administrator_deletes_from_the_archive_and_restores_to_the_old_place(boss):
    article = make_news(slug="hit-och-dit")
    put(article)
    html = words(boss.get(reverse("archive")))
    assert reverse("wagtailadmin_pages:delete", args=[article.pk]) in html
    delete(boss, article)
    assert PutAway.objects.get().place == Place.BASKET
    assert article.title not in words(boss.get(reverse("archive")))
    take_out(boss, article)
    back = NewsPage.objects.get(pk=article.pk)
    assert back.slug == "hit-och-dit"
    assert back.get_parent().specific == NewsIndexPage.objects.get()


def test_an_administrator_deletes_for_good_before_the_time_after_a_question(boss):
    article = make_news(title="Hemligt")
    delete(boss, article)
    address = reverse("delete_for_good", args=[PutAway.objects.get().pk])
    assert "Det går inte att ångra" in words(boss.get(address))
    assert NewsPage.objects.filter(pk=article.pk).exists()
    assert "raderad för gott" in words(boss.post(address, follow=True))
    assert not NewsPage.objects.filter(pk=article.pk).exists()
    assert boss.post(address).status_code == 404


def test_what_lies_in_the_archive_can_not_be_deleted_for_good_at_once(boss):
    record = put(make_news())
    boss.post(reverse("delete_for_good", args=[record.pk]))
    assert NewsPage.objects.filter(pk=record.page_id).exists()


def test_a_page_that_cannot_go_does_not_keep_the_others(boss, caplog):
    person = make_contact()
    put(person, Place.BASKET)
    article = make_news()
    article.contacts.add(article.contacts.model(person=person))  # by code, past the choosers
    article.save()
    put(gone := make_news(), Place.BASKET)
    let_pass(31)
    assert empty_basket() == 1
    assert PersonPage.objects.filter(pk=person.pk).exists()
    assert not NewsPage.objects.filter(pk=gone.pk).exists()
    assert f"Page {person.pk} stays in the waste basket" in caplog.text


def test_several_pages_are_deleted_together_and_an_editor_is_told_to_archive_them(boss, client):
    pages = [make_news(), make_news()]
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    chosen = f"{address}?next=/admin/&" + "&".join(f"id={page.pk}" for page in pages)
    assert "återställas i 30 dagar" in words(boss.get(chosen))
    told = words(boss.post(chosen, follow=True))
    assert "2 sidor ligger i papperskorgen" in told
    assert PutAway.objects.filter(place=Place.BASKET).count() == 2
    client.force_login(make_person(Role.EDITOR))
    other = make_news()
    for ask in (client.get, client.post):
        told = words(ask(f"{address}?next=/admin/&id={other.pk}", follow=True))
        assert "Bara administratörer raderar sidor: arkivera dem i stället" in told
    assert NewsPage.objects.get(pk=other.pk).live


def test_the_site_history_tells_an_administrator_of_every_step_in_swedish(boss):
    article = make_news(title="Vandraren")
    put(article, by=make_person(Role.EDITOR, first_name="Rut", last_name="Ek"))
    take_out(boss, article)
    delete(boss, article)
    take_out(boss, article)
    delete(boss, article)
    boss.post(reverse("delete_for_good", args=[PutAway.objects.get().pk]))
    html = words(boss.get(reverse(HISTORY)))
    for step in (
        "Arkiverade sidan, som låg under ”Nyheter”",
        "Tog fram sidan, till under ”Nyheter”",
        "Lade sidan, som låg under ”Nyheter”, i papperskorgen",
        "Återställde sidan till under ”Nyheter”",
        "Raderade sidan, som en gång låg under ”Nyheter”, för gott",
        "Vandraren",
        "Rut Ek",
        "Ada Berg",
    ):
        assert step in html, step


def test_the_log_forgets_the_name_of_a_person_who_is_gone_for_good(boss):
    person = make_contact(title="Siv Ek")
    delete(boss, person)
    boss.post(reverse("delete_for_good", args=[PutAway.objects.get().pk]))
    for kind in (PageLogEntry, ModelLogEntry):
        assert not kind.objects.filter(label__contains="Siv").exists()
        assert not [entry for entry in kind.objects.all() if "Siv" in str(entry.data)]
