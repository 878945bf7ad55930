"""Deleting pictures, documents and entries of registers so that they can be restored."""

import logging
from contextlib import suppress

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import CASCADE, ForeignKey, Model
from django.db.models.fields.files import FieldFile
from django.utils import timezone
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from wagtail.images.models import AbstractRendition
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Page, ReferenceIndex

from ..models import DeletedRecord, User
from .journal import RECORD_DELETED, RECORD_RESTORED
from .snapshots import rebuild, values_of

logger = logging.getLogger("techtank.files")


def users_of(record: Model) -> list[Model]:
    """Return the pages and records that refer to a record, put away or not."""
    found = [source for source, _references in ReferenceIndex.get_grouped_references_to(record)]
    for relation in record._meta.get_fields(include_hidden=True):
        if relation.auto_created and not relation.concrete and not _is_its_own(relation):
            rows = relation.related_model._base_manager.filter(**{relation.field.name: record})
            found += [_owner(row, relation.field) for row in rows[:5]]
    return list({(type(one), one.pk): one for one in map(_specific, found)}.values())


@transaction.atomic
def throw_away(record: Model, by: User | None) -> DeletedRecord:
    """Delete a record to which nothing refers, and keep it as it was."""
    kept = DeletedRecord(
        kind=ContentType.objects.get_for_model(record),
        number=str(record.pk),
        title=str(record)[:255],
        content=values_of(record),
        by=by,
    )
    if file := getattr(record, "file", None):
        with suppress(FileNotFoundError), file.open("rb"):  # it was lost before
            kept.file.save(file.name, file, save=False)
    kept.save()
    log(instance=record, action="wagtail.delete", user=by)
    record.delete()  # and Wagtail deletes the file
    return kept


@transaction.atomic
def restore(kept: DeletedRecord, by: User | None) -> Model:
    """Put a record back as it was.

    Raises ValidationError if another has its place, or if its file is gone.
    """
    record, *rows = rebuild(kept.content)
    if kept.file:
        record.object.file.name = _put_back(kept.file, record.object.file)
    for one in (record, *rows):
        own = [field.name for field in one.object._meta.fields if isinstance(field, ParentalKey)]
        one.object.full_clean(exclude=own)
        one.save()  # as it is: neither its times nor its own `save` change anything
    back = type(record.object)._default_manager.get(pk=record.object.pk)
    if kept.content["tags"]:
        back.tags.set(kept.content["tags"])
    back.save()  # and the indexes of searches and references know it again
    _drop(kept)
    log(instance=back, action=RECORD_RESTORED, user=by)
    return back


@transaction.atomic
def delete_for_good(kept: DeletedRecord, by: User | None = None) -> None:
    """Forget a record with its file."""
    ModelLogEntry.objects.create(
        content_type=kept.kind,
        object_id=kept.number,
        label=kept.title,
        action=RECORD_DELETED,
        timestamp=timezone.now(),
        user=by,
        deleted=True,
    )
    _drop(kept)


def _put_back(kept: FieldFile, file: FieldFile) -> str:
    """Return the name of a copy of what was kept; raises ValidationError if that is gone."""
    try:
        with kept.open("rb"):
            return file.storage.save(file.name, kept)
    except FileNotFoundError as error:
        logger.exception("%s is missing.", kept.name)
        raise ValidationError(_("Its file is gone.")) from error


def _drop(kept: DeletedRecord) -> None:
    storage, name = kept.file.storage, kept.file.name
    kept.delete()
    if name:
        transaction.on_commit(lambda: storage.delete(name), robust=True)


def _is_its_own(relation) -> bool:
    """Whether rows belong to the record itself and go with it.

    Those of its form, sizes of a picture, and what says of itself that it is no use of the record,
    such as what the search knows of a file.
    """
    goes_along = relation.on_delete is CASCADE
    is_no_use = getattr(relation.related_model, "wagtail_reference_index_ignore", False)
    return (
        isinstance(relation.field, ParentalKey)
        or issubclass(relation.related_model, AbstractRendition)
        or (goes_along and is_no_use)
    )


def _owner(row: Model, by: ForeignKey) -> Model:
    """Return the page or record to whose form a row belongs, or the row itself.

    A row that does nothing but join two records has no name: it is known by the other one.
    """
    if row._meta.auto_created:
        [other] = [one for one in row._meta.fields if one.is_relation and one != by]
        return getattr(row, other.name)
    keys = [field for field in row._meta.fields if isinstance(field, ParentalKey)]
    return getattr(row, keys[0].name) if keys else row


def _specific(source: Model) -> Model:
    return source.specific if isinstance(source, Page) else source
