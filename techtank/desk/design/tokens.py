"""The tokens of the style sheet, and whether their colours can be told apart."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from techtank.core.paths import PROJECT_DIR

SHEET = PROJECT_DIR / "static" / "css" / "tokens.css"
TOKEN = re.compile(r"--([\w-]+):\s*([^;]+);")
DARK = "@media (prefers-color-scheme: dark)"
COLOUR = re.compile(r"#[0-9a-f]{3,6}")
#: WCAG 2.2, 1.4.3 and 1.4.11: text, and lines or large text.
TEXT, LINES = 4.5, 3.0


class Pair(NamedTuple):
    """A colour that stands on another, and the contrast that it must have."""

    colour: str
    ground: str
    least: float


PAIRS = [
    *(Pair(colour, "paper", TEXT) for colour in ("ink", "ink-2", "sea", "oxide")),
    *(Pair(colour, "paper-2", TEXT) for colour in ("ink", "ink-2", "sea", "oxide")),
    *(Pair("on", ground, TEXT) for ground in ("sea-fill", "oxide-fill")),
    Pair("on-2", "sea-fill", TEXT),
    Pair("btn-on", "btn", TEXT),
    Pair("on", "night", TEXT),
    Pair("ink", "mark", TEXT),
    Pair("ink", "field", TEXT),
    Pair("rule", "paper", LINES),
    Pair("oxide", "field", LINES),
    Pair("ember", "sea-fill", LINES),
    Pair("foam", "sea-fill", LINES),
]


@dataclass(frozen=True)
class Contrast:
    """How a pair stands in a colour scheme."""

    pair: Pair
    colour: str
    ground: str

    @property
    def ratio(self) -> float:
        """The contrast, from 1 to 21 (WCAG 2.2, contrast ratio)."""
        light, dark = sorted((luminance(self.colour), luminance(self.ground)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    @property
    def is_enough(self) -> bool:
        """Whether everybody can tell the two apart."""
        return self.ratio >= self.pair.least


def tokens() -> dict[str, str]:
    """Return every token with its value in the light scheme."""
    return dict(TOKEN.findall(SHEET.read_text().partition(DARK)[0]))


def palette(scheme: str) -> dict[str, str]:
    """Return the colours of the scheme `light` or `dark`."""
    light, _, dark = SHEET.read_text().partition(DARK)
    values = dict(TOKEN.findall(light))
    if scheme == "dark":
        values |= dict(TOKEN.findall(dark))
    return {name: value for name, value in values.items() if COLOUR.fullmatch(value)}


def contrasts(scheme: str) -> list[Contrast]:
    """Return how every pair stands in a scheme."""
    colours = palette(scheme)
    return [Contrast(pair, colours[pair.colour], colours[pair.ground]) for pair in PAIRS]


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour such as `#00508c` (WCAG 2.2)."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
