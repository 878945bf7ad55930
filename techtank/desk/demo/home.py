"""The front page in both languages."""

from .shapes import Entrance, HomeText, Link, Text

ENTRANCES = [
    Entrance(
        Text("Vi vill automatisera", "We want to automate"),
        Text(
            "Börja i det som tar mest tid. Robotlyftet och Produktionslyftet kan hjälpa er att "
            "komma vidare.",
            "Begin with what takes the most time. Robotlyftet and Produktionslyftet can help you "
            "move on.",
        ),
        "/erbjudanden/",
    ),
    Entrance(
        Text("Vi saknar rätt kompetens", "We lack the right skills"),
        Text(
            "Fler företag söker samma folk. Tillsammans kan ni utbilda, locka och lära upp dem som "
            "behövs.",
            "Others are looking for the same people. Together you can train and attract those you "
            "need.",
        ),
        "/projekt-insatser/",
    ),
    Entrance(
        Text("Kunderna frågar om hållbarhet", "Our customers ask about sustainability"),
        Text(
            "SuPr-nod Syd och SPIK finns för er som ska ställa om och vill slippa göra det "
            "ensamma.",
            "SuPr-nod Syd and SPIK are there for companies that need to change and would rather "
            "not do it alone.",
        ),
        "/projekt-insatser/",
    ),
    Entrance(
        Text("Vi letar efter en leverantör", "We are looking for a supplier"),
        Text(
            "Detaljen ni behöver görs kanske i grannkommunen. Beskriv den, så letar vi bland "
            "medlemmarna.",
            "The part you need may be made in the next town. Describe it, and we will look among "
            "our members.",
        ),
        "/medlemmar/",
    ),
    Entrance(
        Text("Vi vill lära av andra", "We want to learn from others"),
        Text(
            "Kom på en branschträff eller på Techtank Day. Någon där har redan haft ert problem.",
            "Come to an industry meeting or to Techtank Day. Someone there has already had your "
            "problem.",
        ),
        "/kalendarium/",
    ),
]

HOME = HomeText(
    title=Text("Techtank", "Techtank"),
    seo_description=Text(
        "Techtank är industriklustret i Blekinge. Ett sextiotal företag som hjälper varandra att "
        "tillverka bättre.",
        "Techtank is the industry cluster of Blekinge, Sweden: about 60 companies that help one "
        "another make things better.",
    ),
    hero_heading=Text("Blekinge tillverkar. Tillsammans.", "Made in Blekinge. Made together."),
    lead=Text(
        "Techtank är klustret för länets industri. Ett sextiotal företag delar med sig av det de "
        "kan, så att alla kommer längre.",
        "Techtank is the industry cluster of Blekinge in south-east Sweden. About 60 companies "
        "share what they know, so that all of them get further.",
    ),
    hero_links=[
        Link(Text("Se vad vi kan hjälpa till med", "See how we can help"), "/erbjudanden/"),
        Link(Text("Möt medlemmarna", "Meet the members"), "/medlemmar/"),
    ],
    entrances_heading=Text("Var tar det emot?", "Where does it grind?"),
    entrances_text=Text(
        "Välj det som liknar er vardag. Finns det inte med, ring ändå.",
        "Pick what sounds like your working day. If it isn’t here, call us anyway.",
    ),
    entrances=ENTRANCES,
    figures_heading=Text("Klustret i siffror", "The cluster in figures"),
    figures=["members", "employees", "municipalities"],
    closing_heading=Text("En plats till vid bordet", "Room for one more"),
    closing_text=Text(
        "Vi är redan ett sextiotal. Berätta vad ni gör, så kommer vi och hälsar på.",
        "There are about 60 of us already. Tell us what you do, and we will pay you a visit.",
    ),
    closing_link=Link(
        Text("Så blir ni medlem", "How to become a member"), "/medlemmar/bli-medlem/"
    ),
)
