"""Terms that the demo explains, each once."""

from .record_shapes import Term
from .shapes import Text

TERMS: list[Term] = [
    Term(
        Text("ERUF", "ERDF"),
        Text(
            "Europeiska regionala utvecklingsfonden. Den betalar en del av projekt som ska göra "
            "EU:s regioner starkare.",
            "The European Regional Development Fund. It pays part of projects that make the "
            "regions of the EU stronger.",
        ),
        forms=Text("", "ERUF"),
    ),
    Term(
        Text("ESF", "ESF"),
        Text(
            "Europeiska socialfonden. EU:s pengar till människors arbete och kompetens.",
            "The European Social Fund: money from the EU for people’s work and skills.",
        ),
    ),
    Term(
        Text("svb", "svb"),
        Text(
            "Särskild vinstutdelningsbegränsning. Ägarna får bara ta ut en liten del av vinsten, "
            "resten stannar i bolaget.",
            "A Swedish form of company. Its owners may take out a small part of the profit only.",
        ),
    ),
    Term(
        Text("S3", "S3"),
        Text(
            "Smart specialisering. En region väljer vad den kan bli riktigt bra på och satsar där.",
            "Smart specialisation. A region chooses what it can be really good at, and invests "
            "there.",
        ),
        forms=Text("", "smart specialisation"),
    ),
    Term(
        Text("IUC", "IUC"),
        Text(
            "Industriella utvecklingscentra, ett nätverk av regionala bolag. Techtank är "
            "nätverkets bolag i Blekinge.",
            "A Swedish network of regional centres for industry. Techtank is the one in Blekinge.",
        ),
    ),
    Term(
        Text("SuPr", "SuPr"),
        Text(
            "Sustainable Production, det vill säga hållbar produktion. Namnet på en nod som finns "
            "i hela landet.",
            "Short for Sustainable Production, a node that covers all of Sweden.",
        ),
    ),
    Term(
        Text("Missions", "Missions"),
        Text(
            "Ett sätt att arbeta: flera parter enas om ett tydligt mål för en fråga som rör hela "
            "samhället.",
            "A way of working: many parties agree on one clear goal for a question that concerns "
            "all of society.",
        ),
    ),
]
