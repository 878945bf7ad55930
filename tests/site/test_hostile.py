"""Whatever strangers send, the site answers without a fault of its own.

Requests go to the WSGI application itself, so that nothing tidies them up on the way: no proxy,
no test client, no web server.
"""

import sys
from io import BytesIO
from urllib.parse import quote_from_bytes

import pytest
from django.core.signals import got_request_exception, request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from techtank.desk.contract import CONTRACTED_PAGES
from techtank.wsgi import application
from tests.factories import in_english, make_news
from tests.people.factories import make_contact
from tests.projects.factories import make_project

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/",
    "/nyheter/",
    "/nyheter/nyhet/",
    "/nyheter/rss/",
    "/nyheter/atom/",
    "/nyheter/amne/hallbarhet/",
    "/nyheter/nyhet/mediepaket.zip",
    "/om-techtank/medarbetare/anna-ek/",
    "/om-techtank/medarbetare/anna-ek.vcf",
    "/medlemmar/foretag.vcf",
    "/projekt-insatser/spik/",
    "/projekt-insatser/projekt.csv",
    "/projekt-insatser/projekt.json",
    "/medlemmar/medlemmar.csv",
    "/medlemmar/medlemmar.json",
    "/forhandsvisning/",
    "/dokument/1/blad.pdf",
    "/media/",
    "/static/",
    "/teckning/1.svg",
    "/logga-in/",
    "/admin/",
    "/admin/login/",
    "/sitemap.xml",
    "/robots.txt",
    "/-/live",
    "/-/ready",
    *(f"/{page.path}/" for page in CONTRACTED_PAGES),
]
PARAMETERS = [
    *("kategori", "ar", "sida", "status", "q", "kompetens", "kommun", "storlek", "typ", "next"),
    *("skickat", "format", "fields", "page", "token", "namn", "epost", "meddelande"),
]
HEADERS = [
    *("HTTP_ACCEPT", "HTTP_ACCEPT_ENCODING", "HTTP_ACCEPT_LANGUAGE", "HTTP_AUTHORIZATION"),
    *("HTTP_COOKIE", "HTTP_HOST", "HTTP_IF_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_NONE_MATCH"),
    *("HTTP_IF_UNMODIFIED_SINCE", "HTTP_ORIGIN", "HTTP_RANGE", "HTTP_REFERER", "HTTP_USER_AGENT"),
    *("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO", "REMOTE_ADDR"),
    *("HTTP_X_HTTP_METHOD_OVERRIDE", "HTTP_X_REQUESTED_WITH", "HTTP_X_REQUEST_ID"),
    *("CONTENT_TYPE", "CONTENT_LENGTH", "HTTP_TRANSFER_ENCODING"),
]
METHODS = ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "odd", "ÖÄÅ"]
TROUBLE = [
    *(b"", b"\x00", b"%00", b"%", b"%zz", b"%C3%28", b"\xff\xfe", b"\xed\xa0\x80", b"\r\nX-Odd: 1"),
    *(b"0", b"-1", b"1e3", b"\xc2\xb2", b"9" * 400, b"0" * 5000, b"NaN", b"2024", b"2", b"10000"),
    *(b"' OR 1=1 --", b'"', b"\\", b"{{7*7}}", b"%s%n{0}", b"*", b"a%_b", b"(", b"a:* & !b"),
    *(b"../../../etc/passwd", b"//elak.example/", b"javascript:alert(1)", b"<script>", b"[", b"]"),
    *(b"sv", b"en", b"de-\xc3\xa5", b"a;q=x,b;q=9e9", b"W/", b'"a", W/"b"', b"bytes=0-,5-x,-0"),
    *(b"bytes=-0", b"bytes=99999999999999999-", b"::1", b"fe80::1%eth0", b"1.2.3.4, x", b"https"),
    *(b"localhost:99999", b"localhost:x", b"[::1", b"local host", b"xn--\xc3\xa5", b"a" * 9000),
    *(b"multipart/form-data", b"multipart/form-data; boundary=x", b"text/plain; charset=odd"),
    *(b"multipart/form-data; boundary=\xc3\xa5", b"application/json", b"application/x-www-form"),
    *(b"application/x-www-form-urlencoded; charset=utf-7", b"sessionid=x; csrftoken=\xff; =; a"),
    *(b"Thu, 01 Jan 1970 00:00:00 GMT", b"Thu, 99 Foo 99999 99:99:99 GMT", b"-5", b"chunked"),
]
#: Opens the door that forged requests are turned away at, for what lies behind it.
TOKEN = b"a" * 32


