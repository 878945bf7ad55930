"""When projects run, as a picture made on the server; the measures are units of its view box."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.utils import timezone

from .models import ProjectPage, Status

WIDTH, MARGIN = 960, 8
AXIS, ROW = 40, 52
#: From its top, a row has the line of its title and its bar.
TITLE, BAR, THICK = 18, 26, 14
#: A title that begins farther right than this stands left of the end of its bar.
TURN = 0.55


class Tick(NamedTuple):
    """The beginning of a year on the axis."""

    year: int
    x: float


class Bar(NamedTuple):
    """A project with at least one date; an end that nobody knows runs to the edge, open."""

    page: ProjectPage
    status: Status
    x: float
    width: float
    y: float
    title_x: float
    title_end: bool
    open_start: bool
    open_end: bool

    @property
    def title_y(self) -> float:
        """The line on which the title stands."""
        return self.y + TITLE

    @property
    def bar_y(self) -> float:
        """The top of the bar."""
        return self.y + BAR


class Timeline:
    """The bars of projects on an axis of years, in the order in which they are given."""

    width, thick = WIDTH, THICK

    def __init__(self, pages: Sequence[ProjectPage]) -> None:
        self.pages = pages
        self._dated = [page for page in pages if page.start or page.end]
        today = timezone.localdate()
        known = [day for page in self._dated for day in (page.start, page.end) if day]
        self._first = date(min([today, *known]).year, 1, 1)
        self._after = date(max([today, *known]).year + 1, 1, 1)
        self.today_x = self._x(today)

    def __bool__(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._dated)

    @property
    def height(self) -> int:
        """The height of the picture."""
        return AXIS + ROW * len(self._dated) + MARGIN

    @property
    def ticks(self) -> list[Tick]:
        """The years, or every so many of them, so that their names do not touch."""
        years = range(self._first.year, self._after.year)
        step = -(-len(years) // 16)
        return [Tick(year, self._x(date(year, 1, 1))) for year in years[::step]]

    @property
    def bars(self) -> list[Bar]:
        """A bar for each project of which at least one date is known."""
        return [self._bar(number, page) for number, page in enumerate(self._dated)]

    def _bar(self, number: int, page: ProjectPage) -> Bar:
        left = self._x(page.start) if page.start else MARGIN
        right = self._x(page.end) if page.end else WIDTH - MARGIN
        turned = left > TURN * WIDTH
        return Bar(
            page=page,
            status=page.status,
            x=left,
            width=round(max(right - left, THICK), 1),
            y=AXIS + ROW * number,
            title_x=WIDTH - MARGIN if turned else left,
            title_end=turned,
            open_start=page.start is None,
            open_end=page.end is None,
        )

    def _x(self, day: date) -> float:
        """Return where a day stands between the first year and the end of the last."""
        share = (day - self._first).days / (self._after - self._first).days
        return round(MARGIN + share * (WIDTH - 2 * MARGIN), 1)
