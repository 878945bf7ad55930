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
            '<ol><li>Ansök i formuläret, eller <a href="/kontakt/">ring oss</a>.</li>'
            "<li>Vi kommer på besök och ser hur ni arbetar.</li>"
            "<li>Ni får ett förslag och bestämmer er.</li></ol>"
            "<p>Vad medlemskapet kostar berättar vi när vi hörs.</p>"
            "<p><i>Om demotexten: stegen ovan är ett påhittat exempel.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Members get someone to call who knows the trade, other companies to ask for "
            "advice, a way in to programmes and projects, and a page of their own in our "
            "directory.</p>"
            '<ol><li>Apply in the form, or <a href="/en/kontakt/">call us</a>.</li>'
            "<li>We visit you and see how you work.</li>"
            "<li>You get a proposal, and decide.</li></ol>"
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

TERMS = Text(
    "<p>Medlemskapet är företagets och börjar när båda har sagt ja. Ansökan är inte bindande.</p>"
    "<p>Företagets namn, adress, växel, storlek, kompetenser och annat som står om företaget på "
    "dess sida blir öppna data, som vem som helst får använda. Kontaktpersoner ingår aldrig. Säg "
    "till om ni inte vill vara med. Det som redan har laddats ner kan vi inte ta tillbaka.</p>"
    "<p><i>Om demotexten: villkoren är ett påhittat exempel.</i></p>",
    "<p>Membership is the company's, and begins when both have said yes. Applying does not bind "
    "you.</p>"
    "<p>The company's name, address, switchboard, size, capabilities and what else its page says "
    "about it become open data, which anybody may use. Contact persons are never included. Tell us "
    "if you would rather not take part. What has been downloaded can't be taken back.</p>"
    "<p><i>About this demo text: the terms are an invented example.</i></p>",
)

PAGES = [MEMBERS, JOIN]
