"""Answers about news that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import SyndicationFeed
from django.views.decorators.http import require_safe

from people.models import PersonPage
from techtank.core.caching import offer_to_caches

from .feeds import Subscription
from .models import Boilerplate, NewsCategory


@require_safe
def news_feed(request: HttpRequest, feed_type: type[SyndicationFeed]) -> HttpResponse:
    """Answer with the newest articles as RSS or Atom; raises Http404 for an unknown category."""
    subscription = Subscription.read(request)
    articles = subscription.articles()
    offer_to_caches(
        request, [subscription.index, *articles], (NewsCategory, Boilerplate, PersonPage)
    )
    feed = subscription.fill(feed_type, articles)
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)