def latin(raw: bytes) -> str:
    """Return bytes as WSGI hands them on (PEP 3333)."""
    return raw.decode("latin-1")


def parameters(value: st.SearchStrategy) -> st.SearchStrategy:
    """Known and unknown names, each with anything, some of them twice."""
    name = st.sampled_from([name.encode() for name in PARAMETERS]) | value
    pairs = st.lists(st.tuples(name, value), max_size=4)
    return pairs.map(lambda found: b"&".join(b"=".join(pair) for pair in found))


def mostly(usual: st.SearchStrategy, odd: st.SearchStrategy) -> st.SearchStrategy:
    """Three times of four what gets far, else what does not."""
    return st.sampled_from([usual, usual, usual, odd]).flatmap(lambda chosen: chosen)


anything = st.sampled_from(TROUBLE) | st.binary(max_size=30) | st.text(max_size=15).map(str.encode)
escaped = anything.map(lambda raw: quote_from_bytes(raw).encode())
paths = st.builds(
    lambda language, address, rest: language + address.encode() + rest,
    st.sampled_from([b"", b"/en"]),
    st.sampled_from(ADDRESSES),
    mostly(st.just(b""), anything),
)
queries = mostly(parameters(escaped), parameters(anything) | anything)
forms = st.just(b"csrfmiddlewaretoken=" + TOKEN + b"&").flatmap(
    lambda token: parameters(escaped).map(lambda sent: token + sent)
)
requests = st.fixed_dictionaries(
    {
        "method": mostly(st.sampled_from(["GET", "POST"]), st.sampled_from(METHODS)),
        "path": mostly(paths, anything),
        "query": queries,
        "headers": st.dictionaries(st.sampled_from(HEADERS), anything, max_size=3),
        "body": mostly(forms, anything),
    }
)
as_many = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@pytest.fixture
def _something_to_find(site):
    """A page of each kind; the connection stays open between requests, for it holds the test."""
    make_news(slug="nyhet", **in_english())
    make_contact(title="Anna Ek", slug="anna-ek")
    make_project(slug="spik")
    boundaries = (request_started, request_finished)
    for signal in boundaries:
        signal.disconnect(close_old_connections)
    yield
    for signal in boundaries:
        signal.connect(close_old_connections)


def send(request: dict) -> tuple[str, list[BaseException]]:
    """Send a request; returns the status of the answer and the faults that led to it."""
    faults, statuses = [], []

    def notice(**kwargs):
        faults.append(sys.exception())

    environ = {
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "localhost",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(request["body"])),
        "HTTP_COOKIE": f"csrftoken={TOKEN.decode()}",
        **{name: latin(value) for name, value in request["headers"].items()},
        "REQUEST_METHOD": request["method"],
        "PATH_INFO": latin(request["path"]),
        "QUERY_STRING": latin(request["query"]),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(request["body"]),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    got_request_exception.connect(notice)
    try:
        answer = application(environ, lambda status, headers, *_info: statuses.append(status))
        for _part in answer:
            pass
        answer.close()
    finally:
        got_request_exception.disconnect(notice)
    return statuses[0], faults


def assert_no_fault(request: dict) -> None:
    """The answer is none of 5xx; if it is, the fault behind it is what the test shows."""
    status, faults = send(request)
    if faults:
        raise faults[0]
    assert status < "5", status


@pytest.mark.usefixtures("_something_to_find")
@settings(max_examples=25, **as_many)
@given(request=requests)
def test_no_request_ends_in_a_fault(request):
    assert_no_fault(request)


@pytest.mark.slow
@pytest.mark.usefixtures("_something_to_find")
@settings(max_examples=1000, **as_many)
@given(request=requests)
def test_a_thousand_requests_end_in_no_fault(request):
    assert_no_fault(request)
