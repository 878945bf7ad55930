"""The tree of capabilities, read in one query and walked in memory.

There are tens of capabilities, hundreds at most, so asking for all of them costs less than asking
for each parent.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from techtank.core import alphabet

if TYPE_CHECKING:
    from .models import Capability

#: Levels of the tree, the topmost included.
MAX_LEVELS = 3


class CapabilityTree:
    """Capabilities with their parents and children; a cycle made past the form does no harm."""

    def __init__(self, capabilities: "Iterable[Capability]") -> None:
        self._all = {one.pk: one for one in capabilities}
        self._children: dict[int | None, list[Capability]] = defaultdict(list)
        for one in self._all.values():
            self._children[one.parent_id].append(one)

    def __iter__(self) -> "Iterator[Capability]":
        return iter(self._all.values())

    def __getitem__(self, number: int) -> "Capability":
        """Return the capability with this primary key; raises KeyError if there is none."""
        return self._all[number]

    def children(self, number: int | None) -> "list[Capability]":
        """Return what stands right below a capability; below None, the topmost."""
        return self._children.get(number, [])

    def with_ancestors(self, number: int) -> "list[Capability]":
        """Return a capability and all above it, the nearest first."""
        line: list[Capability] = []
        while number in self._all and self._all[number] not in line:
            line.append(self._all[number])
            number = line[-1].parent_id
        return line

    def with_descendants(self, *numbers: int) -> set[int]:
        """Return the primary keys of capabilities and of all that stand below them."""
        found: set[int] = set()
        waiting = list(numbers)
        while waiting:
            number = waiting.pop()
            if number not in found:
                found.add(number)
                waiting += [child.pk for child in self.children(number)]
        return found

    def levels_below(self, number: int | None) -> int:
        """Return how many levels stand below a capability; 0 for one without children."""
        if number is None:
            return 0
        below = (self.with_ancestors(one) for one in self.with_descendants(number))
        return max(len(line) for line in below) - len(self.with_ancestors(number))

    def walk(self, kind: str, only: set[int]) -> "Iterator[tuple[Capability, int]]":
        """Yield those of a kind that are in `only` with their level from 0, parents first.

        Each level is in the order of the names in the active language.
        """
        yield from self._walk(None, 0, kind, only)

    def _walk(
        self, above: int | None, level: int, kind: str, only: set[int]
    ) -> "Iterator[tuple[Capability, int]]":
        for one in sorted(self.children(above), key=lambda child: alphabet.sort_key(str(child))):
            if one.kind == kind and one.pk in only:
                yield one, level
                yield from self._walk(one.pk, level + 1, kind, only)
