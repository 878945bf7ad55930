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
            "text",
            "<p>Är du osäker på om din fråga hör hemma hos oss? Fråga ändå. Kan vi inte hjälpa dig "
            "vet vi ofta vem som kan.</p>"
            "<ul><li>Personerna i bolaget finns under "
            '<a href="/om-techtank/medarbetare/">Medarbetare och styrelse</a>.</li>'
            '<li>Journalister hittar det viktigaste under <a href="/press/">Press</a>.</li>'
            "<li>Fungerar något dåligt på webbplatsen? "
            '<a href="/tillganglighet/">Berätta det för oss</a>.</li></ul>',
        ),
        ("contacts", {"heading": "Ring direkt", "people": ["ingela-hakansson"]}),
    ],
    body_en=[
        (
            "text",
            "<p>Not sure that your question is for us? Ask anyway. If we can’t help, we often know "
            "who can.</p>",
        ),
        ("contacts", {"heading": "Call us", "people": ["ingela-hakansson"]}),
    ],
    seo_description=Text(
        "Telefon, e-post och ett formulär till Techtank, industriklustret i Blekinge.",
        "Phone, e-mail and a form to write to Techtank, the industry cluster of Blekinge.",
    ),
)

STAFF = StandardText(
    path="/om-techtank/medarbetare/",
    title=Text("Medarbetare och styrelse", "Staff and board"),
    lead=Text(
        "De här personerna kan du vända dig till. Roller och nummer är de som Techtank uppgav "
        "hösten 2021, och e-postadresserna är exempel.",
        "These are the people you can turn to. Roles and numbers are those that Techtank gave in "
        "the autumn of 2021; the e-mail addresses are examples.",
    ),
    body_sv=[],
    body_en=[],
    seo_description=Text(
        "Vd, klusterledare och styrelse på Techtank, med telefon och e-post.",
        "The management and board of Techtank, with phone and e-mail.",
    ),
)

PRESS = StandardText(
    path="/press/",
    title=Text("Press", "Press"),
    lead=Text(
        "Skriver du om industrin i Blekinge? Här är den du ringer, det vi har skickat ut och "
        "bilder för tryck.",
        "Writing about industry in Blekinge? Here is whom to call, what we have sent out, and "
        "pictures for print.",
    ),
    body_sv=[
        (
            "key_figures",
            {
                "heading": "Fakta att börja med",
                "figures": ["members", "employees", "municipalities", "founding-companies"],
            },
        ),
    ],
    body_en=[
        (
            "key_figures",
            {
                "heading": "Facts to begin with",
                "figures": ["members", "employees", "municipalities", "founding-companies"],
            },
        ),
    ],
    seo_description=Text(
        "Presskontakt, pressutskick och bilder från Techtank, industriklustret i Blekinge.",
        "Press contact, press releases and pictures from Techtank, the industry cluster of "
        "Blekinge.",
    ),
)

PAGES = [CONTACT, STAFF, PRESS]
