"""A record as plain values, and the record that these values were."""

import json
from collections.abc import Iterator
from typing import Any

from django.core import serializers
from django.core.serializers.base import DeserializedObject
from django.db.models import Field, Model
from django.utils.translation import override
from modelcluster.models import get_all_child_relations
from modeltranslation.manager import get_translatable_fields_for_model
from wagtail.models import Collection

from ..models.bilingual import SWEDISH


def values_of(record: Model) -> dict[str, Any]:
    """Return a record with the rows that belong to it, and its tags."""
    rows = [
        row
        for relation in get_all_child_relations(type(record))
        for row in getattr(record, relation.get_accessor_name()).all()
    ]
    return {
        "records": [_without_active_language(one) for one in (record, *rows)],
        "tags": sorted(record.tags.names()) if hasattr(record, "tags") else [],
    }


def rebuild(values: dict[str, Any]) -> list[DeserializedObject]:
    """Return the record and its rows as they were, not stored yet.

    What they referred to and need not have may be gone since; a collection may be too.
    """
    with override(SWEDISH):
        found = list(serializers.deserialize("python", values["records"]))
    for one in found:
        for field in _foreign_keys(one.object):
            _let_go_of_what_is_gone(one.object, field)
    return found


def _without_active_language(record: Model) -> dict[str, Any]:
    """Return a record's values; a bare translated field only says what was saved last."""
    [values] = json.loads(serializers.serialize("json", [record]))
    for name in get_translatable_fields_for_model(type(record)) or ():
        values["fields"].pop(name, None)
    return values


def _foreign_keys(record: Model) -> Iterator[Field]:
    yield from (field for field in record._meta.concrete_fields if field.remote_field)


def _let_go_of_what_is_gone(record: Model, field: Field) -> None:
    key, kind = getattr(record, field.attname), field.remote_field.model
    if key is None or kind._base_manager.filter(pk=key).exists():
        return
    if field.null:
        setattr(record, field.attname, None)
    elif kind is Collection:
        setattr(record, field.attname, Collection.get_first_root_node().pk)
