"""The large site is whole, here in small: as if editors had made each of its pages."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import translation
from wagtail.models import Collection, Page, ReferenceIndex, Revision, get_page_models
from wagtail.test.utils.form_data import (
    nested_form_data,
    querydict_from_html,
    rich_text,
    streamfield,
)

from members.models import MemberPage
from news.models import NewsPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.models import SiteImage
from techtank.desk.demo_scale import load_scale
from techtank.desk.demo_scale.sizes import Sizes
from techtank.home.models import HomePage
from techtank.search.entries import renew
from techtank.search.models import SearchEntry
from tests.factories import make_person
from tests.search.reading import titles

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
SMALL = Sizes(articles=12, companies=6, projects=4, people=3, pictures=10)
KINDS = {
    NewsPage: SMALL.articles,
    MemberPage: SMALL.companies,
    ProjectPage: SMALL.projects,
    PersonPage: SMALL.people,
}
WITH_PAGES = [NewsPage, MemberPage, ProjectPage]
#: Written whenever a page is saved.
MOMENTS = {"latest_revision_created_at", "last_published_at"}


@pytest.fixture(scope="module")
def once(demo, django_db_blocker):
    """The demo with the large site on it, in small; made once, and taken back after all tests."""
    with django_db_blocker.unblock(), translation.override("sv"), transaction.atomic():
        load_scale(HomePage.objects.get(), SMALL)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def large(once, db):
    """What each test changes on it is taken back by itself."""


def of(kind):
    """Return the pages of a kind that belong to the large site."""
    return kind.objects.filter(slug__startswith="skala-").order_by("path")


def test_there_are_as_many_as_were_asked_for_and_a_second_run_adds_none(large):
    assert {kind: of(kind).count() for kind in KINDS} == KINDS
    counted = [Page, Revision, ReferenceIndex, SearchEntry, SiteImage]
    before = [model.objects.count() for model in counted]
    load_scale(HomePage.objects.get(), SMALL)
    assert [model.objects.count() for model in counted] == before


def test_the_tree_has_no_fault(large, capsys):
    call_command("fixtree", interactive=False)
    assert capsys.readouterr().out.count("No problems found.") == 2
    assert Page.find_problems() == ([], [], [], [], [])
    assert Collection.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize("kind", WITH_PAGES)
def test_every_page_is_served_and_found_by_its_title(large, client, kind):
    for number, page in enumerate(of(kind)):
        client.defaults["REMOTE_ADDR"] = f"10.0.0.{number}"  # one would soon be asked to wait
        for language in page.languages():
            with translation.override(language):
                address, title = page.get_url(), page.content.title
            answer = client.get(address)
            assert answer.status_code == 200, address
            assert title in answer.content.decode()
            prefix = "/en" if language == "en" else ""
            assert title in titles(client, title, prefix), title


def test_an_external_contact_is_shown_but_has_no_page(large, client):
    article = of(NewsPage).first()
    person = article.people_to_ask[0]
    assert person.get_url() is None
    assert person.title in client.get(article.get_url()).content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_can_be_edited_and_published_as_it_is(large, client, kind):
    client.force_login(make_person())
    page = of(kind).last()
    address = f"/admin/pages/{page.pk}/edit/"
    html = client.get(address).content.decode()
    fields = querydict_from_html(html, form_id="page-edit-form")
    for name in (f"{field}_{code}" for field in page.story_fields for code in ("sv", "en")):
        fields.update(nested_form_data({name: story_of(getattr(page, name))}))
    answer = client.post(address, fields.dict() | dict(fields.lists()) | {"action-publish": "1"})
    assert answer.status_code == 302, answer.context["form"].errors
    page.refresh_from_db()
    assert page.live
    assert page.revisions.count() == 2


@pytest.mark.parametrize("kind", KINDS)
def test_saving_a_page_anew_changes_nothing_of_what_it_keeps(large, kind):
    for page in of(kind):
        before = stored(page)
        page.save()
        page.refresh_from_db()
        assert stored(page) == before


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_page_refers_to_and_is_found_by_is_what_writing_it_anew_gives(large, kind):
    for page in of(kind):
        references, entries = references_of(page), entries_of(page)
        assert references
        ReferenceIndex.create_or_update_for_object(page)
        renew([page])
        assert (references_of(page), entries_of(page)) == (references, entries)


def test_texts_differ_and_every_page_type_of_the_demo_is_still_there(large):
    assert len({page.lead_sv for page in of(NewsPage)}) == SMALL.articles
    assert len({page.title for page in of(MemberPage)}) == SMALL.companies
    assert any(page.has_english for page in of(NewsPage))
    assert not all(page.has_english for page in of(NewsPage))
    of_scale = {kind for kind in get_page_models() if of(kind).exists()} - {Page}
    assert of_scale == set(KINDS)


def test_a_company_is_found_in_the_directory_by_what_it_can(large, client):
    company = of(MemberPage).first()
    ability = company.capabilities.first().capability
    shown = client.get(f"/medlemmar/?q={company.title}&kompetens={ability.slug}")
    assert company.title in shown.content.decode()


def story_of(value):
    """Return what a browser sends of a story: headings and text."""
    blocks = ((block.block_type, block.value) for block in value)
    return streamfield(
        [(kind, rich_text(one.source) if kind == "text" else one) for kind, one in blocks]
    )


def stored(page):
    """Return what stands in the row of a page."""
    fields = (field for field in page._meta.concrete_fields if field.name not in MOMENTS)
    return {field.attname: field.value_from_object(page) for field in fields}


def references_of(page):
    """Return what a page refers to, and where."""
    rows = ReferenceIndex.get_references_for_object(page)
    return sorted(rows.values_list("to_content_type", "to_object_id", "content_path"))


def entries_of(page):
    """Return what the search knows of a page."""
    found = SearchEntry.objects.filter(page=page).order_by("language")
    return list(found.values("language", "in_english", "kind", "date", "heading", "lead_keys"))
