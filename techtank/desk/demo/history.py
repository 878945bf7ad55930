"""The history of Techtank as a timeline, and its key figures."""

import datetime

from .record_shapes import KeyFigure, TimelineEntry
from .shapes import Text

TIMELINE: list[TimelineEntry] = [
    TimelineEntry(
        2008,
        Text("Krisen och FKG09", "The crisis and FKG09"),
        Text(
            "Ekonomin faller i hela världen, och i Blekinge försvinner många jobb. Företag och "
            "offentliga aktörer går ihop. FKG09 är det första projektet efter krisen och det "
            "största.",
            "The economy falls all over the world, and many jobs disappear in Blekinge. Companies "
            "and public bodies join forces. FKG09 is the first project after the crisis, and the "
            "largest.",
        ),
        until=2009,
    ),
    TimelineEntry(
        2010,
        Text("Jobb till 1000", "Jobb till 1000"),
        Text(
            "Olofströms kommun lägger undan pengar för tio år. De ska stärka näringslivet och ge "
            "fler jobb. Här börjar vägen till Techtank.",
            "The municipality of Olofström sets money aside for ten years, to strengthen business "
            "and create jobs. The road to Techtank begins here.",
        ),
    ),
    TimelineEntry(
        2015,
        Text("Klustret bildas", "The cluster is formed"),
        Text(
            "Nio företag inom industri och teknik startar Techtank. Alla ligger i Olofströms "
            "kommun. De delar på kostnaden med kommunen och Region Blekinge.",
            "Nine manufacturing and engineering companies start Techtank. All are in the "
            "municipality of Olofström, which shares the cost with them and Region Blekinge.",
        ),
        month=3,
    ),
    TimelineEntry(
        2015,
        Text("Techtank Bas", "Techtank Bas"),
        Text(
            "EU är med och betalar för ett projekt om små och medelstora teknikföretag. Det håller "
            "på till slutet av 2018.",
            "The EU helps to pay for a project on small and medium-sized engineering companies. "
            "It runs to the end of 2018.",
        ),
        until=2018,
        link="techtank-bas",
    ),
    TimelineEntry(
        2018,
        Text("Plats i S3-piloten", "A place in S3-piloten"),
        Text(
            "Ett fyrtiotal kluster söker till Tillväxtverkets program, och 22 får plats. Techtank "
            "är det enda från Blekinge.",
            "Some 40 clusters apply to a national programme, and 22 are given a place. Techtank "
            "is the only one from Blekinge.",
        ),
        link="s3-piloten",
    ),
    TimelineEntry(
        2021,
        Text("Techtank AB (svb)", "Techtank AB (svb)"),
        Text(
            "Klustret blir bolag. Region Blekinge och länets alla fem kommuner äger det ihop. "
            "Tillägget svb står för särskild vinstutdelningsbegränsning. Det betyder att det mesta "
            "av vinsten stannar i bolaget.",
            "The cluster becomes a company, owned by Region Blekinge and the five municipalities. "
            "The letters svb mark a Swedish form of company in which most of the profit stays.",
        ),
        month=7,
        link="om-techtank",
    ),
]

TECHTANK = Text("Techtank", "Techtank")

# The sources name a year or a month; the days are ours.
KEY_FIGURES: list[KeyFigure] = [
    KeyFigure(
        key="members",
        value=60,
        unit=Text("företag", "companies"),
        label=Text("är medlemmar i klustret", "are members of the cluster"),
        approximate=True,
        as_of=datetime.date(2021, 12, 31),
        source=TECHTANK,
    ),
    KeyFigure(
        key="employees",
        value=9_500,
        unit=Text("anställda", "people"),
        label=Text("arbetar hos medlemmarna", "work for the members"),
        approximate=True,
        as_of=datetime.date(2021, 12, 31),
        source=TECHTANK,
    ),
    KeyFigure(
        key="municipalities",
        value=5,
        unit=Text("kommuner", "municipalities"),
        label=Text("äger bolaget tillsammans med regionen", "own the company with the region"),
        approximate=False,
        as_of=datetime.date(2021, 7, 1),
        source=TECHTANK,
    ),
    KeyFigure(
        key="founding-companies",
        value=9,
        unit=Text("företag", "companies"),
        label=Text("bildade klustret", "formed the cluster"),
        approximate=False,
        as_of=datetime.date(2015, 3, 1),
        source=TECHTANK,
    ),
]
