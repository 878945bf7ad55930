"""News categories, topics and the standing paragraphs about Techtank."""

from .shapes import Boilerplate, Category, Text

CATEGORIES = [
    Category("aktuellt-fran-techtank", Text("Aktuellt från Techtank", "News from Techtank")),
    Category("aktuellt-fran-partner", Text("Aktuellt från partner", "News from partners")),
    Category("pressutskick", Text("Pressutskick", "Press release")),
]

TOPICS = [
    Category("hallbarhet", Text("Hållbarhet", "Sustainability")),
    Category("kompetens", Text("Kompetens", "Skills")),
    Category("medlemmar", Text("Medlemmar", "Members")),
    Category("motesplatser", Text("Mötesplatser", "Events")),
    Category("smart-specialisering", Text("Smart specialisering", "Smart specialisation")),
    Category("agare", Text("Ägare och uppdrag", "Owners and mission")),
]

ABOUT_2018 = Boilerplate(
    slug="om-techtank-2018",
    name=Text("Om Techtank (2018)", "About Techtank (2018)"),
    text=Text(
        "<p>Techtank är ett kluster för avancerade teknik- och industriföretag. De finns i "
        "Blekinge, södra Småland och östra Skåne, och många av dem bearbetar material. Klustret "
        "ska göra dem starkare i konkurrensen. Det sker ihop med partner i samhälle och akademi: "
        "vi öppnar nya marknader, driver tekniken framåt och hjälper företagen att hitta och "
        "utveckla rätt kompetens.</p>",
        "<p>Techtank is a cluster of advanced engineering and manufacturing companies in Blekinge, "
        "southern Småland and eastern Skåne. Many of them work with materials. The cluster exists "
        "to make them more competitive. With partners in the public sector and in academia it "
        "opens new markets, advances technology, and helps companies find and develop the skills "
        "they need.</p>",
    ),
)

ABOUT_TODAY = Boilerplate(
    slug="om-techtank",
    figures={"medlemmar": "members", "anställda": "employees"},
    name=Text("Om Techtank", "About Techtank"),
    text=Text(
        "<p>Techtank AB (svb) är Blekinges industrikluster. Där ingår {medlemmar} med {anställda}. "
        "Vi tar reda på vad företagen behöver och kopplar ihop "
        "dem med kunskap, partner och pengar till utveckling. Region Blekinge äger bolaget "
        "tillsammans med Karlshamn, Karlskrona, Olofström, Ronneby och Sölvesborg. Techtank är "
        "också Blekinges del av nätverket IUC.</p>",
        "<p>Techtank AB (svb) is the industry cluster of Blekinge in south-east Sweden. It "
        "unites {medlemmar}, where {anställda} work. We find out what companies need "
        "and connect them with knowledge, partners and funding for development. Our owners are "
        "Region Blekinge and the municipalities of Karlshamn, Karlskrona, Olofström, Ronneby and "
        "Sölvesborg. Techtank is also the Blekinge member of the IUC network.</p>",
    ),
)

BOILERPLATES = [ABOUT_2018, ABOUT_TODAY]
