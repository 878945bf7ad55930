"""Operators set the site up by environment variables that explain themselves."""

import re
import subprocess
import sys
from secrets import token_urlsafe

import pytest
from django.core.exceptions import ImproperlyConfigured

from techtank.core.paths import PROJECT_DIR
from techtank.settings.environment import VARIABLES, setting

WRONG = {
    "SITE_URL": "www.example.se",
    "ALLOWED_HOSTS": "https://example.se/",
    "DATABASE_URL": "mysql://hemligt:losen@host/name",
    "CACHE_URL": "nonsense",
    "EMAIL_URL": "http://host",
    "MEDIA_URL": "media",
    "INDEXNOW_KEY": "short",
    "SENTRY_DSN": "hello",
    "SENTRY_TRACES_SAMPLE_RATE": "2",
    "HSTS_SECONDS": "a year",
    "TRUSTED_PROXY_COUNT": "perhaps",
}


@pytest.mark.parametrize(("name", "value"), WRONG.items())
def test_a_wrong_value_names_the_variable_and_what_is_expected(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured) as refused:
        setting(name)
    message = str(refused.value)
    assert name in message
    assert next(one.expects for one in VARIABLES if one.name == name) in message
    assert "hemligt" not in message


def test_the_example_file_lists_every_variable_and_no_other():
    text = (PROJECT_DIR / ".env.example").read_text()
    assert re.findall(r"^#?\s?([A-Z_]+)=", text, re.M) == [one.name for one in VARIABLES]


def test_production_refuses_to_start_without_a_secret_key(tmp_path):
    result = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=PROJECT_DIR,
        env={"DJANGO_SETTINGS_MODULE": "techtank.settings.production", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode != 0
    assert "SECRET_KEY" in result.stderr


def test_sqlite_waits_for_its_turn_and_keeps_readers_reading(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:////tmp/x.sqlite3")
    options = setting("DATABASE_URL")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]


def check_of_a_deployment(**environment) -> subprocess.CompletedProcess:
    """Run `check --deploy`, with warnings as errors."""
    settings = {
        "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
        "SECRET_KEY": token_urlsafe(60),
        "SITE_URL": "https://www.example.se",
        "PATH": "",
    }
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=PROJECT_DIR,
        env=settings | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_production_passes_every_check_of_a_deployment():
    result = check_of_a_deployment(CACHE_URL="redis://127.0.0.1:6379/0")
    assert result.returncode == 0, result.stderr


@pytest.mark.slow
def test_an_operator_is_told_that_limits_need_a_cache_that_all_processes_share():
    result = check_of_a_deployment()
    assert result.returncode != 0
    assert "techtank.W001" in result.stderr
    assert "CACHE_URL" in result.stderr
