"""Which answers shared caches may keep, and the tags by which they are dropped again.

A page is made of many records: itself, the menu, cards of other pages, pictures. Each record
that is shown leaves its tag on the request; the answer carries them in the `xkey` header, and
the cache in front of the site drops every answer that carries the tag of what has changed.
"""

from collections.abc import Iterable

from django.db.models import Model
from django.http import HttpRequest, HttpResponse

TAGS_HEADER = "xkey"
SITE_TAG = "site"


def tag_for(record: Model) -> str:
    """Return a record's tag, such as `newspage-17`."""
    return f"{record._meta.model_name}-{record.pk}"


def offer_to_caches(
    request: HttpRequest, records: Iterable[Model] = (), types: Iterable[type[Model]] = ()
) -> None:
    """Let shared caches keep the answer to this request until one of the records changes.

    What shows all records of a type has a tag of the type instead, such as `newspage`: a header
    has no room for thousands.
    """
    tags = getattr(request, "cache_tags", None)
    if tags is None:
        tags = request.cache_tags = {SITE_TAG}
    tags.update(tag_for(record) for record in records)
    tags.update(one._meta.model_name for one in types)


def tags_of(request: HttpRequest) -> set[str]:
    """Return the tags collected so far; empty if the answer was not offered."""
    return getattr(request, "cache_tags", None) or set()


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
