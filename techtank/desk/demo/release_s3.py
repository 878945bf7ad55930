"""Press release of 2018: Techtank joins the cluster programme S3-piloten; Swedish only."""

import datetime

from .categories import ABOUT_2018
from .shapes import Article, Picture, Text

PICTURE = Picture(
    seed="ringar-s3-piloten-a",
    title="Ringar av konturlinjer",
    alt=Text(
        "Tecknade cirklar med ringar av konturlinjer runt om. Ringarna möts och en rostfärgad "
        "verktygsbana löper mellan dem.",
        "Drawn circles surrounded by contour lines. The rings meet, and a rust-coloured tool path "
        "runs between them.",
    ),
    caption=Text(
        "Många kluster, ett gemensamt program: S3-piloten samlar 22 kluster.",
        "Many clusters, one programme: S3-piloten brings 22 of them together.",
    ),
)

BODY = [
    (
        "text",
        "<p>Ett fyrtiotal kluster från hela Sverige sökte till S3-piloten, och många höll hög "
        "klass. Tillväxtverket lät en grupp bedöma ansökningarna och talade också med dem som "
        "ansvarar för regional utveckling. Till slut återstod 22. Alla har en sak gemensam: deras "
        "egen region har pekat ut området i sin strategi för smart specialisering.</p>"
        "<p>Tanken med programmet är enkel. Klustren får lära sig mer, och då kan de hjälpa sina "
        "företag bättre.</p>"
        "<p>Jörgen Adolfsson, klusterledare för Techtank, är glad över platsen, eftersom "
        "konkurrensen var hård. Han ser beskedet som ett kvitto på vad Techtank betyder för "
        "Blekinge och på vad klustret kan bli. Nu kommer Techtank in i ett nätverk där kluster "
        "byter erfarenheter och kontakter. Den kunskapen ska både regionen och medlemmarna få "
        "nytta av, menar han.</p>",
    ),
    ("heading", "Regionen måste säga ja först"),
    (
        "text",
        "<p>Två saker krävdes för att få söka. Den egna regionen skulle rekommendera klustret, "
        "och klustrets område skulle vara prioriterat i regionens strategi. För Techtank var det "
        "Region Blekinge som gav sitt stöd.</p>"
        "<p>Smart specialisering är ett begrepp från EU-kommissionen. En region väljer det som "
        "den har störst chans att bli riktigt bra på. Där samlar den sedan sin kraft för ny teknik "
        "och tillväxt.</p>",
    ),
    ("heading", "Därför valde Blekinge materialen"),
    (
        "text",
        "<p>I Blekinge står materialbearbetning högt på listan. Skälen är flera:</p>"
        "<ul><li>Industrin har funnits här länge, och den är stark även i dag.</li>"
        "<li>Företagen i branschen svarar för en mycket stor del av jobben i de så kallade "
        "intäktsbasföretagen. Det är företag som säljer utanför regionen och på så sätt drar in "
        "pengar till den.</li></ul>"
        "<p>Elisabeth Landén, innovationsstrateg på Region Blekinge, framhåller att Techtank är "
        "ungt men ändå moget. För regionens utveckling är klustret viktigt, säger hon. Hon tror "
        "att det kan bli känt utomlands för tre saker: att bearbeta material, att foga ihop olika "
        "material och att använda nya. Det gör företagen starkare men har också med hållbarhet "
        "att göra. Lättare material sparar energi. Ansökan var stark, enligt Elisabeth Landén, "
        "som gläds åt att den höll när så många andra sökte.</p>",
    ),
    (
        "quote",
        {
            "paragraphs": [
                "Vi är trettio personer som bockar plåt. Någon avdelning för framtidsfrågor har "
                "vi inte.",
                "Om Techtank lär sig mer om nya material får vi någon att ringa. Det är värt "
                "mycket för oss.",
            ],
            "name": "Maja Ekelöv",
            "role": "platschef, Exempelföretaget Nordform AB",
        },
    ),
    ("heading", "Start i augusti"),
    (
        "text",
        "<p>Programmet börjar i augusti. Då får Techtank tillgång till</p>"
        "<ul><li>utbildningar,</li><li>träffar med de andra klustren,</li>"
        "<li>kontakter i andra länder,</li>"
        "<li>möjlighet att söka pengar till utveckling i företagen.</li></ul>"
        "<p>Jörgen Adolfsson räknar med att klustret därmed kan göra ännu mer för "
        "industriföretagens konkurrenskraft i Blekinge.</p>",
    ),
    (
        "text",
        '<p>Alla 22 kluster står på <a href="/projekt-insatser/s3-piloten/">sidan om '
        "S3-piloten</a>.</p>"
        '<p>Tillväxtverket berättar mer om S3-piloten på <a href="https://tillvaxtverket.se/'
        "amnesomraden/regional-kapacitet/smart-specialisering/klusterprogram.html"
        '">sin webbplats</a>.</p>'
        "<p><i>Om demotexten: datumet, Maja Ekelöv och Exempelföretaget Nordform AB är påhittade. "
        "E-postadresserna är exempel.</i></p>",
    ),
]

RELEASE = Article(
    slug="techtank-tar-plats-i-s3-piloten",
    topics=["smart-specialisering"],
    date=datetime.date(2018, 6, 20),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    title=Text("Techtank tar plats i S3-piloten"),
    lead=Text(
        "Tillväxtverket har valt 22 kluster till sitt utvecklingsprogram S3-piloten. Techtank är "
        "ett av dem, och det enda från Blekinge."
    ),
    body_sv=BODY,
    body_en=[],
    image=PICTURE,
    boilerplate=ABOUT_2018.slug,
    contacts=["jorgen-adolfsson"],
)
