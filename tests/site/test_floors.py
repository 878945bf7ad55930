"""References by name keep the floors that imports keep: downward only, and never to a sibling.

A foreign key to "members.MemberPage" or a chooser of that page type is no import, so
import-linter does not see it. The floors are those of its contract in pyproject.toml.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from django.apps import apps
from django.db.models import Model
from wagtail.blocks import Block, ChooserBlock, ListBlock, PageChooserBlock
from wagtail.coreutils import resolve_model_string
from wagtail.fields import StreamField
from wagtail.models import Page

from techtank.core.paths import PROJECT_DIR


class Room(NamedTuple):
    """A package on its floor, counted from the ground; on one floor, groups ignore each other."""

    name: str
    height: int
    group: int


class Reference(NamedTuple):
    """Something that names a model."""

    source: type[Model]
    through: str
    target: type[Model]


def read_rooms() -> list[Room]:
    """Read the layers of import-linter: "a | b" are strangers to one another, "a : b" are not."""
    contracts = tomllib.loads((PROJECT_DIR / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers = next(one["layers"] for one in contracts["contracts"] if one["type"] == "layers")
    return [
        Room(name, height, group)
        for height, layer in enumerate(reversed(layers))
        for group, part in enumerate(layer.split("|"))
        for name in re.findall(r"[\w.]+", part)
    ]


ROOMS = read_rooms()


def room_of(module: str) -> Room | None:
    """Return the room that a module lies in; None for Django, Wagtail and other packages."""
    inside = [room for room in ROOMS if f"{module}.".startswith(f"{room.name}.")]
    return max(inside, key=lambda room: len(room.name), default=None)


def are_strangers(source: Room, target: Room) -> bool:
    """Whether two rooms lie side by side and must not know of each other."""
    return source.height == target.height and source.group != target.group


def goes_downward(source: Room, target: Room) -> bool:
    """Whether one room may refer to another."""
    return source.height >= target.height and not are_strangers(source, target)


def our_models() -> list[type[Model]]:
    """Return every model that lies in one of the rooms."""
    return [model for model in apps.get_models() if room_of(model.__module__)]


def choosers_in(block: Block) -> Iterator[ChooserBlock]:
    """Yield the blocks by which editors choose a page, a snippet or a file."""
    if isinstance(block, ChooserBlock):
        yield block
    children = [block.child_block] if isinstance(block, ListBlock) else []
    for child in [*children, *getattr(block, "child_blocks", {}).values()]:
        yield from choosers_in(child)


def references() -> Iterator[Reference]:
    """Yield what our models refer to by their fields, stories included."""
    for model in our_models():
        for field in [*model._meta.fields, *model._meta.many_to_many]:
            if field.related_model:
                yield Reference(model, field.name, field.related_model)
            if isinstance(field, StreamField):
                for chooser in choosers_in(field.stream_block):
                    path = f"{field.name}, {type(chooser).__name__}"
                    pages = isinstance(chooser, PageChooserBlock)
                    for target in chooser.target_models if pages else [chooser.target_model]:
                        yield Reference(model, path, resolve_model_string(target))


def page_types(attribute: str) -> Iterator[Reference]:
    """Yield the page types that ours name as their parents or as their children."""
    for model in our_models():
        if issubclass(model, Page):
            for name in getattr(model, attribute, None) or ():
                yield Reference(model, attribute, resolve_model_string(name))


def within_the_house(found: Iterator[Reference]) -> list[tuple[Reference, Room, Room]]:
    """Return references between our own models, with their rooms."""
    return [
        (one, room_of(one.source.__module__), room_of(one.target.__module__))
        for one in found
        if room_of(one.target.__module__)
    ]


def sentence(reference: Reference) -> str:
    """Say who refers to whom."""
    return f"{reference.source.__name__}.{reference.through} → {reference.target.__name__}"


def test_every_app_of_ours_has_its_floor():
    ours = [
        config.name
        for config in apps.get_app_configs()
        if Path(config.path).parent in (PROJECT_DIR, PROJECT_DIR / "techtank")
    ]
    assert "techtank.core" in ours
    assert [name for name in ours if room_of(name) is None] == []


@pytest.mark.parametrize(
    ("source", "target", "allowed"),
    [
        ("news", "news", True),
        ("news", "people", True),
        ("techtank.home", "news", True),
        ("techtank.urls", "techtank.wsgi", True),
        ("techtank.core", "people", False),
        ("people", "techtank.home", False),
        ("news", "members", False),
    ],
)
def test_a_room_may_refer_to_itself_and_to_what_lies_below(source, target, allowed):
    assert goes_downward(room_of(source), room_of(target)) == allowed


def test_keys_and_choosers_refer_to_the_same_floor_or_a_lower_one():
    found = within_the_house(references())
    through = {reference.through for reference, _source, _target in found}
    assert any("ChooserBlock" in path for path in through)
    assert [sentence(one) for one, here, there in found if not goes_downward(here, there)] == []


def test_pages_name_their_children_on_the_same_floor_or_a_lower_one():
    found = within_the_house(page_types("subpage_types"))
    assert found
    assert [sentence(one) for one, here, there in found if not goes_downward(here, there)] == []


def test_pages_never_name_a_parent_that_lies_beside_their_own_subject():
    """A subject hangs below the front page or a page of text, so parents may lie higher."""
    found = within_the_house(page_types("parent_page_types"))
    assert found
    assert [sentence(one) for one, here, there in found if are_strangers(here, there)] == []
