"""What several tests of the directory begin with."""

import pytest

from .factories import make_capability, make_index


@pytest.fixture
def cutting(site):
    """Sheet metal work, with laser and waterjet cutting below it."""
    make_index()
    sheet = make_capability("Plåtbearbetning", "Sheet metal work", slug="plat")
    laser = make_capability(
        "Laserskärning",
        "Laser cutting",
        slug="laser",
        parent=sheet,
        synonyms_sv="rörlaser\nlaserskuren",
        synonyms_en="tube laser",
    )
    water = make_capability("Vattenskärning", "Waterjet cutting", slug="vatten", parent=sheet)
    return {"sheet": sheet, "laser": laser, "water": water}
