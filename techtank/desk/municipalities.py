"""The municipalities of Blekinge and those next to them (SCB's codes of 2024)."""

from typing import NamedTuple


class MunicipalityFacts(NamedTuple):
    """A municipality, and the slugs of the neighbours that the list below holds."""

    slug: str
    name: str
    code: str
    county: str
    neighbours: tuple[str, ...]


MUNICIPALITIES = [
    MunicipalityFacts(
        "karlshamn",
        "Karlshamn",
        "1082",
        "Blekinge",
        ("olofstrom", "ronneby", "solvesborg", "tingsryd"),
    ),
    MunicipalityFacts(
        "karlskrona", "Karlskrona", "1080", "Blekinge", ("ronneby", "emmaboda", "torsas")
    ),
    MunicipalityFacts(
        "olofstrom",
        "Olofström",
        "1060",
        "Blekinge",
        ("karlshamn", "solvesborg", "bromolla", "kristianstad", "osby", "almhult", "tingsryd"),
    ),
    MunicipalityFacts(
        "ronneby", "Ronneby", "1081", "Blekinge", ("karlshamn", "karlskrona", "tingsryd")
    ),
    MunicipalityFacts(
        "solvesborg", "Sölvesborg", "1083", "Blekinge", ("karlshamn", "olofstrom", "bromolla")
    ),
    MunicipalityFacts("bromolla", "Bromölla", "1272", "Skåne", ("kristianstad",)),
    MunicipalityFacts("kristianstad", "Kristianstad", "1290", "Skåne", ()),
    MunicipalityFacts("osby", "Osby", "1273", "Skåne", ("almhult",)),
    MunicipalityFacts("almhult", "Älmhult", "0765", "Kronoberg", ()),
    MunicipalityFacts("tingsryd", "Tingsryd", "0763", "Kronoberg", ()),
    MunicipalityFacts("emmaboda", "Emmaboda", "0862", "Kalmar", ("torsas",)),
    MunicipalityFacts("torsas", "Torsås", "0834", "Kalmar", ()),
]
