"""On Monday the start page tells what needs care, and each list empties as one works through it."""

import re
from datetime import timedelta
from decimal import Decimal
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from projects.models import ProjectFunding, Result
from self_service.models import ProfileDraft, YearlyQuestion
from techtank.core.chores import Kind, all_chores
from techtank.core.models import KeyFigure
from techtank.core.roles import Role
from techtank.desk.models import OutgoingLink
from techtank.home.models import AccessibilityStatementPage, HomePage
from techtank.search.models import SearchTip, UnansweredSearch
from tests.factories import in_english, make_image, make_news, make_page, make_person
from tests.members.factories import make_index, make_member
from tests.people.factories import make_contact
from tests.projects.factories import days, make_programme, make_project, pay
from tests.queries import queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]


@pytest.fixture
def editor(indexes, site, client):
    """An editor's browser."""
    client.force_login(make_person(Role.EDITOR))
    return client


def in_time(number: float):
    """Return a moment so many days from now."""
    return timezone.now() + timedelta(days=number)


def start_page(client) -> dict[str, int]:
    """Return what the start page says to be waiting: how many are on each list."""
    page = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "lxml")
    lines = page.select("a[href*='/att-gora/']")
    return {_slug(link["href"]): int(link.find_next("span").get_text()) for link in lines}


def rows(client, slug) -> dict[str, str]:
    """Return the lines of a list, with where each is mended."""
    page = BeautifulSoup(client.get(reverse("chore", args=[slug])).content, "lxml")
    return {link.get_text(strip=True): link["href"] for link in page.select("td.title a")}


def _slug(address: str) -> str:
    return re.search(r"/att-gora/([\w-]+)/", address).group(1)


# What puts a record on each list, and what takes it away again: (make, mend)


def a_missed_draft():
    """Give a draft a time that has passed."""
    page = make_news(live=False, go_live_at=in_time(-1), **in_english())
    page.save_revision()
    return page, {"go_live_at": None}


def a_scheduled_page():
    """Let a page become public by itself."""
    page = make_news(live=False, **in_english())
    page.go_live_at = in_time(3)
    page.save_revision().publish()
    return page, lambda: page.revisions.update(approved_go_live_at=None)


def an_expiring_page():
    """Let a page be taken down soon."""
    return make_news(expire_at=in_time(10), **in_english()), {"expire_at": in_time(99)}


def an_old_statement():
    """Let more than a year have passed since the site was assessed."""
    page = AccessibilityStatementPage(
        title="Så tillgänglig är sajten",
        slug="tillganglighet-nu",
        assessed_on=days(-366),
        title_en="Accessibility",
        lead_en="How.",
        assessment_en="By us.",
    )
    HomePage.objects.get().add_child(instance=page)
    return page, {"assessed_on": days(0)}


def a_page_to_review():
    """Let the day of review have come."""
    return make_news(review_by=timezone.localdate(), **in_english()), {"review_by": None}


def a_dead_link():
    """Let a page lead to one that is taken down."""
    target = make_page(title_en="Page", body_en=[("text", "<p>English.</p>")])
    link = f'<p><a linktype="page" id="{target.pk}">Läs om kusten</a></p>'
    page = make_news(**in_english() | {"body_sv": [("text", link)]})
    target.unpublish()
    return page, lambda: target.save_revision().publish()


def a_broken_link():
    """Let a page lead to another site that has failed twice."""
    page = make_news(**in_english())
    link = OutgoingLink.objects.create(url="https://annan.example.se/", failures=2)
    link.pages.add(page)
    return page, lambda: link.note("")


def a_page_in_swedish():
    """Publish a page without English."""
    return make_news(), in_english()


def an_old_figure():
    """Count something long ago."""
    figure = KeyFigure.objects.create(label="Robotar", value=Decimal(3), as_of=days(-400))
    return figure, {"as_of": timezone.localdate()}


def a_picture(**lacking):
    """Show a picture that lacks something."""
    image = make_image(**{"credit": "Foto: Anna Ek"} | lacking)
    make_news(share_image=image, **in_english())
    return image, {"credit": "Foto: Anna Ek", "alt_sv": "En kust"}


def a_picture_without_alt():
    """Show a picture without an alt text."""
    return a_picture(alt_sv="")


def a_picture_without_credit():
    """Show a picture without a credit."""
    return a_picture(credit="")


def an_ending_project():
    """Let a project end soon."""
    return make_project(start=days(-300), end=days(30)), {"end": days(300)}


def a_project_without_results():
    """Let a project have ended."""
    project = make_project(start=days(-300), end=days(-30))
    return project, lambda: Result.objects.create(page=project, heading_sv="Tolv mäter")


def a_project_without_mark():
    """Let a fund of the Union pay by no programme."""
    project = make_project()
    programme = make_programme()
    pay(project, organisation=programme.fund)
    return project, lambda: ProjectFunding.objects.update(programme=programme)


