"""Which other sites the public pages lead to."""

import json
import re
from html import unescape
from urllib.parse import urlsplit

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail.models import Page

from techtank.core.querysets import PublicPageQuerySet

from ..models import OutgoingLink

#: In what a page stores as text, HTML within JSON within JSON; a sentence may go on behind it.
ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")
AFTER_IT = ".,;:!?)"
LONGEST = OutgoingLink._meta.get_field("url").max_length


@transaction.atomic
def collect() -> int:
    """Keep the links of the pages as they are now public, and forget others; return how many."""
    found: dict[str, list[int]] = {}
    for page in PublicPageQuerySet(Page).published().specific().iterator(chunk_size=100):
        for url in links_in(page):
            found.setdefault(url, []).append(page.pk)
    OutgoingLink.objects.exclude(url__in=found).delete()
    OutgoingLink.objects.bulk_create(
        [OutgoingLink(url=url) for url in found], ignore_conflicts=True
    )
    row = OutgoingLink.pages.through
    numbers = dict(OutgoingLink.objects.values_list("url", "pk"))
    row.objects.all().delete()
    row.objects.bulk_create(
        [
            row(outgoinglink_id=numbers[url], page_id=page)
            for url, pages in found.items()
            for page in pages
        ]
    )
    return len(found)


def links_in(page: Page) -> set[str]:
    """Return all addresses of other sites in a page, whichever field or row they stand in."""
    stored = json.dumps(page.serializable_data(), cls=DjangoJSONEncoder, ensure_ascii=False)
    found = {unescape(url).rstrip(AFTER_IT) for url in ADDRESS.findall(stored)}
    own = urlsplit(settings.SITE_URL).hostname
    return {url for url in found if _host(url) not in {own, None} and len(url) <= LONGEST}


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:  # such as “http://[”
        return None
