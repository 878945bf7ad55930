"""News of December 2023 and January 2024, newest first."""

import datetime

from .shapes import Article, Picture, Text

LEAN = Article(
    slug="leanprisets-vinnare-kommer-till-blekinge",
    topics=["motesplatser", "kompetens"],
    date=datetime.date(2024, 1, 18),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    contacts=["ingela-hakansson"],
    title=Text("Leanprisets vinnare kommer till Blekinge"),
    lead=Text(
        "Leankonferens Blekinge är tillbaka för andra gången. En av gästerna är företaget som fick "
        "Svenska Leanpriset i fjol."
    ),
    body_sv=[
        (
            "text",
            "<p>När konferensen hölls för första gången blev varje plats tagen. Därför ordnar "
            "Techtank och våra partner en till.</p>"
            "<p>Lean är ett sätt att arbeta. Man gör det kunden behöver, tar bort det som bara "
            "kostar tid och blir lite bättre varje vecka. Det låter lätt. Den som har försökt vet "
            "att det tar år.</p>"
            "<p>Därför lyssnar vi på någon som har kommit långt. Förra årets pristagare är med "
            "och berättar.</p>",
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Vi flyttade tre verktyg och sparade en timme om dagen.",
                    "Sedan undrade alla varför vi inte hade gjort det för tio år sedan.",
                ],
                "name": "Elias Norrgård",
                "role": "lagledare, Exempelföretaget Nordform AB",
            },
        ),
        (
            "text",
            '<p>Tid och plats läggs ut i <a href="/kalendarium/">kalendariet</a>.</p>'
            "<p><i>Om demotexten: Elias Norrgård och Exempelföretaget Nordform AB är "
            "påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="ficka-lean-l",
        title="Bara det som behövs",
        alt=Text(
            "Tecknad maskindel med rundade hörn och tre hål. En enda rostfärgad bana följer kanten "
            "utan omvägar."
        ),
        caption=Text("Kortaste vägen runt detaljen."),
    ),
)

SUPR = Article(
    slug="hallbar-produktion-far-en-nod-i-syd",
    topics=["hallbarhet"],
    date=datetime.date(2024, 1, 15),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    contacts=["ingela-hakansson"],
    title=Text("Hållbar produktion får en nod i syd"),
    lead=Text(
        "SuPr-nod Syd drar i gång. Bakom noden står IUC Syd från Skåne och Techtank från Blekinge."
    ),
    body_sv=[
        (
            "text",
            "<p>SuPr är en förkortning av Sustainable Production, hållbar produktion på svenska. "
            "Det är en nationell nod. Den södra delen sköter Techtank och IUC Syd ihop.</p>"
            "<p>För ett företag kan hållbar produktion börja med enkla frågor. Hur mycket plåt "
            "blir skrot? Vilka maskiner drar ström när ingen använder dem? Vad händer med "
            "produkten när kunden är klar med den?</p>",
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Våra kunder frågar om utsläpp i varje offert. Jag vill kunna svara med en "
                    "siffra, inte med en känsla."
                ],
                "name": "Maja Ekelöv",
                "role": "platschef, Exempelföretaget Nordform AB",
            },
        ),
        (
            "text",
            '<p>Läs mer om noden bland våra <a href="/projekt-insatser/">projekt</a>. '
            "Har du en egen fråga om hållbar produktion? Skriv till info@example.se.</p>"
            "<p><i>Om demotexten: exemplen på frågor, Maja Ekelöv och Exempelföretaget Nordform "
            "AB är påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="delar-supr",
        title="Mindre spill",
        alt=Text(
            "Tecknade detaljer utlagda tätt på en plåt. Linjer fyller mellanrummen, och en "
            "rostfärgad verktygsbana markerar ett snitt."
        ),
        caption=Text("Det som inte skärs bort behöver inte köpas in."),
    ),
)

SPIK = Article(
    slug="eu-pengar-ska-hjalpa-industrin-att-stalla-om",
    topics=["hallbarhet"],
    date=datetime.date(2023, 12, 6),
    categories=["aktuellt-fran-techtank", "pressutskick"],
    contacts=["ingela-hakansson"],
    title=Text("EU-pengar ska hjälpa industrin att ställa om"),
    lead=Text(
        "Projektet SPIK får drygt 12 miljoner kronor av EU:s socialfond. Pengarna ska "
        "göra industrin grönare, både i Blekinge och i Skåne."
    ),
    body_sv=[
        (
            "text",
            "<p>Socialfonden, ESF, handlar om människor i arbete: vad de kan och vad de behöver "
            "lära sig. SPIK är ett nytt projekt i två län. Det ska ge industrin stöd när den "
            "blir grönare.</p>",
        ),
        ("heading", "Omställningen sker på golvet"),
        (
            "text",
            "<p>Det är lätt att tro att grön omställning gäller nya maskiner. Men någon ska välja "
            "dem, ställa in dem och förstå vad de mäter. Någon ska räkna på materialet. Någon ska "
            "svara när kunden frågar hur produkten är gjord.</p>"
            "<p>Små företag har ofta svårt att avvara folk för utbildning. En ledig operatör är "
            "en maskin som står still. Därför behövs lärande som går att passa in i vardagen.</p>",
        ),
        (
            "quote",
            {
                "paragraphs": [
                    "Vi har råd med kursen. Det vi inte har råd med är att alla går samma vecka.",
                    "Om vi kan lära oss lite i taget, nära jobbet, då kommer vi med.",
                ],
                "name": "Tove Lagerqvist",
                "role": "vd, Exempelföretaget Kustfräs AB",
            },
        ),
        ("heading", "Det här kan ditt företag göra nu"),
        (
            "text",
            "<ol><li>Skriv ner vad era kunder frågar om klimat och material.</li>"
            "<li>Fundera på vem hos er som ska kunna svara.</li>"
            "<li>Hör av er till oss. Vi berättar vad projektet kan ge er.</li></ol>",
        ),
        (
            "fact_box",
            {
                "heading": "Fakta om SPIK",
                "facts": [
                    {"label": "Syfte", "text": "stödja industrins gröna omställning"},
                    {"label": "Område", "text": "Skåne och Blekinge"},
                    {"label": "Bidrag", "text": "drygt 12 miljoner kronor"},
                    {"label": "Finansiär", "text": "Europeiska socialfonden, ESF"},
                ],
            },
        ),
        (
            "text",
            '<p>Läs om SPIK bland våra <a href="/projekt-insatser/">projekt</a>.</p>'
            "<p><i>Om demotexten: råden, Tove Lagerqvist och Exempelföretaget Kustfräs AB är "
            "påhittade.</i></p>",
        ),
    ],
    body_en=[],
    image=Picture(
        seed="ror-spik-b",
        title="En ny riktning",
        alt=Text(
            "Tecknat rör som byter riktning i flera böjar. Linjer upprepar formen utåt, och en "
            "av dem är rostfärgad."
        ),
        caption=Text("Att ställa om är att byta riktning utan att gå av."),
    ),
)

ARTICLES = [LEAN, SUPR, SPIK]
