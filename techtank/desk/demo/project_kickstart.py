"""Kickstart S3 Blekinge, in full in both languages; its dates and funders aren't known to us."""

from .record_shapes import Part, Project, Role
from .shapes import Text

BACKGROUND_SV = [
    (
        "text",
        "<p>S3 kommer av engelskans smart specialisation strategy. På svenska blir det strategi "
        "för smart specialisering. Ingen region kan vara bäst på allt. Därför väljer den ut några "
        "områden och lägger kraften där. Arbetssättet kommer från EU och används i hela "
        "Europa.</p>"
        "<p>Blekinge gjorde sitt val 2020. Då sa den regionala utvecklingsnämnden ja till en "
        "strategi med tre spetsområden. Men en strategi gör inget själv. Det tar många år att "
        "förvandla den till nya arbetssätt, produkter och jobb. Kickstart S3 ska ge det arbetet "
        "fart.</p>",
    ),
    ("heading", "Sju som samarbetar"),
    (
        "text",
        "<p>En part äger projektet. Sex till är med, och vi är en av dem. Arbetet är delat i tre "
        "delprojekt.</p>",
    ),
]

BACKGROUND_EN = [
    (
        "text",
        "<p>S3 is short for smart specialisation strategy. No region can be best at everything. "
        "It therefore picks a few fields and puts its strength into them. The method comes from "
        "the EU and is used all over Europe.</p>"
        "<p>Blekinge made its choice in 2020, when its board for regional development adopted a "
        "strategy with three leading fields. But a strategy does nothing on its own. It takes "
        "many years to turn it into new ways of working, products and jobs. Kickstart S3 is there "
        "to speed up that work.</p>",
    ),
    ("heading", "Seven working together"),
    (
        "text",
        "<p>One party owns the project. There are six partners, and we are one of them. The work "
        "is divided into three sub-projects.</p>",
    ),
]

KICKSTART = Project(
    slug="kickstart-s3",
    title=Text("Kickstart S3 Blekinge", "Kickstart S3 Blekinge"),
    lead=Text(
        "Blekinge har valt vad regionen ska bli bäst på. Nu ska valet snabbt bli verklighet i "
        "företagen.",
        "Blekinge has chosen what it wants to be best at. Now the choice has to become real, and "
        "soon, in its companies.",
    ),
    goal=Text(
        "Strategin för smart specialisering ska ge resultat fortare. Då kan Blekinge växa på ett "
        "sätt som håller länge.",
        "Blekinge’s strategy for smart specialisation should give results sooner, so that the "
        "region grows in a way that lasts.",
    ),
    background_sv=BACKGROUND_SV,
    background_en=BACKGROUND_EN,
    focus_areas=[
        Part(
            Text("Smart industri", "Smart industry"),
            Text(
                "Hit räknas marin teknik och formningsteknologi, det vill säga konsten att ge "
                "material sin form.",
                "This covers marine technology and forming technology, which is the art of giving "
                "materials their shape.",
            ),
        ),
        Part(
            Text("Tech", "Tech"),
            Text(
                "Digital teknik, och samhällen som blir smartare med hjälp av den.",
                "Digital technology, and communities that become smarter with its help.",
            ),
        ),
        Part(
            Text("Missions", "Missions"),
            Text(
                "Ett sätt att ta sig an samhällets stora frågor: ett tydligt mål som många "
                "arbetar mot samtidigt.",
                "A way to take on the great questions of society: one clear goal that many work "
                "towards at the same time.",
            ),
        ),
    ],
    sub_projects=[
        Part(
            Text("Innovationsplattform", "Innovation platform"),
            Text(
                "Högskola, små och stora företag och de som främjar näringslivet får en arena "
                "ihop. Där hör arbetet med S3 hemma.",
                "Academia, companies small and large, and those who promote business share an "
                "arena. It is the home of the work on S3.",
            ),
        ),
        Part(
            Text("Kompetenshöjning", "Higher skills"),
            Text(
                "De som stöttar företagen ska själva kunna mer. Det gäller spetsområdena och "
                "metoden Missions.",
                "Those who support companies should themselves know more, about the leading "
                "fields and about the Missions method.",
            ),
            responsible="techtank",
        ),
        Part(
            Text("Ett stort utvecklingsprojekt", "A large development project"),
            Text(
                "Minst ett projekt på 5–10 år ska formas. Det ska ge produkter, tjänster och "
                "andra lösningar som gör industri och samhälle grönare.",
                "At least one project of 5–10 years is to be shaped. It should give products, "
                "services and other solutions that make industry and society greener.",
            ),
        ),
    ],
    own_role=Text(
        "<p>Techtank svarar för delprojekt 2, om kompetens.</p>"
        "<p>Vi har också en egen uppgift inom smart industri. Den gäller formningsteknologi. Där "
        "för vi samtalen med företag som är partner och ser till att arbetet går framåt.</p>",
        "<p>Techtank is in charge of sub-project 2, on skills.</p>"
        "<p>We also have a task of our own within smart industry. It concerns forming technology, "
        "where we lead the talks with partner companies and keep the work moving.</p>",
    ),
    themes=["smart-specialisering"],
    roles=[
        Role("owner", "region-blekinge"),
        Role("partner", "blue-science-park"),
        Role("partner", "techtank"),
        Role("partner", "almi"),
        Role("partner", "blekinge-business-incubator"),
        Role("partner", "netport-science-park"),
        Role("partner", "bth"),
    ],
    team=["ingela-hakansson"],
)
