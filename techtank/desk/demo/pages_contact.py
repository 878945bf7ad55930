"""How to reach Techtank, who works here, and what the press needs."""

from .shapes import StandardText, Text

CONTACT = StandardText(
    path="/kontakt/",
    title=Text("Kontakt", "Contact"),
    lead=Text(
        "Ring eller skriv. Du behöver inte veta vem du söker.",
        "Call or write. You need not know whom to ask for.",
    ),
    body_sv=[
        (
            "fact_box",
            {
                "heading": "Så når du oss",
                "facts": [
                    {"label": "Telefon", "text": "076-861\u00a027\u00a043"},
                    {"label": "E-post", "text": "info@example.se"},
                ],
            },
        ),
        (
            "text",
            "<p>Telefonen går till Ingela Håkansson, vd och klusterledare. Är du osäker på om din "
            "fråga hör hemma hos oss? Fråga ändå. Kan vi inte hjälpa dig vet vi ofta vem som "
            "kan.</p>"
            "<ul><li>Personerna i bolaget finns under "
            '<a href="/om-techtank/medarbetare/">Medarbetare och styrelse</a>.</li>'
            '<li>Journalister hittar det viktigaste under <a href="/press/">Press</a>.</li>'
            "<li>Fungerar något dåligt på webbplatsen? "
            '<a href="/tillganglighet/">Berätta det för oss</a>.</li></ul>'
            "<p>Vi sparar inte ditt mejl längre än vi behöver för att svara. Läs mer under "
            '<a href="/personuppgifter/">Personuppgifter</a>.</p>'
            "<p><i>Adressen info@example.se är ett exempel och tar inte emot post.</i></p>",
        ),
    ],
    body_en=[
        (
            "fact_box",
            {
                "heading": "How to reach us",
                "facts": [
                    {"label": "Phone", "text": "+46\u00a076-861\u00a027\u00a043"},
                    {"label": "E-mail", "text": "info@example.se"},
                ],
            },
        ),
        (
            "text",
            "<p>The phone is answered by Ingela Håkansson, CEO and cluster manager. Not sure that "
            "your question is for us? Ask anyway. If we can’t help, we often know who can.</p>"
            "<p><i>The address info@example.se is an example and receives no mail.</i></p>",
        ),
    ],
    seo_description=Text(
        "Telefon och e-post till Techtank, industriklustret i Blekinge.",
        "Phone and e-mail of Techtank, the industry cluster of Blekinge.",
    ),
)

STAFF = StandardText(
    path="/om-techtank/medarbetare/",
    title=Text("Medarbetare och styrelse", "Staff and board"),
    lead=Text(
        "De här personerna kan du vända dig till.",
        "These are the people you can turn to.",
    ),
    body_sv=[
        (
            "fact_box",
            {
                "heading": "Ledning",
                "facts": [
                    {
                        "label": "Ingela Håkansson",
                        "text": "vd och klusterledare, 076-861\u00a027\u00a043, "
                        "ingela.hakansson@example.se",
                    },
                ],
            },
        ),
        (
            "fact_box",
            {
                "heading": "Styrelse",
                "facts": [
                    {
                        "label": "Göran Johnsson",
                        "text": "ordförande, 070-556\u00a014\u00a095, goran.johnsson@example.se",
                    },
                    {
                        "label": "Lennarth Förberg",
                        "text": "företräder Region Blekinge, där han är ordförande i "
                        "regionstyrelsen, 070-833\u00a060\u00a033, lennarth.forberg@example.se",
                    },
                ],
            },
        ),
        (
            "text",
            "<p>Namn, roller och telefonnummer kommer från Techtanks eget pressmeddelande hösten "
            "2021. De kan ha ändrats sedan dess. E-postadresserna är exempel.</p>"
            '<p>Vet du inte vem du ska fråga? Börja på <a href="/kontakt/">Kontakt</a>.</p>',
        ),
    ],
    body_en=[
        (
            "fact_box",
            {
                "heading": "Management and board",
                "facts": [
                    {
                        "label": "Ingela Håkansson",
                        "text": "CEO and cluster manager, +46\u00a076-861\u00a027\u00a043, "
                        "ingela.hakansson@example.se",
                    },
                    {
                        "label": "Göran Johnsson",
                        "text": "chair of the board, +46\u00a070-556\u00a014\u00a095, "
                        "goran.johnsson@example.se",
                    },
                    {
                        "label": "Lennarth Förberg",
                        "text": "represents Region Blekinge, +46\u00a070-833\u00a060\u00a033, "
                        "lennarth.forberg@example.se",
                    },
                ],
            },
        ),
        (
            "text",
            "<p>Names, roles and numbers are those that Techtank published in the autumn of 2021, "
            "and may have changed. The e-mail addresses are examples.</p>",
        ),
    ],
    seo_description=Text(
        "Vd, klusterledare och styrelse på Techtank, med telefon och e-post.",
        "The management and board of Techtank, with phone and e-mail.",
    ),
)

PRESS = StandardText(
    path="/press/",
    title=Text("Press", "Press"),
    lead=Text(
        "Skriver du om industrin i Blekinge? Här är genvägarna.",
        "Writing about industry in Blekinge? Here are the short cuts.",
    ),
    body_sv=[
        (
            "fact_box",
            {
                "heading": "Presskontakt",
                "facts": [
                    {
                        "label": "Ingela Håkansson",
                        "text": "vd och klusterledare, 076-861\u00a027\u00a043, "
                        "ingela.hakansson@example.se",
                    },
                ],
            },
        ),
        (
            "text",
            '<p>Alla <a href="/nyheter/?kategori=pressutskick">pressutskick</a> ligger bland '
            "nyheterna. Sist i varje utskick står vem du kan ringa.</p>"
            "<p>Bilderna på webbplatsen är tecknade av vår egen kod. Vill du "
            "använda en? Mejla info@example.se, så svarar vi. Bilder i storlek för tryck kommer "
            "senare.</p>",
        ),
        ("heading", "Tre fakta att börja med"),
        (
            "text",
            "<ul><li>Techtank bildades i mars 2015 och blev bolag 2021.</li>"
            "<li>Ett sextiotal företag är medlemmar. De har omkring 9\u00a0500 anställda.</li>"
            "<li>Ägare är Region Blekinge och länets samtliga kommuner.</li></ul>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Press contact: Ingela Håkansson, CEO and cluster manager, "
            "+46\u00a076-861\u00a027\u00a043, ingela.hakansson@example.se.</p>"
            '<p>All <a href="/en/nyheter/?kategori=pressutskick">press releases</a> are found '
            "among the news; each ends with the people to call. The pictures on this site are "
            "drawn by our own code. To use one, ask us at info@example.se.</p>",
        ),
    ],
    seo_description=Text(
        "Presskontakt, pressutskick och bilder från Techtank, industriklustret i Blekinge.",
        "Press contact, press releases and pictures from Techtank, the industry cluster of "
        "Blekinge.",
    ),
)

PAGES = [CONTACT, STAFF, PRESS]
