"""The colour ways of drawings: hexadecimal colours of the identity."""

from typing import NamedTuple


class ColourWay(NamedTuple):
    """Ground, the mass that lies on it, the lines on ground and mass, and the tool path."""

    ground: str
    mass: str
    line: str
    inner: str
    tool: str


WAYS = {
    "sea": ColourWay("#00508c", "#f6f0e4", "#8cc4f2", "#5d88ab", "#ff8354"),
    "oxide": ColourWay("#a33214", "#17140f", "#f3b89a", "#ad5a3c", "#f6f0e4"),
    "night": ColourWay("#17140f", "#2480c6", "#a39883", "#17140f", "#ff8354"),
    "sand": ColourWay("#e3d6bd", "#17140f", "#7d6d50", "#a8987a", "#b8391a"),
}


def mix(colour: str, ground: str, share: float) -> str:
    """Return `colour` laid over `ground` with an opacity from 0 to 1, as one opaque colour."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(top * share + below * (1 - share)):02x}" for top, below in pairs)


def _channels(colour: str) -> list[int]:
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
