"""What the five source texts tell, and the part of the page where each fact belongs.

F0 and F1 are press releases, F2 a project, F3 a programme of 22 clusters, F4 the history.
"""

from typing import NamedTuple


class Place(NamedTuple):
    """A part of a page, and the facts that its text must hold."""

    address: str
    part: str
    facts: tuple[str, ...]


S3_RELEASE = "/nyheter/techtank-tar-plats-i-s3-piloten/"
COMPANY_RELEASE = "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/"
KICKSTART = "/projekt-insatser/kickstart-s3/"
PILOT = "/projekt-insatser/s3-piloten/"
HISTORY = "/techtanks-historia/"
OWNERS = (
    "Region Blekinge",
    "Karlshamns kommun",
    "Karlskrona kommun",
    "Olofströms kommun",
    "Ronneby kommun",
    "Sölvesborgs kommun",
)
PLACES = [
    # F0: a place in S3-piloten
    Place(S3_RELEASE, ".arthead", ("20 juni 2018", "22 kluster", "Pressutskick", "Blekinge")),
    Place(
        S3_RELEASE,
        ".prose",
        (
            "Elisabeth Landén, innovationsstrateg",
            "materialbearbetning",
            "intäktsbasföretagen",
            "augusti",
            "EU-kommissionen",
        ),
    ),
    Place(S3_RELEASE, ".contact-list", ("Jörgen Adolfsson", "klusterledare", "070-991 80 03")),
    Place(S3_RELEASE, ".boiler", ("södra Småland", "östra Skåne")),
    # F1: a company for all of Blekinge
    Place(COMPANY_RELEASE, ".arthead", ("5 oktober 2021", "juli", "Ingela Håkansson blir vd")),
    Place(
        COMPANY_RELEASE,
        ".prose",
        ("Lennarth Förberg", "Robotlyftet", "Produktionslyftet", "Kickstart Hållbarhet", "IUC"),
    ),
    Place(
        COMPANY_RELEASE,
        ".beside .contact-list",
        (
            "Ingela Håkansson",
            "076-861 27 43",
            "Göran Johnsson",
            "070-556 14 95",
            "Lennarth Förberg",
            "070-833 60 33",
        ),
    ),
    Place(COMPANY_RELEASE, ".prose .contacts", ("Vill du veta mer?", "Ingela Håkansson")),
    # F2: Kickstart S3 Blekinge
    Place(KICKSTART, ".glance", ("Projektägare", "Region Blekinge", "Samverkansparter", "6")),
    Place(
        KICKSTART,
        ".wall",
        (
            "Blue Science Park",
            "Techtank",
            "Almi Företagspartner",
            "Blekinge Business Incubator",
            "Netport Science Park",
            "Blekinge Tekniska Högskola",
        ),
    ),
    Place(
        KICKSTART,
        "[aria-labelledby=focus-areas]",
        ("Smart industri", "formningsteknologi", "marin teknik", "Tech", "Missions"),
    ),
    Place(
        KICKSTART,
        "[aria-labelledby=sub-projects]",
        ("Innovationsplattform", "Kompetenshöjning", "5–10 år"),
    ),
    Place(KICKSTART, "[aria-labelledby=own-role]", ("delprojekt 2", "formningsteknologi")),
    Place(KICKSTART, "[aria-labelledby=background]", ("2020", "S3")),
    Place(KICKSTART, ".contact-list", ("Ingela Håkansson", "vd och klusterledare")),
    # F3, the programme S3-piloten
    Place(PILOT, ".glance", ("Tillväxtverket", "22", "augusti 2018")),
    Place(
        PILOT,
        "table",
        (
            "Mobile Heights Skåne",
            "Blekinge",
            "Interior Cluster Kronoberg",
            "Automation Småland Jönköping",
            "Smart Textiles Västra Götaland",
            "Agroväst Västra Götaland",
            "Aerospace Cluster Östergötland",
            "Tillverkningstekniskt centrum Örebro",
            "Compare Värmland",
            "Paper Province Värmland",
            "Automation Region Västmanland",
            "Järnvägsklustret Västmanland",
            "Triple Steelix Dalarna",
            "Visit Dalarna Dalarna",
            "Fiber Optic Valley Gävleborg",
            "Entreprenörsdrivet Företagsnav Jämtland-Härjedalen",
            "Bron Innovation Västernorrland",
            "Georange Västerbotten",
            "Datacenter Norrbotten",
            "Stockholm",
        ),
    ),
    Place(
        PILOT,
        ".contact-list",
        ("Ewa Andersson", "08-681 94 51", "Cecilia Johansson", "08-681 91 32"),
    ),
    # F4: the history
    Place(
        HISTORY,
        ".timeline",
        (
            "2008–2009",
            "FKG09",
            "2010",
            "Jobb till 1000",
            "Mars 2015",
            "Nio företag",
            "2015–2018",
            "Techtank Bas",
            "2021",
            "Techtank AB (svb)",
        ),
    ),
    Place(HISTORY, ".accordions", ("ERUF", "ESF", "svb", "S3", "IUC")),
    Place(HISTORY, ".figures-dl", ("omkring 60 företag", "omkring 9 500 anställda", "9 företag")),
    Place("/projekt-insatser/techtank-bas/", ".glance", ("september 2015 – december 2018",)),
    Place("/projekt-insatser/techtank-bas/", ".arthead", ("Avslutat",)),
    Place("/projekt-insatser/spik/", ".glance", ("Europeiska socialfonden", "12 miljoner kronor")),
    Place("/projekt-insatser/supr-nod-syd/", ".wall", ("Techtank", "IUC Syd")),
    Place("/om-techtank/medarbetare/", "main", ("Ingela Håkansson", "Göran Johnsson")),
    Place("/press/", ".contact-list", ("Ingela Håkansson",)),
    Place("/om-techtank/", ".figures-dl", ("omkring 60 företag", "omkring 9 500 anställda")),
    Place("/", "footer .owners", OWNERS),
]
