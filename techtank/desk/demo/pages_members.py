"""Pages for member companies and those who may become one."""

from .shapes import StandardText, Text

MEMBERS = StandardText(
    path="/medlemmar/",
    title=Text("Medlemmar", "Members"),
    lead=Text(
        "Sök bland medlemmarna på det du behöver få gjort. Företag som är märkta med "
        "Exempelföretag är påhittade för den här demon.",
        "Search our members for what you need made. Companies marked as examples are invented for "
        "this demo.",
    ),
    body_sv=[],
    body_en=[],
    seo_description=Text(
        "Ett sextiotal industriföretag i Blekinge och grannlänen är medlemmar i Techtank. Så "
        "hittar du rätt leverantör.",
        "About 60 manufacturers in and around Blekinge are members of Techtank. How to find the "
        "right supplier.",
    ),
)

JOIN = StandardText(
    path="/medlemmar/bli-medlem/",
    title=Text("Bli medlem", "Become a member"),
    lead=Text(
        "Är ni ett teknik- eller industriföretag i Blekinge eller nära länet? Då är ni välkomna.",
        "Are you an engineering or manufacturing company in or near Blekinge? You are welcome.",
    ),
    body_sv=[
        ("heading", "Det här får ni"),
        (
            "text",
            "<ul><li>Någon som känner branschen och svarar när ni ringer.</li>"
            "<li>Andra företag att fråga om råd.</li>"
            "<li>En väg in till program och projekt.</li>"
            "<li>En egen sida i vårt medlemsregister.</li></ul>",
        ),
        ("heading", "Så går det till"),
        (
            "text",
            '<ol><li><a href="/kontakt/">Ring eller skriv</a> och berätta vilka ni är.</li>'
            "<li>Vi kommer på besök och ser hur ni arbetar.</li>"
            "<li>Ni får ett förslag och bestämmer er.</li></ol>"
            "<p>Ett formulär för ansökan kommer här på sidan. Vad medlemskapet kostar berättar vi "
            "när vi hörs.</p>"
            "<p>Dina uppgifter använder vi bara för att svara dig. "
            '<a href="/personuppgifter/">Så hanterar vi personuppgifter</a>.</p>'
            "<p><i>Om demotexten: stegen ovan är ett påhittat exempel.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Members get someone to call who knows the trade, other companies to ask for "
            "advice, a way in to programmes and projects, and a page of their own in our "
            "directory.</p>"
            '<ol><li><a href="/en/kontakt/">Call or write</a> and tell us who you are.</li>'
            "<li>We visit you and see how you work.</li>"
            "<li>You get a proposal, and decide.</li></ol>"
            "<p>We use your details only to answer you: "
            '<a href="/en/personuppgifter/">how we handle personal data</a>.</p>'
            "<p><i>About this demo text: the steps above are an invented example.</i></p>",
        ),
    ],
    seo_description=Text(
        "Så blir ditt företag medlem i Techtank, industriklustret i Blekinge. Vad ni får och hur "
        "det går till.",
        "How your company joins Techtank, the industry cluster of Blekinge: what you get and what "
        "happens.",
    ),
)

PAGES = [MEMBERS, JOIN]
