"""Tells search engines at once what was published or taken down (indexnow.org).

Off without the setting INDEXNOW_KEY. Any engine that takes part hands addresses on to the others;
they believe who shows the key at an address of the site. Only addresses are told, of pages that
everybody may read or might, and nothing of who did it.
"""

import logging
import secrets
from urllib.parse import urlsplit

import requests
from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe
from django_tasks import task
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from .caching import offer_to_caches
from .models import BasePage
from .pictures.later import LOW

logger = logging.getLogger("techtank.indexnow")

ENGINE = "https://api.indexnow.org/indexnow"
#: Seconds to connect, and to wait for the next byte.
PATIENCE = 10


@require_safe
def key_file(request: HttpRequest, key: str) -> HttpResponse:
    """Show the key; raises Http404 for any other and while it is off."""
    if not settings.INDEXNOW_KEY or not secrets.compare_digest(key, settings.INDEXNOW_KEY):
        raise Http404
    offer_to_caches(request)
    return HttpResponse(key, content_type="text/plain; charset=utf-8")


def connect() -> None:
    """Listen to Wagtail; called when all apps are loaded."""
    page_published.connect(tell_of)
    page_unpublished.connect(tell_of)


def tell_of(instance: Page, **_kwargs) -> None:
    """Have a page's addresses told in each language that it has, once the change is stored.

    One behind a password or a log-in was never everybody's, and its address is kept secret.
    """
    if not settings.INDEXNOW_KEY or not isinstance(instance, BasePage):
        return
    if not instance.for_search_engines or instance.is_shadowed:
        return
    if instance.get_view_restrictions().exists():
        return
    addresses = [instance.get_address(language) for language in instance.languages()]

    def tell_later() -> None:  # Django names it in the log if it fails, as it can't a `partial`
        tell.enqueue(addresses)

    transaction.on_commit(tell_later, robust=True)


@task(backend="later", priority=LOW)
def tell(addresses: list[str]) -> None:
    """Tell of addresses of this site; what fails is a line of the log, for robots come anyway."""
    key = settings.INDEXNOW_KEY
    if not key:  # it was taken away meanwhile
        return
    site = urlsplit(addresses[0])
    message = {
        "host": site.netloc,
        "key": key,
        "keyLocation": f"{site.scheme}://{site.netloc}{reverse('indexnow_key', args=[key])}",
        "urlList": addresses,
    }
    try:
        answer = requests.post(ENGINE, json=message, timeout=PATIENCE, allow_redirects=False)
    except requests.RequestException as fault:
        logger.warning("IndexNow can't be reached (%s): %s", type(fault).__name__, addresses)
        return
    # 200 and 202, until they have looked at the key, are all that it says when all is well.
    if answer.status_code not in {200, 202}:
        logger.warning("IndexNow answered %s: %s", answer.status_code, addresses)
