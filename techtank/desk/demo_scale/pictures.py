"""The pictures of the large site: many rows, few files.

Rows that share a file share its sizes too. Whoever deletes one of them in the admin deletes the
file of the others: a site to try things on.
"""

from collections.abc import Iterable

from django.core.files.base import ContentFile
from django.db.models import prefetch_related_objects
from wagtail.search.backends import get_search_backend

from techtank.core.art import draw
from techtank.core.models import SiteImage
from techtank.core.models.image import SiteImageRendition
from techtank.core.pictures.encoding import can_write_avif
from techtank.core.pictures.renditions import existing, make
from techtank.core.pictures.shapes import AVIF, SHAPES
from techtank.desk.demo_loading.publishing import in_both

from . import words
from .bulk import batches
from .writer import Writer

FILES, SIZE = 4, (800, 600)
LICENCE = "CC BY 4.0"
CREDIT = "Teckning: Techtank, storskalig"
#: What lists of the admin show of each picture.
THUMBNAIL = "max-165x165"
BATCH = 1000


def make_pictures(total: int) -> list[SiteImage]:
    """Return the pictures in their order, making those that are missing at the end."""
    files = [_file(number) for number in range(FILES)]
    pictures = list(SiteImage.objects.filter(credit=CREDIT).order_by("pk")[:total])
    for batch in batches(range(len(pictures), total), BATCH):
        made = SiteImage.objects.bulk_create(_row(number, files) for number in batch)
        prefetch_related_objects(made, "tags")  # the search asks each
        get_search_backend().add_bulk(SiteImage, made)
        share_sizes(made, [THUMBNAIL])
        pictures += made
    return pictures


def specs_of(*shapes: str) -> list[str]:
    """Return all sizes of some shapes, as publishing has them made."""
    return [
        spec
        for name in shapes
        for file_format in SHAPES[name].formats
        if file_format != AVIF or can_write_avif()
        for spec in SHAPES[name].specs(file_format)
    ]


def share_sizes(pictures: Iterable[SiteImage], specs: list[str]) -> None:
    """Let each picture have the sizes that are made of its file, and make those of it first."""
    made: dict[str, list[SiteImageRendition]] = {}
    for number in range(FILES):
        source = _file(number)
        make(source, [spec for spec in specs if spec not in existing(source, specs)])
        made[source.file.name] = list(source.renditions.filter(filter_spec__in=specs))
    SiteImageRendition.objects.bulk_create(
        (
            SiteImageRendition(
                image=picture,
                filter_spec=size.filter_spec,
                focal_point_key=size.focal_point_key,
                file=size.file.name,
                width=size.width,
                height=size.height,
            )
            for picture in pictures
            for size in made[picture.file.name]
        ),
        batch_size=BATCH,
        ignore_conflicts=True,  # one that is shown in several places
    )


def _file(number: int) -> SiteImage:
    """Return the picture whose file others share."""
    title = f"Storskalig teckning {number + 1}"
    if image := SiteImage.objects.filter(title=title).first():
        return image
    width, height = SIZE
    png = draw(seed=title, width=width, height=height).png()
    return SiteImage.objects.create(
        title=title,
        licence=LICENCE,
        alt_sv="Linjer med lika avstånd",
        alt_en="Lines at one distance",
        file=ContentFile(png, name=f"{title}.png"),
    )


def _row(number: int, files: list[SiteImage]) -> SiteImage:
    writer = Writer(f"picture-{number}")
    source, title = files[number % len(files)], writer.line(words.PICTURE_TITLES)
    return SiteImage(
        title=title.sv,
        file=source.file.name,
        file_size=source.get_file_size(),
        file_hash=source.get_file_hash(),
        width=source.width,
        height=source.height,
        credit=CREDIT,
        licence=LICENCE,
        press_use=writer.happens(50),
        **in_both("alt", title),
    )
