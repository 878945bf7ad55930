"""The admin of a site with thousands of pages and pictures is as quick as anybody waits for."""

import os

import pytest
from django.db import connection

from members.models import MemberPage
from news.models import Boilerplate, NewsIndexPage, NewsPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.desk.demo_scale import load_scale
from techtank.desk.demo_scale.sizes import Sizes
from techtank.home.models import HomePage
from tests.desk.test_admin_queries import LISTS
from tests.support.processor_time import seconds_of, too_long

pytestmark = [pytest.mark.django_db, pytest.mark.alone]
#: The part of the large site that is made; SCALE=1 makes all of it, in some minutes.
SCALE = float(os.environ.get("SCALE", "0.1"))
MOST_SECONDS = 0.5


def test_no_list_chooser_or_form_of_a_large_site_takes_much_longer_than_half_a_second(
    demo, db, admin_client
):
    load_scale(HomePage.objects.get(), Sizes().times(SCALE))
    if connection.vendor == "postgresql":
        connection.cursor().execute("ANALYZE")  # as autovacuum does
    newest = [
        kind.objects.filter(slug__startswith="skala-").latest("pk")
        for kind in (NewsPage, MemberPage, ProjectPage, PersonPage)
    ]
    below = [page.get_parent().pk for page in newest]
    news = NewsIndexPage.objects.get().pk
    standing_text = Boilerplate.objects.latest("pk")
    standing_text.text_sv = "<p>En ny lydelse.</p>"  # that thousands of releases do not have
    standing_text.save()
    addresses = [
        *LISTS,
        *(f"{address}?q=maskin" for address in LISTS),
        *(f"/admin/pages/{parent}/" for parent in below),
        *(f"/admin/pages/{parent}/?q=maskin" for parent in below),
        *(f"/admin/pages/{page.pk}/edit/" for page in newest),
        *(f"/admin/choose-page/{parent}/" for parent in below),
        "/admin/choose-page/?page_type=people.personpage",
        "/admin/choose-page/search/?q=maskin",
        f"/admin/snippets/news/boilerplate/edit/{standing_text.pk}/",
        f"/admin/pages/add/news/newspage/{news}/",
        "/admin/",
    ]
    taken = {address: seconds_of(admin_client, address) for address in addresses}
    assert too_long(taken, MOST_SECONDS) == {}
