"""Pictures that are made in the background, before anybody asks for them."""

from collections.abc import Iterable
from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django_tasks import task
from wagtail.models import Page, ReferenceIndex

from ..models.image import SiteImage
from ..models.page import BasePage
from ..querysets import PublicPageQuerySet
from ..share_images import rendition_of
from .encoding import can_write_avif
from .renditions import existing, make
from .shapes import AVIF, SHAPES, WEBP

#: Messages of visitors go first.
LOW = -10


@task(backend="later", priority=LOW)
def make_shapes(image_id: int, names: list[str]) -> None:
    """Make a picture in named shapes, unless it or a shape is gone since."""
    image = SiteImage.objects.filter(pk=image_id).first()
    if image is None:
        return
    for name in names:
        if shape := SHAPES.get(name):
            specs = shape.specs(WEBP) + (shape.specs(AVIF) if can_write_avif() else [])
            found = existing(image, specs)
            make(image, [spec for spec in specs if spec not in found])


@task(backend="later", priority=LOW)
def make_pictures_of(page_id: int) -> None:
    """Make all that a page shows; nothing for one that is not public (any more)."""
    page = PublicPageQuerySet(Page).published().filter(pk=page_id).specific().first()
    if page is not None:
        if page.card_image:
            rendition_of(page.card_image)
        for image_id, names in shapes_shown_by(page):
            make_shapes.call(image_id, names)


def shapes_shown_by(page: BasePage) -> Iterable[tuple[int, list[str]]]:
    """Return the pictures that a page refers to, each with the shapes that it shows them in."""
    pictures = ContentType.objects.get_for_model(SiteImage)
    references = ReferenceIndex.get_references_for_object(page).filter(to_content_type=pictures)
    found: dict[int, set[str]] = {}
    for reference in references:
        shapes = page.shapes_of(reference.model_path)
        found.setdefault(int(reference.to_object_id), set()).update(shapes)
    return [(image_id, sorted(names)) for image_id, names in sorted(found.items())]


def prepare(instance: BasePage, **_kwargs) -> None:
    """Have a page's pictures made once it is published and stored."""
    if isinstance(instance, BasePage):
        transaction.on_commit(partial(make_pictures_of.enqueue, instance.pk), robust=True)
