"""The scheduler does what time brings, on one machine at a time."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from techtank.core.roles import Role
from techtank.desk.models import Lease
from tests.factories import make_image, make_news, make_person

pytestmark = pytest.mark.django_db

TOMORROW = timedelta(days=1)
LENGTH = timedelta(minutes=3)


@pytest.fixture
def wait(monkeypatch):
    """`wait(days=1)` lets time pass; the scheduler has not run since."""
    began, passed = timezone.now(), timedelta()

    def later(**time):
        nonlocal passed
        passed += timedelta(**time)

    monkeypatch.setattr(timezone, "now", lambda: began + passed)
    return later


def run_a_round():
    """Let a scheduler look once for what is due, and leave."""
    call_command("scheduler", once=True)


def planned(**fields):
    """Return an article that an editor has approved for tomorrow."""
    article = make_news(live=False, go_live_at=timezone.now() + TOMORROW, **fields)
    article.save_revision().publish()
    return article


def spoil(article):
    """Take the alt text away from the main picture of an article that was ready."""
    article.main_image.alt_sv = ""
    article.main_image.save()


def test_an_article_is_public_from_its_time_on_and_not_before(site, client, wait):
    article = planned(slug="i-morgon")
    wait(hours=23)
    run_a_round()
    assert client.get("/nyheter/i-morgon/").status_code == 404
    wait(hours=2)
    run_a_round()
    assert client.get("/nyheter/i-morgon/").status_code == 200
    assert article.title in client.get("/nyheter/").content.decode()


def test_an_article_that_is_no_longer_ready_stays_back_and_the_rest_goes_out(site, client, wait):
    spoiled = planned(slug="utan-alt", main_image=make_image())
    planned(slug="fardig")
    spoil(spoiled)
    wait(days=2)
    run_a_round()
    assert client.get("/nyheter/utan-alt/").status_code == 404
    assert client.get("/nyheter/fardig/").status_code == 200


def test_those_who_publish_are_told_once_why_an_article_stayed_back(site, wait):
    people = [make_person(Role.EDITOR), make_person(Role.PUBLISHER)]
    article = planned(title="Premiär", main_image=make_image())
    spoil(article)
    wait(days=2)
    run_a_round()
    wait(minutes=5)
    run_a_round()
    for person in people:
        letters = [letter for letter in mail.outbox if person.email in letter.to]
        assert len(letters) == 1, person
        assert "Premiär" in letters[0].subject
        assert "Beskriv huvudbilden" in letters[0].body


def test_an_article_that_stayed_back_can_be_mended_and_published(site, client, wait):
    article = planned(slug="lagad", main_image=make_image())
    spoil(article)
    wait(days=2)
    run_a_round()
    article.main_image.alt_sv = "En kust"
    article.main_image.save()
    article = article.get_latest_revision_as_object()
    article.go_live_at = None
    article.save_revision().publish()
    assert client.get("/nyheter/lagad/").status_code == 200


def test_a_dead_mail_server_keeps_no_article_back(site, client, wait, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    make_person(Role.EDITOR)
    spoiled = planned(main_image=make_image())
    planned(slug="fardig")
    spoil(spoiled)
    wait(days=2)
    run_a_round()
    assert client.get("/nyheter/fardig/").status_code == 200


def test_an_expired_article_is_in_no_list_even_before_the_scheduler_has_run(site, client, wait):
    article = make_news(expire_at=timezone.now() + TOMORROW)
    assert article.title in client.get("/nyheter/").content.decode()
    wait(days=2)
    assert article.title not in client.get("/nyheter/").content.decode()


def test_an_expired_article_has_no_address_once_the_scheduler_has_run(site, client, wait):
    make_news(slug="slut", expire_at=timezone.now() + TOMORROW)
    wait(days=2)
    run_a_round()
    assert client.get("/nyheter/slut/").status_code == 410


def test_one_scheduler_holds_the_lease_and_the_other_waits(db):
    first, second = uuid4(), uuid4()
    assert Lease.take("work", first, LENGTH)
    assert not Lease.take("work", second, LENGTH)
    assert Lease.take("work", first, LENGTH)


def test_a_lease_runs_out_when_its_holder_has_died(db, wait):
    first, second = uuid4(), uuid4()
    assert Lease.take("work", first, LENGTH)
    wait(minutes=2)
    assert not Lease.take("work", second, LENGTH)
    wait(minutes=2)
    assert Lease.take("work", second, LENGTH)
    assert not Lease.take("work", first, LENGTH)


def test_a_holder_who_renews_in_time_keeps_the_lease(db, wait):
    first, second = uuid4(), uuid4()
    for _round in range(5):
        assert Lease.take("work", first, LENGTH)
        wait(minutes=1)
        assert not Lease.take("work", second, LENGTH)


def test_only_the_holder_can_give_the_lease_back(db):
    first, second = uuid4(), uuid4()
    Lease.take("work", first, LENGTH)
    Lease.release("work", second)
    assert not Lease.take("work", second, LENGTH)
    Lease.release("work", first)
    assert Lease.take("work", second, LENGTH)


def test_leases_of_different_work_are_independent(db):
    assert Lease.take("work", uuid4(), LENGTH)
    assert Lease.take("other work", uuid4(), LENGTH)


def test_a_second_scheduler_publishes_nothing_while_the_first_is_at_work(site, client, wait):
    planned(slug="nu")
    wait(days=2)
    Lease.take("scheduler", uuid4(), LENGTH)
    run_a_round()
    assert client.get("/nyheter/nu/").status_code == 404
    wait(minutes=5)
    run_a_round()
    assert client.get("/nyheter/nu/").status_code == 200


def test_cron_may_run_a_round_every_minute(site, client, wait):
    planned(slug="nu")
    wait(hours=24)
    run_a_round()
    wait(minutes=1)
    run_a_round()
    assert client.get("/nyheter/nu/").status_code == 200
