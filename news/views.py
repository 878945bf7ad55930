"""Answers about news that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import SyndicationFeed
from django.views.decorators.http import require_safe

from techtank.core.caching import of_tag, offer_to_caches, order_tag, own_tag

from .feeds import Subscription
from .models import NewsCategory, NewsPage


@require_safe
def news_feed(request: HttpRequest, feed_type: type[SyndicationFeed]) -> HttpResponse:
    """Answer with the newest articles as RSS or Atom; raises Http404 for an unknown category."""
    subscription = Subscription.read(request)
    articles = subscription.articles()
    category = subscription.category
    chosen = of_tag(category, by=NewsPage) if category else order_tag(NewsPage)
    whole = [own_tag(article.pk) for article in articles]
    offer_to_caches(request, [subscription.index, *articles], [NewsCategory], tags=[chosen, *whole])
    feed = subscription.fill(feed_type, articles)
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)
