"""The fixed pictures of the site: the coast of Blekinge, the map of its municipalities, +1.

`manage.py draw_plates` writes them to static/img.
"""

from collections.abc import Callable

from .coast import coast, footer_coast, narrow_coast
from .plus_one import plus_one
from .sea_chart import sea_chart

#: File names and what draws them.
PLATES: dict[str, Callable[[], str]] = {
    "coast.svg": coast,
    "coast-narrow.svg": narrow_coast,
    "footer-coast.svg": footer_coast,
    "map-sea.svg": sea_chart,
    "plus-one.svg": plus_one,
}
