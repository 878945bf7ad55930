"""Organisations that the demo refers to; all are real.

A name without English is the same in both languages.
"""

from . import organisations_clusters
from .record_shapes import Organisation
from .shapes import Text

ORGANISATIONS: list[Organisation] = [
    # Techtank and its owners
    Organisation(
        "techtank", Text("Techtank AB (svb)"), "cluster", "Blekinge", "https://techtank.se/"
    ),
    Organisation(
        "region-blekinge",
        Text("Region Blekinge"),
        "region",
        "Blekinge",
        "https://regionblekinge.se/",
    ),
    Organisation(
        "karlshamn",
        Text("Karlshamns kommun", "Municipality of Karlshamn"),
        "municipality",
        "Blekinge",
        "https://www.karlshamn.se/",
    ),
    Organisation(
        "karlskrona",
        Text("Karlskrona kommun", "Municipality of Karlskrona"),
        "municipality",
        "Blekinge",
        "https://www.karlskrona.se/",
    ),
    Organisation(
        "olofstrom",
        Text("Olofströms kommun", "Municipality of Olofström"),
        "municipality",
        "Blekinge",
        "https://olofstrom.se/",
    ),
    Organisation(
        "ronneby",
        Text("Ronneby kommun", "Municipality of Ronneby"),
        "municipality",
        "Blekinge",
        "https://www.ronneby.se/",
    ),
    Organisation(
        "solvesborg",
        Text("Sölvesborgs kommun", "Municipality of Sölvesborg"),
        "municipality",
        "Blekinge",
        "https://www.solvesborg.se/",
    ),
    # Partners in Blekinge and Skåne
    Organisation(
        "blue-science-park",
        Text("Blue Science Park"),
        "support",
        "Blekinge",
        "https://www.bluesciencepark.se/",
    ),
    Organisation("almi", Text("Almi Företagspartner"), "support", address="https://www.almi.se/"),
    Organisation(
        "blekinge-business-incubator", Text("Blekinge Business Incubator"), "support", "Blekinge"
    ),
    Organisation(
        "netport-science-park",
        Text("Netport Science Park"),
        "support",
        "Blekinge",
        "https://www.netport.se/",
    ),
    Organisation(
        "bth",
        Text("Blekinge Tekniska Högskola", "Blekinge Institute of Technology"),
        "university",
        "Blekinge",
        "https://www.bth.se/",
    ),
    Organisation("iuc-syd", Text("IUC Syd"), "support", "Skåne", "https://iucsyd.se/"),
    # National bodies, and the funds of the EU
    Organisation(
        "tillvaxtverket",
        Text("Tillväxtverket", "Swedish Agency for Economic and Regional Growth"),
        "authority",
        address="https://tillvaxtverket.se/",
    ),
    Organisation("vinnova", Text("Vinnova"), "authority", address="https://www.vinnova.se/"),
    Organisation("iuc-sverige", Text("IUC Sverige"), "network", address="https://iuc.se/"),
    Organisation(
        "eruf",
        Text(
            "Europeiska regionala utvecklingsfonden (ERUF)",
            "European Regional Development Fund (ERDF)",
        ),
        "fund",
    ),
    Organisation(
        "esf", Text("Europeiska socialfonden (ESF)", "European Social Fund (ESF)"), "fund"
    ),
    *organisations_clusters.CLUSTERS,
]