def somebody_away():
    """Let somebody answer for a colleague."""
    away = make_contact(stand_in=make_contact(), stand_in_until=days(20))
    return away, {"stand_in": None, "stand_in_until": None}


def a_company(**fields):
    """Make a public company that was confirmed today."""
    make_index()
    return make_member(**{"last_confirmed": timezone.localdate()} | fields)


def a_company_that_waits():
    """Let a company have sent changes."""
    company = a_company()
    ProfileDraft.objects.create(member=company, sent_revision=company.save_revision())
    return company, lambda: ProfileDraft.objects.all().delete()


def a_company_that_is_silent():
    """Let a company have been reminded in vain."""
    company = a_company()
    YearlyQuestion.objects.create(member=company, given_up_at=timezone.now())
    return company, lambda: YearlyQuestion.objects.all().delete()


def a_company_nobody_confirmed():
    """Let a profile be old."""
    return a_company(last_confirmed=days(-800)), {"last_confirmed": timezone.localdate()}


def an_applicant():
    """Begin a page for a company."""
    return a_company(live=False), {"live": True}


def an_unanswered_search():
    """Let several people search in vain."""
    search = UnansweredSearch.objects.create(
        language="sv", words="rymdraket", week=timezone.localdate(), times=2
    )
    page = make_page(title_en="Page", body_en=[("text", "<p>English.</p>")])
    return search, lambda: SearchTip.objects.create(page=page, questions_sv="rymdraket")


CASES = {
    "missed": a_missed_draft,
    "companies-changes": a_company_that_waits,
    "applications": an_applicant,
    "scheduled": a_scheduled_page,
    "expiring": an_expiring_page,
    "ending-projects": an_ending_project,
    "review": a_page_to_review,
    "figures": an_old_figure,
    "away": somebody_away,
    "unanswered": a_company_that_is_silent,
    "unconfirmed": a_company_nobody_confirmed,
    "statement": an_old_statement,
    "dead-links": a_dead_link,
    "broken-links": a_broken_link,
    "english": a_page_in_swedish,
    "alt-texts": a_picture_without_alt,
    "credits": a_picture_without_credit,
    "results": a_project_without_results,
    "marks": a_project_without_mark,
    "searches": an_unanswered_search,
}


def mend(record, how) -> None:
    """Do what the list asks for."""
    if callable(how):
        how()
    else:
        for name, value in how.items():
            setattr(record, name, value)
        record.save()


def test_every_list_is_known_and_in_the_order_of_its_kind():
    assert [chore.slug for chore in all_chores()] == list(CASES)
    kinds = [list(Kind).index(chore.kind) for chore in all_chores()]
    assert kinds == sorted(kinds)


@pytest.mark.parametrize(("slug", "make"), CASES.items(), ids=CASES)
def test_what_needs_care_is_on_its_list_until_it_is_mended(editor, slug, make):
    before = start_page(editor).get(slug, 0)
    record, how = make()
    assert start_page(editor)[slug] == before + 1
    name = getattr(record, "title", None) or str(record)
    (title,) = [line for line in rows(editor, slug) if name in line]
    assert unquote(rows(editor, slug)[title]).endswith(f"next=/admin/att-gora/{slug}/")
    assert editor.get(rows(editor, slug)[title]).status_code == 200
    mend(record, how)
    assert start_page(editor).get(slug, 0) == before
    assert name not in "".join(rows(editor, slug))


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        (Role.WRITER, {"english", "missed"}),
        (Role.EDITOR, {"english", "missed", "figures", "companies-changes", "credits"}),
        (Role.MEMBER_MANAGER, {"companies-changes", "english"}),
    ],
)
def test_each_role_is_told_of_what_it_may_mend(indexes, site, client, role, sees):
    for slug in ("english", "missed", "figures", "companies-changes", "credits"):
        CASES[slug]()
    client.force_login(make_person(role))
    told = set(start_page(client)) & {"english", "missed", "figures", "companies-changes"}
    assert told == sees & {"english", "missed", "figures", "companies-changes"}
    assert bool(rows(client, "figures")) is ("figures" in sees)


def test_an_empty_list_says_so_and_an_unknown_one_is_not_there(editor):
    assert "Här finns inget kvar att göra" in editor.get("/admin/att-gora/marks/").content.decode()
    assert editor.get("/admin/att-gora/finns-inte/").status_code == 404


def test_the_start_page_and_a_list_cost_the_same_for_1_and_for_20_pages(editor):
    a_page_in_swedish()
    addresses = [reverse("wagtailadmin_home"), reverse("chore", args=["english"])]
    few = [len(queries_of(editor, address)) for address in addresses]
    for _number in range(19):
        a_page_in_swedish()
    assert [len(queries_of(editor, address)) for address in addresses] == few


def test_a_saved_page_leads_back_to_the_list(editor):
    page = make_news()
    address = rows(editor, "english")[page.title]
    html = editor.get(address).content.decode()
    assert 'name="next" value="/admin/att-gora/english/"' in html
