"""When two names of organisations are likely to mean the same one."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from techtank.core.letters import fold_special_letters

#: What tells of the form of a company, and not which one it is.
FORMS = ("ab", "aktiebolag", "hb", "kb", "publ", "svb")
FORM = re.compile(rf"\b({'|'.join(FORMS)}|ek for)\b")
#: Names with so much in common are shown to a person, who knows better.
ALIKE = 0.9
#: Names are compared with those that begin with the same letters, or thousands would take minutes.
BEGINNING = 3


def fold(name: str) -> str:
    """Return a name without case, accents, signs, spaces and form.

    “Plåt-Teknik AB” is `platteknik`; a name of nothing but a form, such as “AB”, stays.
    """
    plain = unicodedata.normalize("NFKD", fold_special_letters(name).casefold())
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    words = " ".join(re.sub(r"[^\w ]", " ", letters.replace("-", "")).split())
    return FORM.sub("", words).replace(" ", "") or words.replace(" ", "")


def without_form(name: str) -> str:
    """Return a name as people say it: “Nebbe Formteknik” for “Nebbe Formteknik AB”.

    What would be a single word, such as “Plåt”, may be any word and stays whole.
    """
    words = [word for word in name.split() if word.strip("()").casefold() not in FORMS]
    return " ".join(words) if len(words) > 1 else name


def same(names: Mapping[int, str]) -> dict[int, list[int]]:
    """Return for each key those whose folded name is the same."""
    by_name = defaultdict(list)
    for key, name in names.items():
        by_name[fold(name)].append(key)
    return {key: [one for one in keys if one != key] for keys in by_name.values() for key in keys}


def alike(names: Mapping[int, str]) -> dict[int, list[int]]:
    """Return for each key those whose folded name is nearly the same."""
    found: dict[int, list[int]] = defaultdict(list)
    for group in _groups(names.items()):
        for number, (key, name) in enumerate(group):
            for other, other_name in group[number + 1 :]:
                if name != other_name and _share(name, other_name) >= ALIKE:
                    found[key].append(other)
                    found[other].append(key)
    return found


def _groups(names: Iterable[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    groups = defaultdict(list)
    for key, name in names:
        folded = fold(name)
        groups[folded[:BEGINNING]].append((key, folded))
    yield from groups.values()


def _share(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE <= matcher.quick_ratio() else 0
