"""Press release of 2021: the region and five municipalities own Techtank; the Swedish text."""

import datetime

from .categories import ABOUT_TODAY
from .release_company_en import BODY as BODY_EN
from .release_company_pictures import AREA, COAST, MAIN
from .shapes import Article, Text

BODY = [
    (
        "text",
        "<p>Techtank började i Olofström 2015 som ett initiativ för ett kluster. Steg för steg har "
        "det vuxit till en fråga för hela regionen. I juli i år bytte det form. Nu är Techtank "
        "ett aktiebolag där vinsten i huvudsak ska stanna kvar. Det är vad tillägget svb, särskild "
        "vinstutdelningsbegränsning, betyder. Uppdraget är att hjälpa industrin att växa och stå "
        "sig i konkurrensen.</p>"
        "<p>Ägare är Region Blekinge och kommunerna Karlshamn, Karlskrona, Olofström, Ronneby och "
        "Sölvesborg. Regionen har den största delen.</p>",
    ),
    ("heading", "Klusterledaren blir också vd"),
    (
        "text",
        "<p>Ingela Håkansson leder klustret sedan tidigare. Nu blir hon även vd i bolaget. Hon är "
        "stolt över vägen hit och tar sig an uppgiften med både glädje och ödmjukhet. Med ett "
        "gemensamt bolag kan Techtank göra mer nytta för industrin överallt i Blekinge, säger "
        "hon. Hon vill att Techtank ska vara en tydlig aktör för hela regionen. Blekinge kan nå "
        "långt, tror Ingela Håkansson. Hon har sett att både problem och nya chanser hanteras "
        "bäst av dem som samarbetar.</p>"
        "<p>Göran Johnsson är ordförande i styrelsen. Han påpekar att Techtank har stöttat "
        "företagen med gott resultat i flera år. När regionen och kommunerna står bakom "
        "fortsättningen får bolaget ett starkare mandat, menar han. Då går det att driva fler "
        "frågor som är viktiga för industrin. Han är säker på att Ingela Håkansson är rätt person "
        "för hela Blekinge.</p>",
    ),
    COAST.block("sv", "wide"),
    ("heading", "Fabrikens problem är grannens problem"),
    (
        "text",
        "<p>Blekinge hör till de regioner i landet där industrin väger tyngst. Ingen kommun klarar "
        "sig utan den, och genom den hänger de ihop:</p>"
        "<ul><li>Många bor i en kommun och arbetar i en annan.</li>"
        "<li>Företagen behöver varandra.</li>"
        "<li>De använder samma vägar, nät och annan infrastruktur.</li>"
        "<li>De söker samma slags kunskap.</li></ul>"
        "<p>Det som händer i en fabrik märks alltså i nästa kommun. Det är ett av de viktigaste "
        "skälen till att de sex nu äger Techtank ihop.</p>"
        "<p>Lennarth Förberg är ordförande i regionstyrelsen. Han företräder majoritetsägaren "
        "Region Blekinge i bolagets styrelse. En stark industri är grunden för en välfärd som är "
        "god och lika för alla, säger han. Därför ska Techtank arbeta i hela regionen. Han räknar "
        "upp vad det ska leda till: tillväxt, förnyelse, smart specialisering och en region som "
        "lockar fler. Industrin ska bära välfärden i Blekinge också i framtiden, anser Lennarth "
        "Förberg.</p>",
    ),
    ("heading", "Branschträffar i alla kommuner"),
    (
        "text",
        "<p>Vad innebär det att Techtank är regionalt? Det får företagen veta på branschträffar "
        "i höst. Techtank håller dem ihop med näringslivskontoren i samtliga kommuner.</p>"
        "<p>Klustret har redan medlemmar från alla fem, men Ingela Håkansson vill se fler. "
        "Industrin ska vara både hållbar och konkurrenskraftig, och då måste företagen ställa om "
        "och förnya sig. Techtank lägger mycket tid på att förstå deras behov och på att "
        "samordna hjälpen. Hon liknar arbetet vid en länk. I ena änden finns företagen, i den "
        "andra de resurser som kan stödja dem.</p>"
        "<p>Hjälpen kan till exempel handla om</p>"
        "<ul><li>digital teknik och automatisering,</li><li>hållbarhet,</li><li>innovation,</li>"
        "<li>nya marknader,</li><li>material som är nya eller smarta,</li>"
        "<li>att utveckla kompetens och att hitta den.</li></ul>",
    ),
    (
        "quote",
        {
            "paragraphs": [
                "Hälften av våra kunder sitter på andra sidan en kommungräns. Vi har aldrig tänkt "
                "på industrin som fem delar.",
                "Nu finns det ett ställe att ringa till, var i Blekinge vi än råkar ligga. Det "
                "borde vi ha haft för länge sedan.",
            ],
            "name": "Tove Lagerqvist",
            "role": "vd, Exempelföretaget Kustfräs AB",
        },
    ),
    AREA.block("sv", "column"),
    ("heading", "Vägen in till nationella satsningar"),
    (
        "text",
        "<p>Techtank ingår i IUC, Industriella utvecklingscentra. Det är ett nätverk av bolag och "
        "partner med regionala ägare, och det når hela landet. IUC för ut stöd till "
        "industriföretag och hjälper dem att utvecklas. I Blekinge är det Techtank som gör "
        "jobbet.</p>"
        "<p>Robotlyftet och Produktionslyftet är två satsningar som når Blekinge den vägen, "
        "berättar Ingela Håkansson. I höst kan företag i Blekinge också gå med i Kickstart "
        "Hållbarhet, som Vinnova betalar. Namnet säger vad det är: en snabb start på ett arbete "
        "som inget företag kommer undan. Hon tipsar om att läsa mer och anmäla sig på Techtanks "
        'webbplats, under <a href="/erbjudanden/">erbjudanden</a>.</p>',
    ),
    ("contacts", {"heading": "Vill du veta mer?", "people": ["ingela-hakansson"]}),
    (
        "text",
        "<p><i>Om demotexten: datumet, Tove Lagerqvist och Exempelföretaget Kustfräs AB är "
        "påhittade. E-postadresserna är exempel.</i></p>",
    ),
]

RELEASE = Article(
    slug="region-och-kommuner-i-blekinge-delar-pa-techtank",
    topics=["agare"],
    date=datetime.date(2021, 10, 5),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    title=Text(
        "Region och kommuner i Blekinge delar på Techtank",
        "Region and municipalities in Blekinge share Techtank",
    ),
    lead=Text(
        "Industriklustret Techtank är nu ett bolag för hela Blekinge. Regionen och länets fem "
        "kommuner är ägare sedan i juli, och Ingela Håkansson blir vd.",
        "The industry cluster Techtank is now a company for all of Blekinge. The region and its "
        "five municipalities have been its owners since July, and Ingela Håkansson becomes CEO.",
    ),
    body_sv=BODY,
    body_en=BODY_EN,
    image=MAIN,
    boilerplate=ABOUT_TODAY.slug,
    contacts=["ingela-hakansson", "goran-johnsson", "lennarth-forberg"],
)
