"""The sizes of a picture that are made, and the making of others.

A picture that can't be read or written never takes the page with it.
"""

import logging
from collections.abc import Iterable
from functools import lru_cache

from django.core.cache import cache
from django.db import DatabaseError
from wagtail.images.models import Filter

from ..models.image import SiteImage, SiteImageRendition

logger = logging.getLogger("techtank.pictures")

Found = dict[str, SiteImageRendition]

#: Seconds until what could not be made is tried again.
PAUSE = 10 * 60


@lru_cache(maxsize=256)
def filter_of(spec: str) -> Filter:
    """Return what makes a size; kept, for reading a spec takes longer than finding its file."""
    return Filter(spec)


def near(image: SiteImage, specs: Iterable[str]) -> Found:
    """Return what is prefetched or cached, without a question to the database."""
    filters = [filter_of(spec) for spec in specs]
    if _is_prefetched(image):
        found = image.find_existing_renditions(*filters).values()
    else:
        found = SiteImageRendition.cache_backend.get_many(
            SiteImageRendition.construct_cache_key(image, one.get_cache_key(image), one.spec)
            for one in filters
        ).values()
    return {one.filter_spec: one for one in found}


def existing(image: SiteImage, specs: Iterable[str]) -> Found:
    """Return what is made; one question to the database at most, whose answer is cached.

    It is asked for all sizes: a page shows a picture in several shapes.
    """
    specs = list(specs)
    found = near(image, specs)
    if len(found) < len(specs) and not _is_prefetched(image):
        stored = list(image.renditions.all())
        SiteImageRendition.cache_backend.set_many({one.get_cache_key(): one for one in stored})
        image.prefetched_renditions = stored
        found = near(image, specs)
    return found


def make(image: SiteImage, specs: Iterable[str]) -> Found:
    """Make a picture in sizes that it lacks, and return those that could be made.

    One after the other, for each takes the memory of the whole original. What can't be made is
    told once and left alone for a while: a broken file costs as much time as a sound one. A
    decoder may raise anything; a database that is away is the matter of the page.
    """
    made: Found = {}
    if cache.get(_fault_key(image)):
        return made
    for spec in specs:
        try:
            made[spec] = image.get_rendition(spec)
        except DatabaseError:
            raise
        except Exception:
            if cache.add(_fault_key(image), value=True, timeout=PAUSE):
                logger.exception("Picture %s can't be made as %s.", image.pk, spec)
            break
    return made


def existing_or_made(image: SiteImage, spec: str) -> SiteImageRendition | None:
    """Return a picture in one size; None if it can't be read."""
    return (existing(image, [spec]) or make(image, [spec])).get(spec)


def _is_prefetched(image: SiteImage) -> bool:
    known = getattr(image, "_prefetched_objects_cache", {})
    return "renditions" in known or hasattr(image, "prefetched_renditions")


def _fault_key(image: SiteImage) -> str:
    return f"picture-fault-{image.pk}-{image.file.name}"
