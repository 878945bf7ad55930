"""The letters of the identity as forms: Schibsted Grotesk at weight 850, 1 000 units to the em.

`letters.json` holds the outlines, taken from the typeface that the site serves (static/fonts),
so that drawing needs neither the typeface nor a library that reads it. Like the typeface they are
under the SIL Open Font License (static/fonts/OFL-schibsted-grotesk.txt).
"""

import json
from functools import cache
from pathlib import Path

from shapely import Polygon, affinity, union_all
from shapely.geometry.base import BaseGeometry

EM = 1000


@cache
def _letters() -> dict[str, dict]:
    return json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))


def has_letters(text: str) -> bool:
    """Whether every sign of a text can be drawn."""
    return bool(text) and all(sign in _letters() for sign in text)


def lettering(
    text: str, size: float, x: float = 0, y: float = 0, tracking: float = 0
) -> BaseGeometry:
    """Return a line of text as a form, its baseline beginning at (x, y); a space is a gap."""
    scale, forms = size / EM, []
    for sign in text:
        if sign == " ":
            x += size * 0.25
            continue
        letter = _letters()[sign]
        form = union_all([Polygon(part[0], part[1:]) for part in letter["parts"]])
        form = affinity.scale(form, scale, scale, origin=(0, 0))
        forms.append(affinity.translate(form, x, y))
        x += letter["advance"] * scale + tracking * size
    return union_all(forms)
