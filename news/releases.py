"""A new press release as its form opens: all is filled in but what is new in it."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page

from people.models import PersonPage

from .listing import CATEGORY
from .models import NewsCategory, NewsContact, NewsIndexPage, NewsPage, PressRoomPage
from .models.category import RELEASES


def new_release_url(news: NewsIndexPage) -> str:
    """Return where an editor writes a new release; nothing is stored before it is saved."""
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", news.pk])
    return f"{address}?{CATEGORY}={RELEASES}"


def remember_kind(request: HttpRequest, parent_page: Page, page_class: type[Page]) -> None:
    """Note on the list of news what its address asks for (Wagtail's hook before_create_page).

    `prefill` gets the list, but not the request.
    """
    if page_class is NewsPage:
        parent_page.kind_of_new = request.GET.get(CATEGORY, "")


def prefill(page: Page, parent: Page, **_kwargs: Any) -> None:
    """Fill in a new article (Wagtail's signal init_new_page).

    A release gets its category, the boilerplate of the press room, as its contact whoever writes
    it, and an empty paragraph to begin in. The day is today by default; without a time it is
    published at once.
    """
    if not isinstance(page, NewsPage) or getattr(parent, "kind_of_new", "") != RELEASES:
        return
    page.body_sv = [("text", "")]
    page.categories = NewsCategory.objects.filter(slug=RELEASES)
    room = PressRoomPage.objects.first()
    page.boilerplate = room and room.boilerplate
    writer = page.owner and PersonPage.objects.live().filter(email__iexact=page.owner.email).first()
    if writer:
        page.contacts = [NewsContact(person=writer)]
