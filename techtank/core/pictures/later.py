"""Pictures that are made in the background, before anybody asks for them."""

import logging
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError
from django_tasks import task
from django_tasks.base import Task
from wagtail.models import ReferenceIndex

from ..models.image import SiteImage
from ..models.page import BasePage
from ..purging.changes import changed
from .encoding import can_write_avif
from .renditions import existing, make
from .shapes import AVIF, SHAPES

logger = logging.getLogger("techtank.pictures")

#: Messages of visitors go first.
LOW = -10


@task(backend="later", priority=LOW)
def make_shapes(image_id: int, names: list[str]) -> None:
    """Make a picture in named shapes, unless it or a shape is gone since."""
    image = SiteImage.objects.filter(pk=image_id).first()
    if image is None:
        return
    made = 0
    for name in names:
        if shape := SHAPES.get(name):
            formats = [one for one in shape.formats if one != AVIF or can_write_avif()]
            specs = [spec for one in formats for spec in shape.specs(one)]
            found = existing(image, specs)
            made += len(make(image, [spec for spec in specs if spec not in found]))
    if made:
        changed(image)  # pages that show it have done without till now


def shapes_shown_by(page: BasePage) -> Iterable[tuple[int, list[str]]]:
    """Return the pictures that a page refers to, each with the shapes that it shows them in."""
    pictures = ContentType.objects.get_for_model(SiteImage)
    references = ReferenceIndex.get_references_for_object(page).filter(to_content_type=pictures)
    found: dict[int, set[str]] = {}
    for reference in references:
        shapes = page.shapes_of(reference.model_path)
        found.setdefault(int(reference.to_object_id), set()).update(shapes)
    return [(image_id, sorted(names)) for image_id, names in sorted(found.items())]


def ask(work: Task, *arguments) -> None:
    """Queue work for which no page fails: a database that is being copied takes no rows."""
    try:
        work.enqueue(*arguments)
    except DatabaseError:
        logger.exception("%s%s can't be queued.", work.name, arguments)
