"""What the bench has measured, and the report of it."""

import os
import platform
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Speed:
    """What wrk has seen; times in milliseconds."""

    per_second: float
    middle: float
    slowest: float


@dataclass
class Site:
    """What was measured of one site."""

    started: float = 0.0
    speeds: dict[str, Speed] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    queries: dict[str, int] = field(default_factory=dict)
    memory: list[float] = field(default_factory=list)


def report_of(
    small: Site,
    large: Site,
    fast: dict[str, Speed],
    static: dict[str, Speed],
    made: float,
    scale: float,
) -> str:
    """Return the report as Markdown."""
    rows = [
        (
            name,
            f"{small.speeds[name].per_second:.0f}",
            f"{small.speeds[name].middle:.0f} / {small.speeds[name].slowest:.0f}",
            f"{small.processor[name]:.1f}",
            str(small.queries[name]),
            f"{large.speeds[name].per_second:.0f}",
            f"{large.processor[name]:.1f}",
            f"{large.processor[name] / small.processor[name]:.2f}",
            str(large.queries[name]),
        )
        for name in small.speeds
    ]
    head = ("page", "a second", "p50 / p99 ms", "processor ms", "queries")
    head += ("large: a second", "processor ms", "to small", "queries")
    cached = [
        (
            name,
            f"{fast[name].per_second:.0f}",
            f"{fast[name].middle:.2f} / {fast[name].slowest:.2f}",
            f"{static[name].per_second:.0f}",
            f"{fast[name].per_second / static[name].per_second:.2f}",
        )
        for name in fast
    ]
    memory_line = ", ".join(f"{one:.0f}" for one in sorted(large.memory))
    return "\n".join(
        [
            "# How fast the site is",
            "",
            "Written by `make bench`, which runs gunicorn (two processes), PostgreSQL, Varnish,",
            "nginx and wrk (eight connections) on one machine. Figures of different machines can't",
            "be compared, those of one run can.",
            "",
            f"Measured on {os.cpu_count()} cores ({platform.machine()}), Python "
            f"{platform.python_version()}, {time.strftime('%Y-%m-%d')}. The large site is "
            f"{scale:g} of 10 000 articles, 2 000 companies, 500 projects and 20 000 pictures; "
            f"making it took {made / 60:.1f} minutes.",
            "",
            "## Without a cache in front",
            "",
            *table(head, rows),
            "",
            "“Processor” is that of gunicorn's processes for a page. Queries are those of a visit",
            "after a change, which makes cards and counts anew; most ask fewer. The search is",
            "asked by one visitor at a time: “svetsning”, which is answered as for whoever asked",
            "before, and the same in words that nobody has asked in. It shows more hits on the",
            "large site, five of a kind, and takes longer to count and to put in order.",
            "",
            "## With Varnish, beside the same bytes as a file",
            "",
            *table(("page", "Varnish, a second", "p50 / p99 ms", "nginx", "ratio"), cached),
            "",
            "## Start and memory",
            "",
            f"The first page came {small.started:.1f} s after the start, {large.started:.1f} s on",
            f"the large site. After the run there the processes held {memory_line} MiB each (PSS).",
            "",
        ]
    )


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """Return a Markdown table; all columns but the first hold figures."""
    line = ["---", *("---:" for _each in head[1:])]
    return [f"| {' | '.join(row)} |" for row in (head, line, *rows)]
