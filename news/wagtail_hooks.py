"""The menu group of news in the admin: all articles at a glance, and what supports them."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import Boilerplate, NewsCategory, NewsPage, Topic


class NewsCategoryViewSet(SnippetViewSet):
    """Categories."""

    model = NewsCategory
    icon = "tag"
    list_display = ("name_sv", "name_en", "slug")


class TopicViewSet(SnippetViewSet):
    """Topics."""

    model = Topic
    icon = "hashtag"
    list_display = ("name_sv", "name_en", "slug")


class BoilerplateViewSet(SnippetViewSet):
    """Standing texts."""

    model = Boilerplate
    icon = "doc-full-inverse"
    list_display = ("heading_sv", "heading_en")


class NewsSnippets(SnippetViewSetGroup):
    """What news are sorted and finished with."""

    menu_label = _("News settings")
    menu_icon = "tag"
    menu_order = 210
    items = (NewsCategoryViewSet, TopicViewSet, BoilerplateViewSet)


class NewsArticlesViewSet(PageListingViewSet):
    """All articles in one list."""

    model = NewsPage
    icon = "pilcrow"
    menu_label = _("News")
    menu_order = 200
    add_to_admin_menu = True


register_snippet(NewsSnippets)


@hooks.register("register_admin_viewset")
def register_news_articles() -> NewsArticlesViewSet:
    """List the articles below “News”."""
    return NewsArticlesViewSet("news_articles")
