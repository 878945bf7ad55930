"""Every environment variable that the site reads, typed and explained, in one place.

`.env.example` lists the same variables in the same order, and a test keeps the two in step.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

from techtank.core.paths import PROJECT_DIR

VAR_DIR = PROJECT_DIR / "var"

#: Variables of a `.env` file beside `manage.py` count, but the real environment wins.
environ.Env.read_env(PROJECT_DIR / ".env")
env = environ.Env()

SQLITE_OPTIONS = {
    # Readers never wait for the writer, and two writers queue instead of failing half-way.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}
#: A database that is away is noticed soon, so that visitors and probes are not left waiting.
POSTGRES_OPTIONS = {
    "connect_timeout": 3,  # seconds
    "tcp_user_timeout": 10_000,  # milliseconds: how long a sent question may stay unconfirmed
}
REDIS_OPTIONS = {"socket_connect_timeout": 2, "socket_timeout": 2}  # seconds


def _text(raw: str) -> str:
    return raw


def _number(raw: str) -> int:
    number = int(raw)
    if number < 0:
        raise ValueError
    return number


def _share(raw: str) -> float:
    share = float(raw)
    if not 0 <= share <= 1:
        raise ValueError
    return share


def _keys(raw: str) -> list[str]:
    return [key.strip() for key in raw.split(",") if key.strip()]


def _hosts(raw: str) -> list[str]:
    hosts = [host.strip() for host in raw.split(",") if host.strip()]
    if not all(re.fullmatch(r"\*|\.?[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\]", host) for host in hosts):
        raise ValueError
    return hosts


def _web_address(raw: str) -> str:
    parts = urlsplit(raw)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path not in {"", "/"}:
        raise ValueError
    # `port` raises ValueError for what is no number. Wagtail knows https on its own port alone.
    if parts.scheme == "https" and parts.port not in {None, 443}:
        raise ValueError
    return raw.rstrip("/")


def _address_or_nothing(raw: str) -> str:
    return _web_address(raw) if raw else ""


def _path_prefix(raw: str) -> str:
    if not (raw.startswith(("/", "https://")) and raw.endswith("/")):
        raise ValueError
    return raw


def _database(raw: str) -> dict[str, Any]:
    if urlsplit(raw).scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ValueError
    config = dict(env.db_url_config(raw))
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = SQLITE_OPTIONS | config.get("OPTIONS", {})
    else:
        config["CONN_MAX_AGE"] = 60
        config["CONN_HEALTH_CHECKS"] = True
        config["OPTIONS"] = POSTGRES_OPTIONS | config.get("OPTIONS", {})
    return config


def _email(raw: str) -> dict[str, Any]:
    scheme = urlsplit(raw).scheme
    if scheme not in {"smtp", "smtp+tls", "smtp+ssl", "consolemail", "filemail", "memorymail"}:
        raise ValueError
    return dict(env.email_url_config(raw))


def _cache(raw: str) -> dict[str, Any]:
    if urlsplit(raw).scheme not in {"locmemcache", "rediscache", "redis", "rediss", "dummycache"}:
        raise ValueError
    config = dict(env.cache_url_config(raw))
    if config["BACKEND"].endswith("RedisCache"):
        config["OPTIONS"] = REDIS_OPTIONS | config.get("OPTIONS", {})
    return config


def _indexnow_key(raw: str) -> str:
    if raw and not re.fullmatch(r"[A-Za-z0-9-]{8,128}", raw):
        raise ValueError
    return raw


def _dsn(raw: str) -> str:
    if raw and urlsplit(raw).scheme not in {"http", "https"}:
        raise ValueError
    return raw


@dataclass(frozen=True)
class Variable:
    """One environment variable: how its text is read, and what an operator is told about it."""

    name: str
    read: Callable[[str], Any]
    expects: str
    about: str
    default: str = ""


VARIABLES = [
    Variable(
        "SECRET_KEY",
        _text,
        "at least 50 random characters",
        "Signs sessions and links. Production refuses to start without one.",
    ),
    Variable(
        "SECRET_KEY_FALLBACKS",
        _keys,
        "former keys separated by commas",
        "Former values of SECRET_KEY, which still open sessions, links and second factors.",
    ),
    Variable(
        "SITE_URL",
        _web_address,
        "an address such as https://www.example.se, with the port if it is unusual, without a path",
        "Where visitors reach the site: canonical addresses, sitemap and links in mail.",
        "http://localhost:8000",
    ),
    Variable(
        "ALLOWED_HOSTS",
        _hosts,
        "host names separated by commas, such as www.example.se,example.se",
        "Hosts that the site answers for. The host of SITE_URL is always one of them.",
    ),
    Variable(
        "DATABASE_URL",
        _database,
        "sqlite:////folder/file.sqlite3 or postgres://user:password@host:5432/name",
        "The database. SQLite is for trying the site out, PostgreSQL for real use.",
        f"sqlite:///{VAR_DIR / 'db.sqlite3'}",
    ),
    Variable(
        "CACHE_URL",
        _cache,
        "locmemcache:// or redis://host:6379/0",
        "The cache. More than one web process needs Redis.",
        "locmemcache://?max_entries=5000",
    ),
    Variable(
        "CACHE_PURGE_URL",
        _address_or_nothing,
        "an address such as http://varnish:8081, or nothing",
        "Where the page cache is told what has changed. Empty: it keeps pages for a minute.",
    ),
    Variable(
        "EMAIL_URL",
        _email,
        "smtp+tls://user:password@host:587, smtp://host:25 or consolemail://",
        "How mail leaves the site. The default prints it.",
        "consolemail://",
    ),
    Variable(
        "EMAIL_FROM",
        _text,
        "a sender such as Techtank <info@example.se>",
        "The sender of the site's mail.",
        "Techtank <info@example.se>",
    ),
    Variable(
        "MEDIA_ROOT",
        Path,
        "a folder",
        "Where uploaded pictures and documents are kept.",
        str(VAR_DIR / "media"),
    ),
    Variable(
        "MEDIA_URL",
        _path_prefix,
        "a path such as /media/ or an https address, with a slash at the end",
        "The address below which uploaded pictures are served.",
        "/media/",
    ),
    Variable(
        "INDEXNOW_KEY",
        _indexnow_key,
        "8 to 128 letters, digits and hyphens, or nothing",
        "Search engines are told at once of what is published or taken down. Empty: they are not.",
    ),
    Variable(
        "SENTRY_DSN",
        _dsn,
        "an https address, or nothing",
        "Faults are reported there. Empty: nothing leaves the server.",
    ),
    Variable(
        "SENTRY_TRACES_SAMPLE_RATE",
        _share,
        "a number from 0 to 1",
        "The share of requests whose timing is reported.",
        "0",
    ),
    Variable(
        "HSTS_SECONDS",
        _number,
        "a whole number of seconds",
        "How long browsers insist on https (production).",
        "31536000",
    ),
    Variable(
        "TRUSTED_PROXY_COUNT",
        _number,
        "how many proxies of yours stand in front, such as 1, or 0 if none",
        "Believe what that many proxies say of visitors: https, and whose request it is.",
        "1",
    ),
]
_BY_NAME = {variable.name: variable for variable in VARIABLES}


def setting(name: str) -> Any:
    """Return a variable's value in its type.

    Raises ImproperlyConfigured, naming the variable and what it expects, for a value that
    cannot be read; the value itself is not repeated, for it may hold a password.
    """
    variable = _BY_NAME[name]
    raw = env.str(name, default="") or variable.default
    try:
        return variable.read(raw)
    except (ValueError, KeyError, environ.ImproperlyConfigured) as error:
        raise ImproperlyConfigured(
            f"The environment variable {name} has a value that can't be read. "
            f"Expected: {variable.expects}."
        ) from error
