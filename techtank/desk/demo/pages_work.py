"""What Techtank does for companies: projects, offers and events."""

from .shapes import StandardText, Text

PROJECTS = StandardText(
    path="/projekt-insatser/",
    title=Text("Projekt och insatser", "Projects"),
    lead=Text(
        "I projekten prövar vi nytt tillsammans med andra. Här är de fem som visas på den här "
        "webbplatsen.",
        "In our projects we try new things together with others. These are the five shown on this "
        "site.",
    ),
    body_sv=[],
    body_en=[],
    seo_description=Text(
        "Fem projekt från Techtank: Kickstart S3 Blekinge, SuPr-nod Syd, SPIK, Techtank Bas och "
        "S3-piloten.",
        "Five projects of Techtank: Kickstart S3 Blekinge, SuPr-nod Syd, SPIK, Techtank Bas and "
        "S3-piloten.",
    ),
)

OFFERS = StandardText(
    path="/erbjudanden/",
    title=Text("Erbjudanden", "Offers for companies"),
    lead=Text(
        "Det finns program som hjälper ditt företag att ta ett steg till. Vi visar vägen in.",
        "There are programmes that help a company take its next step. We show the way in.",
    ),
    body_sv=[],
    body_en=[],
    seo_description=Text(
        "Robotlyftet, branschträffar och annat för industriföretag i Blekinge. Läs vad som gäller "
        "och anmäl dig här.",
        "Robotlyftet, industry meetings and more for manufacturers in Blekinge. Read what applies "
        "and sign up here.",
    ),
)

EVENTS = StandardText(
    path="/kalendarium/",
    title=Text("Kalendarium", "Events"),
    lead=Text(
        "Kom och träffa andra som tillverkar saker. Här är de möten som återkommer.",
        "Come and meet others who make things. These are the meetings that return.",
    ),
    body_sv=[
        ("heading", "Techtank Day"),
        (
            "text",
            "<p>Klustrets egen dag, en gång om året. Runt 150 personer brukar vara med. "
            "Kommunerna turas om att vara värd.</p>",
        ),
        ("heading", "Leankonferens Blekinge"),
        (
            "text",
            "<p>En konferens om att göra rätt saker och slippa onödigt arbete. Den första blev "
            "helt full.</p>",
        ),
        ("heading", "Branschträffar"),
        (
            "text",
            "<p>Träffar i var och en av de fem kommunerna. Kommunens näringslivskontor är med. Du "
            "får veta vad vi gör och kan berätta vad ditt företag behöver.</p>"
            '<p>Det som går att anmäla sig till står under <a href="/erbjudanden/">erbjudanden</a>.'
            " Undrar du över något annat? Fråga på info@example.se.</p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<ul><li><b>Techtank Day</b> is the cluster’s own day, once a year, with about 150 "
            "people. The municipalities take turns as host.</li>"
            "<li><b>Leankonferens Blekinge</b> is a conference on doing the right things and less "
            "needless work.</li>"
            "<li><b>Industry meetings</b> are held in each of the five municipalities with the "
            "local business office.</li></ul>"
            '<p>What you can sign up for stands under <a href="/en/erbjudanden/">offers</a>. Is '
            "there anything else? Ask us at info@example.se.</p>",
        ),
    ],
    seo_description=Text(
        "Techtank Day, Leankonferens Blekinge och branschträffar i alla fem kommuner. Här möts "
        "industrin.",
        "Techtank Day, Leankonferens Blekinge and industry meetings in all five municipalities.",
    ),
)

PAGES = [PROJECTS, OFFERS, EVENTS]
