"""Lists and choosers of the admin ask the database as often for many records as for few."""

import pytest

from members.models import MemberIndexPage
from news.models import NewsIndexPage
from projects.models import ProjectIndexPage
from tests.factories import make_document, make_image, make_news
from tests.members.factories import make_capability, make_member
from tests.people.factories import make_contact
from tests.projects.factories import make_project
from tests.queries import brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
LISTS = [
    *("/admin/news_articles/", "/admin/member_pages/", "/admin/projects/", "/admin/people/"),
    *("/admin/images/", "/admin/images/chooser/", "/admin/documents/", "/admin/documents/chooser/"),
    *("/admin/snippets/people/organisation/", "/admin/snippets/members/capability/"),
    *("/admin/snippets/choose/people/organisation/", "/admin/snippets/choose/members/capability/"),
]


def fill(total):
    """Make so many of each."""
    for number in range(total):
        make_news(main_image=make_image())
        make_member(logo=make_image(), core=(make_capability(f"Kunskap {make_image().pk}"),))
        make_project()
        make_contact(title=f"Namn {number}", portrait=make_image())
        make_document()


def test_a_list_or_a_chooser_costs_the_same_for_3_and_for_12_of_each(site, admin_client):
    fill(3)
    below = [model.objects.get() for model in (NewsIndexPage, MemberIndexPage, ProjectIndexPage)]
    lists = [*LISTS, *(f"/admin/pages/{page.pk}/" for page in below)]
    few = {address: queries_of(admin_client, address) for address in lists}
    fill(9)
    for address in lists:
        many = queries_of(admin_client, address)
        assert len(many) <= len(few[address]), f"{address}\n{brief(many)}"
