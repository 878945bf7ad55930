"""The accessibility statement is assessed once a year, and staff are told when."""

import pytest

from techtank.core.chores import all_chores
from techtank.core.roles import Role
from techtank.home.models import AccessibilityStatementPage, HomePage
from tests.factories import make_person
from tests.projects.factories import days

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("site")]


def to_assess(user):
    """Return what the list of the start page shows somebody."""
    return next(chore for chore in all_chores() if chore.slug == "statement").find(user)


@pytest.fixture
def statement():
    """`statement(**fields)` makes the statement, or changes it."""

    def make(**fields):
        page = AccessibilityStatementPage.objects.first()
        if page is None:
            page = AccessibilityStatementPage(title="Tillgänglighet", slug="tillganglighet-nu")
            HomePage.objects.get().add_child(instance=page)
        AccessibilityStatementPage.objects.filter(pk=page.pk).update(**fields)
        return page

    return make


@pytest.mark.parametrize(
    ("assessed_on", "is_told"), [(None, True), (days(-366), True), (days(-364), False)]
)
def test_an_editor_is_told_on_monday_when_a_year_has_passed(statement, assessed_on, is_told):
    page = statement(assessed_on=assessed_on, live=True)
    assert list(to_assess(make_person(Role.EDITOR))) == ([page] if is_told else [])


def test_a_draft_and_a_writer_are_left_alone(statement):
    statement(assessed_on=None, live=True)
    assert not to_assess(make_person(Role.WRITER))
    statement(live=False)
    assert not to_assess(make_person(Role.EDITOR))
