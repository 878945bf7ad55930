"""News of April 2024, newest first."""

import datetime

from .shapes import Article, Picture, Text

WHITE_PAPER = Article(
    slug="vitbok-visar-vad-iuc-lart-av-omstallningslyftet",
    topics=["hallbarhet"],
    date=datetime.date(2024, 4, 28),
    categories=["aktuellt-fran-techtank"],
    title=Text("Vitbok visar vad IUC lärt av Omställningslyftet"),
    lead=Text(
        "Alla 21 bolag och partner i IUC-nätverket arbetade med Omställningslyftet 2022–2023. Nu "
        "är erfarenheterna samlade i en vitbok."
    ),
    body_sv=[
        (
            "text",
            "<p>Luleå ligger längst i norr, Malmö längst i söder. Däremellan finns resten av "
            "nätverket, och alla var partner i samma projekt. Techtank var med från Blekinge. "
            "Vitboken använder Omställningslyftet som exempel. Den visar hur IUC kan få fart på "
            "förändring i industrin.</p>",
        ),
        ("heading", "Tre frågor att ta med hem"),
        (
            "text",
            "<p>Läs gärna med det egna företaget i tankarna:</p>"
            "<ul><li>Vad måste vi ändra de närmaste två åren?</li>"
            "<li>Vilka i huset behöver lära sig något nytt?</li>"
            "<li>Vem utanför huset har redan löst samma sak?</li></ul>",
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Det svåra är inte att veta att vi måste ställa om. Det svåra är att välja var "
                    "vi ska börja."
                ],
                "name": "Jonatan Brovall",
                "role": "produktionschef, Exempelföretaget Nordform AB",
            },
        ),
        (
            "text",
            "<p>Vill du tala om vad lärdomarna kan betyda för er? Ring oss.</p>"
            "<p><i>Om demotexten: frågorna, Jonatan Brovall och Exempelföretaget Nordform AB är "
            "påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="skargard-vitbok-a",
        title="Från norr till söder",
        alt=Text(
            "Tecknat landskap av rundade former. Konturlinjer omger formerna, och en rostfärgad "
            "bana söker sig fram mellan dem."
        ),
        caption=Text("Många platser, samma riktning."),
    ),
)

TECHTANK_DAY = Article(
    slug="techtank-day-2024-halls-den-25-april",
    topics=["motesplatser"],
    date=datetime.date(2024, 4, 2),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    contacts=["ingela-hakansson"],
    title=Text("Techtank Day 2024 hålls den 25 april"),
    lead=Text(
        "Snart ses industrin i Blekinge igen. Techtank Day är årets stora dag för klustret, och "
        "den 25 april är du välkommen."
    ),
    body_sv=[
        (
            "text",
            "<p>Techtank Day är både konferens och mötesplats. Omkring 150 personer brukar komma. "
            "Dagen byter värdkommun från år till år.</p>"
            "<p>Pausen är minst lika viktig som programmet. Det är då du träffar den som har "
            "löst ditt problem, eller den som behöver just din maskin.</p>",
        ),
        (
            "fact_box",
            {
                "heading": "Dagen i korthet (exempel)",
                "facts": [
                    {"label": "När", "text": "25 april 2024, kl. 9.00–15.30"},
                    {"label": "För vem", "text": "medlemmar, partner och nyfikna företag"},
                    {"label": "Anmälan", "text": "info@example.se"},
                ],
            },
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Förra gången satt jag bredvid en granne som jag aldrig hade talat med. I dag "
                    "köper vi svetsning av varandra."
                ],
                "name": "Alma Rydehed",
                "role": "inköpare, Exempelföretaget Kustfräs AB",
            },
        ),
        (
            "text",
            '<p>Fler träffar finns i <a href="/kalendarium/">kalendariet</a>.</p>'
            "<p><i>Om demotexten: klockslagen, Alma Rydehed och Exempelföretaget Kustfräs AB är "
            "påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="ringar-techtank-day",
        title="Ringar som möts",
        alt=Text(
            "Tecknade cirklar i olika storlek. Ringar växer utåt från varje cirkel tills de möter "
            "varandra."
        ),
        caption=Text("Möten ger ringar på vattnet."),
    ),
)

ARTICLES = [WHITE_PAPER, TECHTANK_DAY]
