"""Which answers shared caches may keep, and the tags by which they are dropped again.

A page is made of many records: itself, the menu, cards of other pages, pictures. Each record
that is shown leaves its tag on the request; the answer carries them in the `xkey` header, and
the cache in front of the site drops every answer that carries the tag of what has changed.

A list bears tags for what it does not show yet, too: which records there are and in which order
(`order_tag`), or which pages belong to a record (`of_tag`). `core/purging/` tells them.
"""

import re
from collections.abc import Iterable

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from wagtail.models import Page

TAGS_HEADER = "xkey"
#: Borne by every answer: what stands on all pages has changed.
SITE_TAG = "site"
#: Borne by what lists pages of all kinds, such as the sitemap: any page has changed.
PAGES_TAG = "pages"
#: Borne by what may find anything: any record has changed.
FINDS_TAG = "finds"
#: Letters. Varnish refuses an answer with a header of more than 8 kB (`http_resp_hdr_len`).
LONGEST = 4000


def tag_for(record: Model) -> str:
    """Return a record's tag, such as `newspage-17`."""
    return f"{record._meta.model_name}-{record.pk}"


def type_tag(model: type[Model]) -> str:
    """Return the tag of a type, such as `newspage`: any record of it has changed in any way."""
    return model._meta.model_name


def order_tag(model: type[Model], part: object = "") -> str:
    """Return the tag of what chooses among all records of a type, or of a part such as a year.

    Told when one comes or goes, or changes in what lists choose and order by.
    """
    return f"{type_tag(model)}-order-{part}".rstrip("-")


def own_tag(pk: int) -> str:
    """Return the tag of answers that show the whole of a page, and no card of it."""
    return f"own-page-{pk}"


def of_tag(record: Model | type[Model], by: type[Model] = Page) -> str:
    """Return the tag of what shows which pages refer to a record, or to any of a type.

    `by` is the type of those pages.
    """
    if isinstance(record, type):
        return f"{type_tag(by)}-of-{type_tag(record)}"
    target = f"page-{record.pk}" if isinstance(record, Page) else tag_for(record)
    return f"{type_tag(by)}-of-{target}"


def offer_to_caches(
    request: HttpRequest,
    records: Iterable[Model] = (),
    types: Iterable[type[Model]] = (),
    tags: Iterable[str] = (),
) -> None:
    """Let shared caches keep the answer to this request until one of the records changes.

    What shows all records of a type, as open data do, has the tag of the type instead: a header
    has no room for thousands.
    """
    collected = getattr(request, "cache_tags", None)
    if collected is None:
        collected = request.cache_tags = {SITE_TAG}
    collected.update(tag_for(record) for record in records)
    collected.update(type_tag(one) for one in types)
    collected.update(tags)


def withhold_from_caches(request: HttpRequest) -> None:
    """Take the offer back: every visit is to reach the site."""
    request.cache_tags = None


def tags_of(request: HttpRequest) -> set[str]:
    """Return the tags collected so far; empty if the answer was not offered."""
    return getattr(request, "cache_tags", None) or set()


def in_a_header(tags: Iterable[str]) -> str:
    """Return tags as the header has them.

    Where there is no room for those of all records, their types stand for them.
    """
    header = " ".join(sorted(tags))
    if len(header) <= LONGEST:
        return header
    return " ".join(sorted({re.sub(r"^([a-z]+)-\d+$", r"\1", tag) for tag in tags}))


def is_shareable(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether every visitor gets this very answer.

    Only offered answers to GET and HEAD count, never a draft, and only while nothing personal
    got into them: a cookie that is set, or a `Vary: Cookie`, which a looked-at session leaves.
    """
    return (
        bool(tags_of(request))
        and not getattr(request, "is_preview", False)
        and request.method in {"GET", "HEAD"}
        and response.status_code == 200
        and not response.cookies
        and "cookie" not in response.get("Vary", "").lower()
    )
