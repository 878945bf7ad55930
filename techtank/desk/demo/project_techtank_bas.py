"""Techtank Bas, the finished project of 2015–2018; our sources name neither owner nor budget."""

import datetime

from .record_shapes import Funding, Part, Project
from .shapes import Text

TECHTANK_BAS = Project(
    slug="techtank-bas",
    title=Text("Techtank Bas", "Techtank Bas"),
    lead=Text(
        "Pengar från EU lät det nya klustret börja arbeta med små och medelstora teknikföretag "
        "redan första året.",
        "EU money let the new cluster start working with small and medium-sized engineering "
        "companies in its very first year.",
    ),
    goal=Text(
        "Små och medelstora teknikföretag ska stå sig bättre i konkurrensen, både hemma och "
        "utomlands.",
        "Small and medium-sized engineering companies should compete better, at home and abroad.",
    ),
    background_sv=[
        (
            "text",
            "<p>Techtank startade i mars 2015. Samma höst kom projektet Techtank Bas i gång, och "
            "det varade i drygt tre år. En del av pengarna kom från Europeiska regionala "
            "utvecklingsfonden, ERUF. Det är EU:s fond för regioners utveckling.</p>"
            "<p>För ett ungt kluster betydde det mycket. Nu gick det att arbeta nära företagen, "
            "år efter år.</p>",
        ),
    ],
    background_en=[
        (
            "text",
            "<p>Techtank began in March 2015. Techtank Bas followed that autumn and lasted for "
            "just over three years. Part of the money came from the European Regional Development "
            "Fund, ERDF. To a young cluster this meant a great deal: it could work closely with "
            "companies, year after year.</p>",
        ),
    ],
    start=datetime.date(2015, 9, 1),
    end=datetime.date(2018, 12, 31),
    results=[
        Part(
            Text("Starkare företag", "Stronger companies"),
            Text(
                "Arbetet bidrog till att mindre teknikföretag hävdar sig bättre, såväl i regionen "
                "som i resten av landet och utanför det.",
                "The work helped smaller engineering companies to hold their own in the region, "
                "in the rest of the country and beyond it.",
            ),
        ),
        Part(
            Text("Grannar som hittade varandra", "Neighbours who found each other"),
            Text(
                "Under de här åren började fler företag samarbeta med någon i en annan kommun "
                "eller ett annat län.",
                "During these years more companies began to work with somebody in another "
                "municipality or county.",
            ),
        ),
        Part(
            Text("Början till en plan", "The beginnings of a plan"),
            Text(
                "Företagen såg allt tydligare vad de ville göra ihop.",
                "Companies saw ever more clearly what they wanted to do together.",
            ),
        ),
    ],
    themes=["konkurrenskraft"],
    fundings=[Funding("eruf-2014")],
    moved=True,
)
