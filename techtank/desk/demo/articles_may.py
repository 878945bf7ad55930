"""News of May 2024, newest first."""

import datetime

from .shapes import Article, Picture, Text

PLACE_BRAND = Article(
    slug="blekinge-har-fatt-ett-nytt-platsvarumarke",
    topics=["kompetens"],
    date=datetime.date(2024, 5, 22),
    categories=["aktuellt-fran-techtank"],
    title=Text("Blekinge har fått ett nytt platsvarumärke"),
    lead=Text(
        "I går visades Blekinges nya platsvarumärke upp för första gången. Över 600 personer har "
        "varit med i arbetet."
    ),
    body_sv=[
        (
            "text",
            "<p>Ett platsvarumärke är bilden av en plats och sättet att berätta om den. Målet är "
            "att fler ska upptäcka Blekinge och vilja bo, arbeta eller investera här. Den 21 maj "
            "var det dags att visa resultatet.</p>"
            "<p>För industrin är frågan högst praktisk. Den som söker en svetsare eller en "
            "konstruktör tävlar med hela landet. Då räcker det inte att jobbet är bra. Den som "
            "flyttar hit vill också veta hur livet ser ut efter arbetsdagen.</p>",
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Vi kan beskriva maskinerna i en annons. Men folk frågar om bad, skola och "
                    "bostad. Nu får vi hjälp att svara."
                ],
                "name": "Siri Wallentin",
                "role": "personalchef, Exempelföretaget Kustfräs AB",
            },
        ),
        (
            "text",
            "<p>Vill ditt företag använda platsvarumärket när ni söker folk? Hör av dig till oss, "
            "så hjälper vi dig vidare.</p>"
            "<p><i>Om demotexten: Siri Wallentin och Exempelföretaget Kustfräs AB är "
            "påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="skargard-platsvarumarke-b",
        title="Öar och linjer",
        alt=Text(
            "Tecknade öar i ett mörkt hav. Runt öarna ligger konturlinjer, och en rostfärgad "
            "bana leder mellan dem."
        ),
        caption=Text("En kust att känna igen."),
    ),
)

NEW_MEMBER = Article(
    slug="industriverken-ar-ny-medlem-i-techtank",
    topics=["medlemmar"],
    date=datetime.date(2024, 5, 16),
    categories=["aktuellt-fran-techtank"],
    title=Text("Industriverken är ny medlem i Techtank", "Industriverken joins Techtank"),
    lead=Text(
        "Vi hälsar Industriverken AB i Ronneby välkommet. Företaget pressar plåt och följer sina "
        "kunder hela vägen, från val till färdig vara.",
        "We welcome Industriverken AB of Ronneby. The company presses sheet metal and stays with "
        "its customers all the way, from first choices to finished goods.",
    ),
    body_sv=[
        (
            "text",
            "<p>Industriverken har omkring 55 anställda. Pressad plåt är kärnan, men företaget "
            "gör mer än att pressa. Det hjälper också kunden att välja rätt från början, och den "
            "kunskapen är bred.</p>"
            "<p>För klustret är det ett välkommet tillskott. Att forma metall är något som många "
            "av våra medlemmar lever av, och de har mycket att lära av varandra.</p>",
        ),
        ("heading", "Så börjar ett medlemskap"),
        (
            "text",
            "<ol><li>Vi hälsar på och går ett varv i produktionen.</li>"
            "<li>Företaget berättar vad det vill bli bättre på.</li>"
            "<li>Vi föreslår en första insats och presenterar några medlemmar att tala med.</li>"
            "</ol>",
        ),
        (
            "call_to_action",
            {
                "text": "Vill ditt företag också vara med?",
                "label": "Bli medlem",
                "path": "/medlemmar/bli-medlem/",
            },
        ),
        (
            "text",
            "<p><i>Om demotexten: hur ett medlemskap börjar är ett påhittat exempel.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Industriverken has around 55 employees. Pressed sheet metal is its core business, "
            "but pressing is not all it does. It also helps customers make the right choices from "
            "the start, and knows the field broadly.</p>"
            "<p>For the cluster this is a welcome addition. Many of our members make a living from "
            "forming metal, and they have much to learn from one another.</p>",
        ),
        ("heading", "How membership begins"),
        (
            "text",
            "<ol><li>We pay a visit and walk through production.</li>"
            "<li>The company tells us what it wants to be better at.</li>"
            "<li>We suggest a first step and introduce some members to talk to.</li></ol>",
        ),
        (
            "call_to_action",
            {
                "text": "Would your company like to join too?",
                "label": "Become a member",
                "path": "/medlemmar/bli-medlem/",
            },
        ),
        (
            "text",
            "<p><i>About this demo text: the account of how membership begins is invented.</i></p>",
        ),
    ],
    image=Picture(
        seed="bock-industriverken",
        title="Bockad plåt",
        alt=Text(
            "Tecknad plåt i genomskärning, bockad upp och ner med mjuka radier. Linjer följer "
            "plåten på båda sidor.",
            "A drawn sheet of metal in section, bent up and down with soft radii. Lines follow "
            "the sheet on both sides.",
        ),
        caption=Text("Plåt får form.", "Sheet metal takes shape."),
    ),
)

ARTICLES = [PLACE_BRAND, NEW_MEMBER]
