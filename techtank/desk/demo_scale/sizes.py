"""How large the large site is."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True)
class Sizes:
    """How many there are of each kind."""

    articles: int = 10_000
    companies: int = 2_000
    projects: int = 500
    people: int = 300
    pictures: int = 20_000

    def times(self, factor: float) -> "Sizes":
        """Return a site that is so many times as large, with one of each kind at least."""
        scaled = {
            field.name: max(1, round(getattr(self, field.name) * factor)) for field in fields(self)
        }
        return replace(self, **scaled)
