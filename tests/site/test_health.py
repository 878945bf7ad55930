"""What starts the site and sends it visitors can ask whether it lives and whether it is ready."""

import pytest
from django.db.migrations.recorder import MigrationRecorder

from techtank import health
from techtank.settings.environment import setting
from tests.support.outage import closed_port, database_away

PROBES = ["/-/live", "/-/ready"]


@pytest.fixture(autouse=True)
def _as_after_the_start():
    health.check_migrations.cache_clear()
    for part in health.PARTS:
        part.fault.is_known = False


@pytest.fixture
def told(caplog):
    """`told()` returns the level of each line about health since it was asked last."""

    def lines():
        found = [record.levelname for record in caplog.records if "health" in record.name]
        caplog.clear()
        return found

    return lines


def answer(client, address="/-/ready"):
    """Return status and text of a probe."""
    response = client.get(address)
    return response.status_code, response.content.decode()


def test_a_process_that_runs_says_so_without_asking_the_database(client):
    assert answer(client, "/-/live") == (200, "ok")


def test_a_process_lives_while_the_database_is_away(client, django_db_blocker):
    with django_db_blocker.unblock(), database_away():
        assert answer(client, "/-/live") == (200, "ok")


@pytest.mark.django_db
def test_a_process_with_database_migrations_and_cache_is_ready(client):
    assert answer(client) == (200, "ok")


@pytest.mark.django_db
@pytest.mark.parametrize("address", PROBES)
def test_probes_come_by_http_to_any_host(client, settings, address):
    settings.SECURE_SSL_REDIRECT = True
    for host in ("10.1.2.3:8000", "web.internal", "_odd_"):
        assert client.get(address, headers={"host": host}).status_code == 200
    assert client.get("/", headers={"host": "localhost"}).status_code == 301


@pytest.mark.django_db
@pytest.mark.parametrize("address", PROBES)
def test_answers_to_probes_are_never_kept_and_set_no_cookie(client, address):
    response = client.get(address)
    assert response["Cache-Control"] == "no-store"
    assert response["Content-Type"] == "text/plain"
    assert not response.cookies


@pytest.mark.django_db
@pytest.mark.parametrize("address", PROBES)
def test_probes_may_ask_for_the_head_alone_and_change_nothing(client, address):
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


@pytest.mark.django_db
def test_being_ready_costs_one_query_once_the_migrations_are_known(
    client, django_assert_num_queries
):
    answer(client)
    with django_assert_num_queries(1):
        answer(client)


@pytest.mark.django_db
def test_a_process_without_database_is_not_ready_and_is_again_when_it_is_back(client, told):
    with database_away():
        assert answer(client) == (503, "unavailable")
        assert answer(client) == (503, "unavailable")
        assert told() == ["ERROR"]
    assert answer(client) == (200, "ok")
    assert told() == ["WARNING"]
    assert answer(client) == (200, "ok")
    assert told() == []


@pytest.mark.django_db
def test_a_process_that_waits_for_migrations_is_not_ready(client, told, caplog):
    last = MigrationRecorder.Migration.objects.filter(app="core").order_by("name").last()
    last.delete()
    assert answer(client) == (503, "unavailable")
    assert "manage.py migrate" in caplog.text
    assert told() == ["ERROR"]
    MigrationRecorder.Migration.objects.create(app=last.app, name=last.name)
    assert answer(client) == (200, "ok")


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["away", "forgetful"])
def test_a_process_without_cache_is_not_ready(client, settings, told, kind):
    with closed_port() as port:
        backend = {
            "away": {
                "BACKEND": "django.core.cache.backends.redis.RedisCache",
                "LOCATION": f"redis://127.0.0.1:{port}/0",
            },
            "forgetful": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
        }[kind]
        settings.CACHES = settings.CACHES | {"default": backend}
        assert answer(client) == (503, "unavailable")
        assert told() == ["ERROR"]


def test_a_database_that_is_away_is_given_up_after_seconds(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://name@db.example/site?sslmode=require")
    options = setting("DATABASE_URL")["OPTIONS"]
    assert options["sslmode"] == "require"
    assert options["connect_timeout"] <= 5
    monkeypatch.setenv("CACHE_URL", "redis://cache.example:6379/0")
    assert setting("CACHE_URL")["OPTIONS"]["socket_connect_timeout"] <= 5
