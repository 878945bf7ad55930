"""What visitors are shown of a picture now: AVIF where it is made, WebP in any case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.core.cache import cache

from ..models.image import SiteImage, SiteImageRendition
from .encoding import can_write_avif
from .later import ask, make_shapes
from .renditions import Found, existing, filter_of, make, near
from .shapes import AVIF, WEBP, Shape

#: Seconds until a size that was asked for, and has not come, is asked for again.
PATIENCE = 5 * 60


@dataclass(frozen=True)
class Shown:
    """A picture as an `img` in WebP, with the same widths in AVIF if they are made."""

    src: str
    srcset: str
    avif_srcset: str
    width: int
    height: int


def show(image: SiteImage, shape: Shape) -> Shown | None:
    """Return a picture in a shape; None if its file is gone or can't be read.

    WebP that is missing is made at once. AVIF takes seconds: it is asked for, and while it is
    awaited it is looked for where that costs the page no question to the database.
    """
    webp, avif = shape.specs(WEBP), shape.specs(AVIF)
    is_awaited = cache.get(_await_key(image, shape)) is not None
    found = existing(image, webp if is_awaited else webp + avif)
    if is_awaited:
        found |= near(image, avif)
    found |= make(image, [spec for spec in webp if spec not in found])
    basis = _by_width(found, webp)
    if not basis:
        return None
    has_avif = all(spec in found for spec in avif)
    if not has_avif and not is_awaited and can_write_avif():
        _ask_for(image, shape)
    middle = basis[len(basis) // 2]
    return Shown(
        src=middle.url,
        srcset=_srcset(basis),
        avif_srcset=_srcset(_by_width(found, avif)) if has_avif else "",
        width=middle.width,
        height=middle.height,
    )


def made(image: SiteImage, shapes: Sequence[Shape]) -> list[SiteImageRendition]:
    """Return a picture in shapes of one width that no page shows, as far as they are made.

    What is missing is asked for, and not looked for again for a while.
    """
    by_spec = {spec: shape for shape in shapes for spec in shape.specs(WEBP)}
    found = near(image, by_spec)
    wait = _await_key(image, shapes[0])
    if len(found) < len(by_spec) and cache.add(wait, value=True, timeout=PATIENCE):
        found = existing(image, by_spec)
        lacking = [shape.name for spec, shape in by_spec.items() if spec not in found]
        if lacking:
            ask(make_shapes, image.pk, lacking)
    return [found[spec] for spec in by_spec if spec in found]


def _ask_for(image: SiteImage, shape: Shape) -> None:
    """Have AVIF made in the background, unless somebody has asked already."""
    if cache.add(_await_key(image, shape), value=True, timeout=PATIENCE):
        ask(make_shapes, image.pk, [shape.name])


def _await_key(image: SiteImage, shape: Shape) -> str:
    """Another file or focal point makes other sizes."""
    focus = filter_of(shape.specs(AVIF)[0]).get_cache_key(image)
    return f"picture-awaited-{image.pk}-{image.file.name}-{focus}-{shape.name}"


def _by_width(found: Found, specs: Iterable[str]) -> list[SiteImageRendition]:
    """Return sizes from narrow to wide; a small original gives the same width several times."""
    by_width = {found[spec].width: found[spec] for spec in specs if spec in found}
    return [by_width[width] for width in sorted(by_width)]


def _srcset(renditions: Iterable[SiteImageRendition]) -> str:
    return ", ".join(f"{one.url} {one.width}w" for one in renditions)
