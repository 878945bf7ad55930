"""The history of Techtank, in both languages."""

from .shapes import StandardText, Text

BODY_SV = [
    ("heading", "2008–2009: jobben försvinner"),
    (
        "text",
        "<p>Många i Blekinge arbetar i industrin, och en stor del av den levererar till "
        "biltillverkare. När ekonomin föll i hela världen 2008–2009 slog det därför hårt här. "
        "Mängder av människor blev av med jobbet.</p>"
        "<p>Krisen gav en läxa. Industrin behövde fler marknader, ny teknik och säker tillgång "
        "till kunnigt folk. Inget företag klarade det på egen hand. Företag och offentliga aktörer "
        "slog sig ihop i flera projekt, en del med stöd från EU. FKG09 var både först och störst "
        "efter krisen.</p>",
    ),
    ("heading", "2010: Olofström satsar i tio år"),
    (
        "text",
        "<p>Olofströms kommun valde att tänka långt. Satsningen fick namnet Jobb till 1000. "
        "Kommunen lade undan pengar för tio års arbete med näringslivet. Det skulle bli starkare, "
        "växa och ge nya jobb. Ur den satsningen kom Techtank.</p>",
    ),
    ("heading", "2015: klustret bildas"),
    (
        "text",
        "<p>De som hade samarbetat ville fortsätta i fastare form. I mars 2015 startade Techtank. "
        "Nio företag inom teknik och industri, alla i Olofström, var med och betalade. Det gjorde "
        "också kommunen och Region Blekinge.</p>"
        "<p>Samma år kom pengar från EU till projektet Techtank Bas. Det höll på till och med "
        "2018. Genom projektet kunde Techtank hjälpa små och medelstora teknikföretag att hävda "
        "sig, hemma och utomlands. Samarbetet spred sig också över gränser mellan kommuner och "
        "län. För ett företag är de gränserna sällan viktiga.</p>",
    ),
    ("heading", "2021: ett bolag för hela Blekinge"),
    (
        "text",
        "<p>Region Blekinge och alla fem kommuner beslutade att äga Techtank ihop. Formen blev "
        "Techtank AB (svb).</p>"
        "<p>Nu finns det medlemmar i varje kommun och i län intill. Nästa steg är att få med "
        "fler företag och partner kring samma plan för industrin.</p>",
    ),
    (
        "key_figures",
        {
            "heading": "Klustret i siffror",
            "figures": ["members", "employees", "founding-companies"],
        },
    ),
    ("heading", "Ord som återkommer"),
    (
        "accordion",
        {
            "items": [
                {
                    "heading": "ERUF",
                    "text": "<p>Europeiska regionala utvecklingsfonden. EU:s fond för regioners "
                    "utveckling.</p>",
                },
                {
                    "heading": "ESF",
                    "text": "<p>Europeiska socialfonden. EU:s fond för arbete och kompetens.</p>",
                },
                {
                    "heading": "svb",
                    "text": "<p>Särskild vinstutdelningsbegränsning. Bolaget får bara dela ut en "
                    "liten del av vinsten.</p>",
                },
                {
                    "heading": "S3",
                    "text": "<p>Smart specialisering. En region väljer vad den kan bli bäst på och "
                    "satsar där. Namnet kommer av engelskans tre S: smart specialisation "
                    "strategy.</p>",
                },
                {
                    "heading": "IUC",
                    "text": "<p>Industriella utvecklingscentra. Ett nätverk i hela landet, där "
                    "Techtank är Blekinges del.</p>",
                },
            ]
        },
    ),
]

BODY_EN = [
    ("heading", "2008–2009: jobs disappear"),
    (
        "text",
        "<p>Many people in Blekinge work in manufacturing, much of it for the car industry. When "
        "the world economy fell in 2008–2009 the blow was therefore hard here, and large numbers "
        "lost their jobs.</p>"
        "<p>The crisis taught a lesson. Industry needed more markets, new technology and a safe "
        "supply of skills, and no company could manage that alone. Companies and public bodies "
        "joined forces in several projects, some with EU support. FKG09 was the first after the "
        "crisis, and the largest.</p>",
    ),
    ("heading", "2010: Olofström plans for ten years"),
    (
        "text",
        "<p>The municipality of Olofström took the long view. Under the name Jobb till 1000 (‘Jobs "
        "for 1,000’) it set aside money for ten years of work with local business, to make it "
        "stronger and create jobs. Techtank grew out of that.</p>",
    ),
    ("heading", "2015: the cluster is formed"),
    (
        "text",
        "<p>Those who had worked together wanted to go on in a firmer shape. Techtank began in "
        "March 2015. Nine engineering and manufacturing companies, all in Olofström, helped to pay "
        "for it, as did the municipality and Region Blekinge.</p>"
        "<p>The same year the EU granted funds for the project Techtank Bas, which ran to the end "
        "of 2018. It allowed Techtank to help small and medium-sized engineering companies hold "
        "their own at home and abroad. Cooperation also spread across municipal and county "
        "borders, which seldom matter much to a company.</p>",
    ),
    ("heading", "2021: a company for all of Blekinge"),
    (
        "text",
        "<p>Region Blekinge and all five municipalities decided to own Techtank together, as "
        "Techtank AB (svb). There are now members in every municipality and in neighbouring "
        "counties. The next step is to gather more companies and partners round the same plan for "
        "industry.</p>",
    ),
    (
        "key_figures",
        {
            "heading": "The cluster in figures",
            "figures": ["members", "employees", "founding-companies"],
        },
    ),
    ("heading", "Terms explained"),
    (
        "accordion",
        {
            "items": [
                {
                    "heading": "ERDF (Swedish: ERUF)",
                    "text": "<p>European Regional Development Fund, the EU’s fund for the "
                    "development of regions.</p>",
                },
                {
                    "heading": "ESF",
                    "text": "<p>European Social Fund, the EU’s fund for work and skills.</p>",
                },
                {
                    "heading": "svb",
                    "text": "<p>A Swedish form of limited company that may pay out only a small "
                    "part of its profit.</p>",
                },
                {
                    "heading": "S3",
                    "text": "<p>Smart specialisation strategy. A region chooses what it can become "
                    "best at and invests there.</p>",
                },
                {
                    "heading": "IUC",
                    "text": "<p>Industrial development centres: a national network in which "
                    "Techtank stands for Blekinge.</p>",
                },
            ]
        },
    ),
]

HISTORY = StandardText(
    path="/techtanks-historia/",
    title=Text("Techtanks historia", "The history of Techtank"),
    lead=Text(
        "En svår kris fick industrin i Blekinge att börja samarbeta på allvar. Av det blev "
        "Techtank.",
        "A hard crisis made manufacturers in Blekinge start working together in earnest. Techtank "
        "is what came of it.",
    ),
    body_sv=BODY_SV,
    body_en=BODY_EN,
    seo_description=Text(
        "Från krisen 2008–2009 och Jobb till 1000 till bolaget Techtank AB (svb). Så växte "
        "Blekinges industrikluster fram.",
        "From the crisis of 2008–2009 to the company Techtank AB (svb): how the industry cluster "
        "of Blekinge came about.",
    ),
)

PAGES = [HISTORY]
