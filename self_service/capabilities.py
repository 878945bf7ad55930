"""What a member picks its capabilities from: the tree, a branch at a time."""

from dataclasses import dataclass

from members.capability_tree import CapabilityTree
from members.models import Capability
from techtank.core.words import normalise


@dataclass(frozen=True)
class Choice:
    """A capability with its level at this company, how deep it stands, and what else finds it."""

    capability: Capability
    depth: int
    level: str
    words: str


@dataclass(frozen=True)
class Branch:
    """A topmost capability and all below it."""

    name: str
    choices: list[Choice]

    @property
    def chosen(self) -> int:
        """How many of them the company has."""
        return sum(bool(choice.level) for choice in self.choices)


def branches_of(levels: dict[str, str]) -> list[Branch]:
    """Return processes and materials as branches, with the levels that are chosen."""
    tree = CapabilityTree(Capability.objects.all())
    everything = {one.pk for one in tree}
    branches: list[Branch] = []
    for kind in (Capability.Kind.PROCESS, Capability.Kind.MATERIAL):
        for one, depth in tree.walk(kind, everything):
            if depth == 0:
                branches.append(Branch(str(one), []))
            choice = Choice(one, depth, levels.get(str(one.pk), ""), other_words(one))
            branches[-1].choices.append(choice)
    return branches


def other_words(capability: Capability) -> str:
    """Return the words that find a capability beside the name that is shown: "rorlaser,tubelaser".

    They are written as the form's script compares them: folded, without spaces, and none that
    stands in another one.
    """
    told = [_joined(str(capability))]
    for word in sorted(map(_joined, capability.words), key=len, reverse=True):
        if not any(word in other for other in told):
            told.append(word)
    return ",".join(told[1:])


def _joined(words: str) -> str:
    return normalise(words).replace(" ", "")
