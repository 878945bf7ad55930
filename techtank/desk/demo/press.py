"""What the press room hands out beside texts and pictures."""

from .shapes import Logo, Text

LOGOS = [
    Logo(
        file="wordmark",
        name=Text("Logotyp för ljus bakgrund", "Logo for light grounds"),
        alt=Text(
            "Techtank, med linjer runt bokstaven T", "Techtank, with lines round the letter T"
        ),
    ),
    Logo(
        file="wordmark-dark",
        name=Text("Logotyp för mörk bakgrund", "Logo for dark grounds"),
        alt=Text("Techtank i ljusa bokstäver", "Techtank in light letters"),
        for_dark=True,
    ),
    Logo(
        file="symbol",
        name=Text("Symbol", "Symbol"),
        alt=Text("Bokstaven T med linjer runt om", "The letter T with lines round it"),
    ),
]
