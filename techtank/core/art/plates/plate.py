"""A picture whose colours follow the system's light or dark setting, written as SVG."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from ..paths import path_data, rings

TOLERANCE = 0.7


@dataclass
class Plate:
    """Paths with classes; a class has a declaration for light and, if it differs, for dark."""

    sheet: tuple[int, int]
    light: Mapping[str, str]
    dark: Mapping[str, str]
    parts: list[str] = field(default_factory=list)

    def lay(
        self,
        kind: str,
        *forms: BaseGeometry,
        tolerance: float = TOLERANCE,
        decimals: int = 0,
        **attributes: object,
    ) -> None:
        """Lay lines or areas of a class on top, all in one path."""
        data = "".join(
            path_data(ring, decimals) for form in forms for ring in rings(form.simplify(tolerance))
        )
        more = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
        if data:
            self.parts.append(f'<path class="{kind}"{more} d="{data}"/>')

    def svg(self) -> str:
        """Return the picture as an SVG document."""
        width, height = self.sheet
        style = _rules(self.light.items())
        if self.dark:
            style += f"@media(prefers-color-scheme:dark){{{_rules(self.dark.items())}}}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" fill="none" fill-rule="evenodd" '
            f'stroke-linejoin="round" stroke-linecap="round"><style>{style}</style>'
            f"{''.join(self.parts)}</svg>\n"
        )


def _rules(declarations: Iterable[tuple[str, str]]) -> str:
    return "".join(f".{kind}{{{text}}}" for kind, text in declarations)
