"""What Techtank is, in full in both languages."""

from .shapes import StandardText, Text

BODY_SV = [
    (
        "text",
        "<p>En smed kan inte allt. Det kan inte en modern industri heller. Därför finns Techtank: "
        "för att företag som tillverkar saker ska slippa lösa allt själva.</p>",
    ),
    ("heading", "Det här gör vi"),
    (
        "text",
        "<p>Vi börjar hos företaget. Vad går bra, vad tar emot, vad väntar om hörnet? Sedan letar "
        "vi upp den som kan hjälpa till. Det kan vara ett annat medlemsföretag, en forskare, en "
        "utbildning eller ett program med pengar till utveckling.</p>"
        "<p>Oftast handlar det om något av detta:</p>"
        "<ul><li>robotar, automatisering och digital teknik</li>"
        "<li>hållbar produktion</li>"
        "<li>nya material och nya sätt att bearbeta dem</li>"
        "<li>nya kunder och marknader</li>"
        "<li>att hitta folk och att lära nytt på jobbet</li></ul>",
    ),
    ("heading", "Sex ägare"),
    (
        "text",
        "<p>Techtank AB (svb) bildades 2021. Region Blekinge är störst bland ägarna. De andra är "
        "kommunerna i länet: Karlshamn, Karlskrona, Olofström, Ronneby och Sölvesborg. Bokstäverna "
        "svb betyder att bolaget har särskild vinstutdelningsbegränsning. Vinsten stannar i "
        "huvudsak hos oss och kommer uppdraget till nytta.</p>"
        '<p>Hur vi kom hit står i <a href="/techtanks-historia/">Techtanks historia</a>.</p>',
    ),
    ("heading", "Blekinges del av IUC"),
    (
        "text",
        "<p>IUC betyder Industriella utvecklingscentra. Det är ett nätverk över hela landet, där "
        "varje bolag har sina rötter i en region. Här är det vi som är IUC. När en satsning görs i "
        "hela Sverige når den alltså också en verkstad i Ronneby eller Sölvesborg.</p>",
    ),
    (
        "key_figures",
        {
            "heading": "Techtank i siffror",
            "figures": ["members", "employees", "municipalities", "founding-companies"],
        },
    ),
    (
        "call_to_action",
        {
            "text": "Ska ditt företag vara med?",
            "label": "Bli medlem",
            "path": "/medlemmar/bli-medlem/",
        },
    ),
]

BODY_EN = [
    (
        "text",
        "<p>No smith can do everything, and nor can a modern manufacturer. That is why Techtank "
        "exists: so that companies that make things need not solve everything alone.</p>",
    ),
    ("heading", "What we do"),
    (
        "text",
        "<p>We start with the company. What works, what is difficult, what lies round the corner? "
        "Then we look for someone who can help. It may be another member, a researcher, a course, "
        "or a programme that funds development.</p>"
        "<p>Most often it is about one of these:</p>"
        "<ul><li>robots, automation and digital technology</li>"
        "<li>sustainable production</li>"
        "<li>new materials and new ways of working them</li>"
        "<li>new customers and markets</li>"
        "<li>finding people, and learning on the job</li></ul>",
    ),
    ("heading", "Six owners"),
    (
        "text",
        "<p>Techtank AB (svb) was formed in 2021. Region Blekinge is the largest owner. The others "
        "are the municipalities of the county: Karlshamn, Karlskrona, Olofström, Ronneby and "
        "Sölvesborg. The letters svb stand for a Swedish form of company that may pay out only a "
        "limited share of its profit. Most of it stays with us and serves our task.</p>"
        '<p>How we got here is told in <a href="/en/techtanks-historia/">our history</a>.</p>',
    ),
    ("heading", "Part of IUC"),
    (
        "text",
        "<p>IUC is a network of industrial development centres that covers all of Sweden. Each "
        "company in it has its roots in a region, and in Blekinge that company is us. When a "
        "programme is launched nationally, it therefore also reaches a workshop in Ronneby or "
        "Sölvesborg.</p>",
    ),
    (
        "key_figures",
        {
            "heading": "Techtank in figures",
            "figures": ["members", "employees", "municipalities", "founding-companies"],
        },
    ),
    (
        "call_to_action",
        {
            "text": "Would your company fit in?",
            "label": "Become a member",
            "path": "/medlemmar/bli-medlem/",
        },
    ),
]

ABOUT = StandardText(
    path="/om-techtank/",
    title=Text("Om Techtank", "About Techtank"),
    lead=Text(
        "Techtank samlar industrin i Blekinge. Vi hjälper företag att hitta kunskap, partner och "
        "pengar till nästa steg.",
        "Techtank brings together manufacturers in Blekinge, south-east Sweden. We help companies "
        "find knowledge, partners and funding for their next step.",
    ),
    body_sv=BODY_SV,
    body_en=BODY_EN,
    seo_description=Text(
        "Techtank AB (svb) är industriklustret i Blekinge. Läs vad vi gör, vilka som äger oss och "
        "hur vi hör ihop med IUC.",
        "Techtank AB (svb) is the industry cluster of Blekinge, Sweden. Read what we do, who owns "
        "us and how we belong to IUC.",
    ),
)

PAGES = [ABOUT]
