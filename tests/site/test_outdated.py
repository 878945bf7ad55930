"""Every answer that a change outdates bears a tag that is told to the page cache.

Whatever an editor changes on the demo, every address of the site is asked for before and after: one
whose text differs must have been dropped, one that does not show what was changed must not. The
cache itself is tried in `test_varnish.py`.
"""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from django.core.cache import cache
from django.db.models import Model
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from members.models import Capability, MemberPage
from news.models import NewsCategory, NewsPage, PressRoomPage
from offers.models import OfferPage
from people.models import Municipality, Organisation, PeoplePage, PersonPage
from projects.models import FundingProgramme, ProjectPage, Theme
from self_service.facts import set_facts
from techtank.core.caching import FINDS_TAG, tag_for
from techtank.core.models import GlossaryTerm, KeyFigure, Purge, SiteImage, SiteSettings
from techtank.core.purging import telling
from techtank.home.models import HomePage, StandardPage
from tests.crawling import NOT_PAGES, STARTS, links_in

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

OPEN_DATA = (".csv", ".json")
FILES = ("/sitemap.xml", "/robots.txt", "/sok/?q=techtank", "/sok/?q=plåt", "/en/sok/?q=laser")


class Kept(NamedTuple):
    """What a shared cache keeps of an address."""

    text: bytes
    tags: frozenset[str]


def ask(client, address: str) -> Kept | None:
    """Return what a shared cache may keep of the answer."""
    response = client.get(address)
    if "xkey" not in response:
        return None
    return Kept(response.getvalue(), frozenset(response["xkey"].split()))


@pytest.fixture(scope="module")
def kept(demo, django_db_blocker) -> dict[str, Kept]:
    """What a shared cache holds of the demo, found once.

    Outside of a test's transaction, so that the pictures that are made on the way stay.
    """
    cache.clear()  # a test before may have seen the demo with pages that it took back
    with django_db_blocker.unblock():
        found = crawl(Client())
        return {address: ask(Client(), address) for address in found}


def crawl(client: Client) -> set[str]:
    """Return the addresses that a shared cache may keep; of each kind of filter only two."""
    waiting, seen, found = [*STARTS, *FILES], set(), set()
    filters = Counter()
    while waiting:
        address = waiting.pop(0)
        path, _mark, query = address.partition("?")
        kind = (path, query.partition("=")[0])
        if address in seen or address.startswith(NOT_PAGES) or query.count("=") > 1:
            continue
        seen.add(address)
        filters[kind] += bool(query)
        if filters[kind] > 2:
            continue
        if answer := ask(client, address):
            found.add(address)
            waiting += links_in(answer.text.decode(errors="ignore"), address)
    return found


@pytest.fixture
def site_kept(kept, db, settings, monkeypatch) -> dict[str, Kept]:
    """Every address of the demo that a shared cache may keep, as it is before the change."""
    settings.CACHE_PURGE_URL = "http://127.0.0.1:9"  # nobody listens: what is told is stored
    monkeypatch.setattr(telling, "_send", lambda purges: True)
    return kept


def renamed(record: Model, field: str = "name_sv") -> Model:
    """Give a record another name."""
    setattr(record, field, f"Nytt {getattr(record, field)}")
    record.save()
    return record


def edit(page: Page, **fields) -> Page:
    """Publish a page with other words, as an editor does."""
    for field, value in fields.items():
        setattr(page, field, value)
    page.save_revision().publish()
    return page


def first(model, **filters):
    """Return the first public page of a kind."""
    return model.objects.published().filter(**filters).order_by("pk").first()


def new_article() -> NewsPage:
    """Publish an article that names a company and leads to a project."""
    old = first(NewsPage)
    company, project = first(MemberPage), first(ProjectPage)
    words = f"<p>{company.title} och {project.title} berättar.</p>"
    article = NewsPage(
        title="Helt ny artikel",
        slug="helt-ny-artikel",
        date=timezone.localdate(),
        lead_sv="En ny ingress.",
        body_sv=[("text", words)],
    )
    article.categories = old.categories.all()
    article.topics = old.topics.all()
    old.get_parent().add_child(instance=article)
    return article


def new_company() -> MemberPage:
    """Publish the company of an organisation that is in a project and has none."""
    taken = MemberPage.objects.values("organisation")
    roles = ProjectPage.objects.published().exclude(roles=None).values("roles__organisation")
    organisation = Organisation.objects.filter(pk__in=roles).exclude(pk__in=taken).first()
    old = first(MemberPage)
    company = MemberPage(
        title=organisation.name,
        slug="nytt-foretag",
        organisation=organisation,
        organisation_number="556016-0680",
        municipality=old.municipality,
        lead_sv="Ny medlem.",
        description_sv="<p>Gör saker.</p>",
    )
    old.get_parent().add_child(instance=company)
    return company


def of_a_project(model, path: str):
    """Return a record that a public project refers to."""
    used = ProjectPage.objects.published().values(path)
    return model.objects.filter(pk__in=used).order_by("pk").last()


def moved(page: Page, target: Page, place: str) -> Page:
    """Put a page elsewhere in the tree."""
    page.move(target, place)
    return page


def taken_down(page: Page) -> Page:
    """Unpublish a page."""
    page.unpublish()
    return page


def deleted(page: Page) -> Page:
    """Delete a page; what it was is told still."""
    key = page.pk
    page.delete()
    page.pk = key
    return page


def restricted(page: Page) -> Page:
    """Let only those see a page who know a password."""
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="hemligt"
    )
    return page


def closed(company: MemberPage) -> MemberPage:
    """End a membership as the self-service does, by an update that Django has no signal for."""
    set_facts(company, expire_at=timezone.now() - timedelta(minutes=1))
    return company


