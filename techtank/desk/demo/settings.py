"""Menu, footer, contact facts and the text of a missing page."""

from .shapes import FooterColumn, Link, SiteText, Text

SETTINGS = SiteText(
    menu=[
        Link(Text("Nyheter", "News"), "/nyheter/"),
        Link(Text("Projekt", "Projects"), "/projekt-insatser/"),
        Link(Text("Medlemmar", "Members"), "/medlemmar/"),
        Link(Text("Om Techtank", "About"), "/om-techtank/"),
        Link(Text("Kontakt", "Contact"), "/kontakt/"),
    ],
    call_to_action=Link(Text("Bli medlem", "Become a member"), "/medlemmar/bli-medlem/"),
    footer_columns=[
        FooterColumn(
            Text("Vilka vi är", "Who we are"),
            [
                Link(Text("Kontakta oss", "Contact us"), "/kontakt/"),
                Link(
                    Text("Medarbetare och styrelse", "Staff and board"), "/om-techtank/medarbetare/"
                ),
                Link(Text("Press", "Press"), "/press/"),
            ],
        ),
        FooterColumn(
            Text("För företag", "For companies"),
            [
                Link(Text("Erbjudanden", "Offers"), "/erbjudanden/"),
                Link(Text("Kalendarium", "Events"), "/kalendarium/"),
                Link(Text("Min sida", "My page"), "/min-sida/"),
            ],
        ),
        FooterColumn(
            Text("Om webbplatsen", "About this site"),
            [
                Link(Text("Techtanks historia", "Our history"), "/techtanks-historia/"),
                Link(Text("Sök", "Search"), "/sok/"),
                Link(Text("Tillgänglighet", "Accessibility"), "/tillganglighet/"),
                Link(Text("Personuppgifter", "Personal data"), "/personuppgifter/"),
            ],
        ),
    ],
    owners_heading=Text("Våra ägare", "Our owners"),
    footer_note=Text(
        "Det här är en demo. Texterna är nyskrivna. Företag som kallas Exempelföretag finns inte, "
        "och det gör inte heller personerna som citeras.",
        "This is a demo with newly written texts. Companies called Exempelföretag do not exist, "
        "and nor do the people who are quoted.",
    ),
    not_found_title=Text("Sidan finns inte här", "This page isn’t here"),
    not_found_text=Text(
        "Den kan ha flyttat, eller så blev något fel i adressen. Gå till startsidan eller välj i "
        "menyn. Saknar du något? Mejla info@example.se.",
        "It may have moved, or the address may be wrong. Go to the front page or choose from the "
        "menu. Is something missing? Write to info@example.se.",
    ),
    organisation="Techtank AB (svb)",
    phone="076-861\u00a027\u00a043",
    phone_link="tel:+46768612743",
    email="info@example.se",
)
