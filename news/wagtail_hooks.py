"""The menu group of news in the admin: all articles at a glance, and what supports them."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from techtank.core import mentions
from techtank.core.menus import REGISTERS
from techtank.core.models import BasePage
from techtank.core.page_lists import PagesViewSet
from techtank.core.references import that_refer_to

from .models import Boilerplate, NewsCategory, NewsPage, Topic
from .models.wording import naming
from .preview_links import PreviewLinksView
from .releases import remember_kind


class NewsCategoryViewSet(SnippetViewSet):
    """Categories."""

    model = NewsCategory
    icon = "folder"
    menu_hook = REGISTERS
    menu_order = 30
    list_display = ("name_sv", "name_en", "slug")


class TopicViewSet(SnippetViewSet):
    """Topics."""

    model = Topic
    icon = "tag"
    menu_hook = REGISTERS
    menu_order = 40
    list_display = ("name_sv", "name_en", "slug")


class BoilerplateViewSet(SnippetViewSet):
    """Standing texts."""

    model = Boilerplate
    icon = "doc-full-inverse"
    menu_hook = REGISTERS
    menu_order = 50
    list_display = ("heading_sv", "heading_en")


class NewsArticlesViewSet(PagesViewSet):
    """All articles in one list."""

    model = NewsPage
    icon = "pilcrow"
    menu_label = _("News")
    menu_order = 200
    add_to_admin_menu = True


register_snippet(NewsCategoryViewSet)
register_snippet(TopicViewSet)
register_snippet(BoilerplateViewSet)


@hooks.register("register_admin_viewset")
def register_news_articles() -> NewsArticlesViewSet:
    """List the articles below “News”."""
    return NewsArticlesViewSet("news_articles")


hooks.register("before_create_page", remember_kind)


@hooks.register("register_admin_urls")
def register_preview_links() -> list[URLPattern]:
    """Give the links of an article their address."""
    address = "nyheter/<int:page_id>/forhandslankar/"
    return [path(address, PreviewLinksView.as_view(), name="preview_links")]


@hooks.register("register_page_header_buttons")
def offer_preview_links(
    page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from an article to its links while it is not public."""
    if isinstance(page, NewsPage) and not page.live and page.permissions_for_user(user).can_edit():
        url = reverse("preview_links", args=[page.pk])
        yield Button(_("Preview links"), url, icon_name="link", priority=55)


@hooks.register(mentions.HOOK)
def news_about(page: BasePage) -> QuerySet:
    """Return the news that lead to a page, or name what it is about."""
    news = NewsPage.objects.published()
    names = naming(page.names_in_texts())
    if not names:
        return mentions.lines(that_refer_to(page, news), "date")
    # Each asked by itself, so that PostgreSQL can use its index of the words.
    every = NewsPage.objects.order_by()
    told = that_refer_to(page, every).values("pk").union(every.filter(names).values("pk"))
    return mentions.lines(news.filter(pk__in=told), "date")
