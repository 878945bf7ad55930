"""Geometry as lists of points, and as the path data of SVG."""

from collections.abc import Iterator

from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry

Ring = list[tuple[float, float]]


def parts(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    """Yield the single parts of a geometry, however deep they are collected."""
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from parts(part)
    elif not geometry.is_empty:
        yield geometry


def rings(geometry: BaseGeometry) -> Iterator[Ring]:
    """Yield every line of a geometry, and the outlines and holes of its areas."""
    for part in parts(geometry):
        if isinstance(part, Polygon):
            yield list(part.exterior.coords)
            yield from (list(hole.coords) for hole in part.interiors)
        elif isinstance(part, LineString):
            yield list(part.coords)


def path_data(ring: Ring, decimals: int = 0) -> str:
    """Return SVG path data: points relative to the one before, as short as they can be written.

    Rounding is done before subtracting, so that errors do not add up along the way.
    """
    unit = 10**decimals
    points = [(round(x * unit), round(y * unit)) for x, y in ring]
    closed = points[0] == points[-1] and len(points) > 3
    here, data = points[0], ""
    for point in points[1 : len(points) - closed]:
        across, down = point[0] - here[0], point[1] - here[1]
        if across or down:
            data += _step(across, down, unit)
            here = point
    start = _step(*points[0], unit).lstrip()
    return f"M{start}l{data.lstrip()}{'z' * closed}" if data else ""


def _step(across: int, down: int, unit: int) -> str:
    return _number(across, unit) + _number(down, unit)


def _number(number: int, unit: int) -> str:
    """Return a number with the sign or space that parts it from the one before."""
    text = f"{number / unit:g}".replace("-0.", "-.")
    text = text.removeprefix("0") if text.startswith("0.") else text
    return text if text.startswith("-") else f" {text}"
