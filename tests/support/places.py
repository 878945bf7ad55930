"""Where visitors get: a page of every type, and the states of pages that are hard.

Types are discovered; of each the oldest page that exists in both languages is taken. All addresses
are Swedish: their English twin lies below /en.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlsplit

from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.text import camel_case_to_spaces, slugify
from django.utils.translation import override
from playwright.sync_api import BrowserContext, Page, Route

#: What the demo must show beside a page of every type.
STATES = {
    "list-filtered": "/nyheter/?kategori=pressutskick&ar=2024",
    "release": "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/",
    "release-without-english": "/nyheter/techtank-tar-plats-i-s3-piloten/",
    "release-corrected": "/nyheter/techtank-day-2024-halls-den-25-april/",
    "release-under-embargo": "/forhandsvisning/en-lank-till-en-journalist/",
    "topic": "/nyheter/amne/hallbarhet/",
    "projects-filtered": "/projekt-insatser/?status=pagaende",
    "project-with-table": "/projekt-insatser/s3-piloten/?region=skane",
    "project-finished": "/projekt-insatser/techtank-bas/",
    "members-filtered": "/medlemmar/?kompetens=laserskarning&kommun=olofstrom&kommun=ronneby",
    "members-no-hit": "/medlemmar/?q=rymdraketer",
    "member": "/medlemmar/nebbe-formteknik/",
    "person": "/om-techtank/medarbetare/ingela-hakansson/",
    "search-hits": "/sok/?q=techtank",
    "search-hits-of-a-kind": "/sok/?q=techtank&typ=sidor",
    "search-no-hit": "/sok/?q=rymdraket+fiskmås",
    "form-thanks": "/kontakt/?tack=1",
    "application-thanks": "/medlemmar/bli-medlem/?tack=1",
    "offer-full": "/erbjudanden/branschtraff-i-ronneby/",
    "offer-past": "/erbjudanden/kickstart-hallbarhet/",
    "offer-thanks": "/erbjudanden/branschtraff-i-olofstrom/?tack=1",
}
NOT_FOUND = "/finns-inte/"
GONE = "/nyheter/en-gammal-nyhet/"
FAULTS = [400, 403, 500, 503]


@dataclass(frozen=True)
class Place:
    """A page in a state, in Swedish at its address and in English below /en."""

    name: str
    address: str
    sends_empty_form: bool = False

    def address_in(self, language: str) -> str:
        """Return the address in one of the languages."""
        return self.address if language == "sv" else f"/en{self.address}"

    def visit(self, page: Page, site: str, language: str = "sv"):
        """Go there; return the answer that the browser shows."""
        answer = page.goto(f"{site}{self.address_in(language)}")
        if not self.sends_empty_form:
            return answer
        with page.expect_navigation() as sent:
            page.locator("main form [type=submit]").click()
        return sent.value

    def strayed(self, page: Page, language: str = "sv") -> list[str]:
        """Return where the visit ended if not here, such as at the log-in."""
        there, here = urlsplit(page.url).path, urlsplit(self.address_in(language)).path
        return [] if there == here else [f"the visit ended at {there}"]


def places() -> list[Place]:
    """Every place; asks the database."""
    return [
        *places_of_every_type(),
        *(Place(name, address) for name, address in STATES.items()),
        Place("form-faults", "/kontakt/", sends_empty_form=True),
        Place("application-faults", "/medlemmar/bli-medlem/", sends_empty_form=True),
        Place("offer-faults", "/erbjudanden/robotlyftet/", sends_empty_form=True),
        Place("offer-cancel", address_to_cancel()),
        Place("404", NOT_FOUND),
        Place("410", GONE),
        *(Place(str(status), f"/fel/{status}/") for status in FAULTS),
    ]


def places_of_every_type() -> Iterator[Place]:
    """A page of each type, discovered."""
    from wagtail.models import get_page_models

    from techtank.core.models import BasePage

    for model in get_page_models():
        if issubclass(model, BasePage):
            with override("sv"):
                pages = model.objects.published().order_by("-has_english", "pk")
                address = next(filter(None, (page.get_url() for page in pages)))
            yield Place(slugify(camel_case_to_spaces(model.__name__)), address)


def prepare() -> None:
    """Bring about the states that the demo does not have, unless the showroom kept them."""
    from techtank.core.models import FormerAddress

    if FormerAddress.objects.holds(GONE.rstrip("/")):
        return
    correct_a_release()
    hold_a_release_back()
    fill_an_offer()
    remember_what_is_gone()  # last, for it tells that all is prepared


def remember_what_is_gone() -> None:
    """Let there have been a page at the address that answers 410."""
    from techtank.core.models import FormerAddress

    FormerAddress.objects.remember([GONE.rstrip("/")])


def correct_a_release() -> None:
    """Let a release have been wrong."""
    from news.models import NewsPage

    release = NewsPage.objects.get(slug=_slug_of("release-corrected"))
    release.corrections.create(
        moment=datetime(2024, 4, 3, 10, 15, tzinfo=UTC),
        text_sv="I en tidigare version stod fel starttid.",
        text_en="An earlier version gave the wrong time.",
    )
    release.save()


def hold_a_release_back() -> None:
    """Give a journalist a link to a release that is not public yet, in both languages."""
    from news.models import NewsPage, PreviewLink

    public = NewsPage.objects.get(slug=_slug_of("release"))
    held = public.copy(
        update_attrs={"title": "Klustret får ett nytt uppdrag", "slug": "halls-inne"},
        keep_live=False,
        copy_revisions=False,
    )
    held.go_live_at = datetime(2126, 11, 24, 8, 0, tzinfo=UTC)
    held.save_revision(approved_go_live_at=held.go_live_at)
    token = _slug_of("release-under-embargo")
    PreviewLink.objects.create(article=held, recipient="Anna Ek", token=token)


def fill_an_offer() -> None:
    """Let all places of an offer like another one be taken."""
    from offers.models import OfferPage, SignUp

    open_one = OfferPage.objects.get(slug=_slug_of("offer-thanks"))
    offer = open_one.copy(
        update_attrs={"title": "Branschträff i Ronneby", "slug": _slug_of("offer-full")},
        copy_revisions=False,
    )
    guests = [
        SignUp(offer=offer, email=f"gast-{number}@example.se", state=SignUp.State.CONFIRMED)
        for number in range(offer.capacity)
    ]
    SignUp.objects.bulk_create(guests)


def address_to_cancel() -> str:
    """Return the link of a guest."""
    from offers.cancelling import signer
    from offers.models import SignUp

    return f"/avboka/{signer.sign(str(SignUp.objects.confirmed().first().pk))}/"


def _slug_of(state: str) -> str:
    return STATES[state].partition("?")[0].strip("/").rpartition("/")[2]


def answer_with_faults(context: BrowserContext) -> None:
    """Show the pages for faults of the server, which no address leads to."""
    context.route("**/fel/*/", show_fault)


def show_fault(route: Route) -> None:
    """Answer with the page for the fault that the address names."""
    response = fault_page(urlsplit(route.request.url).path)
    route.fulfill(
        status=response.status_code, headers=dict(response.items()), body=response.content
    )


def fault_page(path: str) -> HttpResponse:
    """Return the page for the fault that an address such as `/en/fel/500/` names."""
    from techtank.core import error_pages

    pages = {
        400: error_pages.bad_request,
        403: error_pages.forbidden,
        500: error_pages.server_error,
        503: partial(error_pages.unavailable, reason=ConnectionError("only for show")),
    }
    return pages[int(path.rstrip("/").rpartition("/")[2])](RequestFactory().get(path))