def people() -> list[PersonPage]:
    """Return the board in its order."""
    board = PersonPage.objects.published().filter(group=PersonPage.Group.BOARD)
    return list(board.order_by("path"))


def standard(slug: str) -> Page:
    """Return a page of text."""
    return StandardPage.objects.get(slug=slug)


#: What an editor does; each returns what was changed.
CHANGES: dict[str, Callable[[], Model]] = {
    "an article is published": new_article,
    "an article is edited": lambda: edit(first(NewsPage), lead_sv="Nya ord om det hela."),
    "an article gets another title": lambda: edit(first(NewsPage), title="En annan rubrik"),
    "an article gets another date": lambda: edit(first(NewsPage), date=date(2019, 1, 2)),
    "an article is taken down": lambda: taken_down(first(NewsPage)),
    "an article is deleted": lambda: deleted(first(NewsPage)),
    "a page of the menu gets another name": lambda: edit(standard("om-techtank"), title="Vi"),
    "a page of the menu gets another address": lambda: edit(standard("om-techtank"), slug="om-oss"),
    "a page of the menu is taken down": lambda: taken_down(standard("om-techtank")),
    "a list of people is moved": lambda: moved(
        first(PeoplePage), HomePage.objects.get(), "last-child"
    ),
    "two people change places": lambda: moved(people()[-1], people()[0], "left"),
    "an article is hidden behind a password": lambda: restricted(first(NewsPage)),
    "a person gets another number": lambda: edit(first(PersonPage), phone="+46 455 00 00 00"),
    "a person gets another name": lambda: edit(first(PersonPage), title="Annan Person"),
    "a project is edited": lambda: edit(first(ProjectPage), lead_sv="Nya ord om projektet."),
    "a project ends": lambda: edit(
        first(ProjectPage, end=None) or first(ProjectPage),
        end=timezone.localdate() - timedelta(days=2),
    ),
    "a project gets another title": lambda: edit(first(ProjectPage), title="Annat namn"),
    "a project gets another budget": lambda: edit(first(ProjectPage), budget=987_654_321),
    "a project is taken down": lambda: taken_down(first(ProjectPage)),
    "a company is published": new_company,
    "a company's edits are approved": lambda: edit(first(MemberPage), phone="+46 455 11 11 11"),
    "a company grows": lambda: edit(first(MemberPage), employees=900),
    "a company moves to another municipality": lambda: edit(
        first(MemberPage), municipality=Municipality.objects.order_by("pk").last()
    ),
    "a company is taken down": lambda: taken_down(first(MemberPage)),
    "a company's membership ends": lambda: closed(first(MemberPage)),
    "an offer is edited": lambda: edit(first(OfferPage), lead_sv="Nya ord om erbjudandet."),
    "an offer is taken down": lambda: taken_down(first(OfferPage)),
    "an organisation is renamed": lambda: renamed(
        of_a_project(Organisation, "roles__organisation")
    ),
    "a municipality is renamed": lambda: renamed(first(MemberPage).municipality, "name"),
    "a capability is renamed": lambda: renamed(
        Capability.objects.exclude(member_capabilities=None).order_by("pk").first()
    ),
    "a category is renamed": lambda: renamed(
        NewsCategory.objects.exclude(articles=None).order_by("pk").first()
    ),
    "a programme is renamed": lambda: renamed(FundingProgramme.objects.order_by("pk").first()),
    "a theme is renamed": lambda: renamed(Theme.objects.exclude(projects=None).first()),
    "a standing text is reworded": lambda: renamed(
        PressRoomPage.objects.get().boilerplate, "text_sv"
    ),
    "a term is explained otherwise": lambda: renamed(
        GlossaryTerm.objects.first(), "explanation_sv"
    ),
    "a figure is corrected": lambda: renamed(
        KeyFigure.objects.filter(counted="").first(), "label_sv"
    ),
    "a picture gets another alt text": lambda: renamed(SiteImage.objects.first(), "alt_sv"),
    "the settings are changed": lambda: renamed(SiteSettings.load(), "organisation"),
}
#: What is changed in these stands on all pages, or may.
EVERYWHERE = {
    "a page of the menu gets another address",
    "a page of the menu is taken down",
    "a list of people is moved",
    "the settings are changed",
    "a term is explained otherwise",
}
#: The part of all addresses that may be dropped though they look the same: lists that might have
#: shown it, with other filters, and pages that choose what they show beside themselves.
MIGHT_SHOW_IT = 1 / 5


@pytest.mark.parametrize("change", CHANGES)
def test_pages_that_look_different_are_dropped_and_of_the_others_only_those_that_show_it_when(
    change, site_kept, client, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        record = CHANGES[change]()
    told = {tag for purge in Purge.objects.all() for tag in purge.tags.split()}
    now = {address: ask(client, address) for address in site_kept}
    different = {
        address
        for address, old in site_kept.items()
        if now[address] is None or now[address].text != old.text
    }
    dropped = {address for address, old in site_kept.items() if old.tags & told}
    assert different, "The change is seen nowhere."
    assert sorted(different - dropped) == []
    showing = {address for address, old in site_kept.items() if tag_for(record) in old.tags}
    for_nothing = {
        address
        for address in dropped - different - showing
        if FINDS_TAG not in site_kept[address].tags  # a search may find anything
    }
    why = Counter(tag for one in for_nothing for tag in site_kept[one].tags & told)
    print(f"{change}: {len(different)} of {len(site_kept)} differ, {len(showing)} show it,")
    print(f"  {len(for_nothing)} are dropped for nothing: {why.most_common(8)}")
    if "edit" in change:
        assert [one for one in for_nothing if not one.endswith(OPEN_DATA)] == []
    elif change not in EVERYWHERE:
        assert len(for_nothing) <= len(site_kept) * MIGHT_SHOW_IT
