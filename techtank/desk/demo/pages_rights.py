"""What visitors have a right to know, and how they find things."""

import datetime

from .shapes import AccessibilityText, SearchText, StandardText, Text

ACCESSIBILITY = AccessibilityText(
    path="/tillganglighet/",
    title=Text("Tillgänglighetsredogörelse", "Accessibility statement"),
    lead=Text(
        "Alla ska kunna använda den här webbplatsen. Här står hur långt vi har kommit och vad som "
        "återstår.",
        "Everyone should be able to use this site. Here is how far we have come and what remains.",
    ),
    faults_sv=[
        (
            "text",
            "<ul><li>Alla sidor finns inte på engelska. Då visas den svenska texten.</li>"
            "<li>Ingen har ännu prövat hela webbplatsen med skärmläsare. Det ska ske innan "
            "webbplatsen öppnas.</li></ul>",
        ),
    ],
    faults_en=[
        (
            "text",
            "<ul><li>Some pages exist only in Swedish.</li>"
            "<li>Nobody has yet tried the whole site with a screen reader. That is to be done "
            "before it opens.</li></ul>",
        ),
    ],
    assessment=Text(
        "Vi bedömer webbplatsen själva: varje slags sida med axe, med en validator för HTML och "
        "med enbart tangentbord, i ljust och mörkt läge och på en skärm som är 320 pixlar bred. "
        "Ingen utomstående har granskat den. Målet är WCAG 2.2 på nivå AA.",
        "We assess the site ourselves: every kind of page with axe, with an HTML validator and "
        "with the keyboard alone, in light and dark, and on a screen 320 pixels wide. Nobody "
        "outside has reviewed it. Our goal is WCAG 2.2, level AA.",
    ),
    assessed_on=datetime.date(2026, 11, 22),
    authority="Myndigheten för digital förvaltning, Digg",
    authority_address="https://www.digg.se/tdosanmalan",
    seo_description=Text(
        "Hur tillgänglig Techtanks webbplats är, kända brister och hur du rapporterar hinder.",
        "How accessible Techtank’s site is, its known gaps, and how to report a barrier.",
    ),
)

PRIVACY = StandardText(
    path="/personuppgifter/",
    title=Text("Personuppgifter", "Personal data"),
    lead=Text(
        "Du kan läsa hela webbplatsen utan att lämna några uppgifter om dig själv.",
        "You can read this whole site without giving us any details about yourself.",
    ),
    body_sv=[
        ("heading", "Inga kakor, ingen spårning"),
        (
            "text",
            "<p>Vi lägger inga kakor i din webbläsare när du läser. Vi följer inte vad du gör och "
            "hämtar ingenting från andra företag. Därför finns det ingen ruta att klicka bort. "
            "Den som arbetar med webbplatsen och loggar in får en kaka, för annars fungerar inte "
            "inloggningen.</p>",
        ),
        ("heading", "När du hör av dig"),
        (
            "text",
            "<p>Mejlar eller ringer du använder vi ditt namn, din adress och ditt nummer för att "
            "svara. Vi använder dem inte till något annat. Uppgifterna tas bort när ärendet är "
            "klart, om inte lagen säger att de ska sparas.</p>"
            "<p>Det du skickar genom ett formulär sparas på webbplatsen. Vid varje formulär står "
            "vad vi använder det till och när det tas bort. Den som skickar ett formulär får en "
            "kaka som skyddar mot att någon annan skickar i ditt namn.</p>",
        ),
        ("heading", "Personer som nämns här"),
        (
            "text",
            "<p>Vi visar namn, roll och telefon för dem som företräder Techtank och våra partner. "
            "Det sker för att du ska kunna nå dem i deras arbete.</p>",
        ),
        ("heading", "Dina rättigheter"),
        (
            "text",
            "<p>Techtank AB (svb) är ansvarigt. Du har rätt att få veta vad vi har sparat om dig. "
            "Du kan också be oss att rätta eller ta bort det. Skriv till info@example.se. Du får "
            "även klaga hos Integritetsskyddsmyndigheten, IMY.</p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>We set no cookies when you read, do not track you, and fetch nothing from other "
            "companies. Only those who work with the site and log in get a cookie, for logging in "
            "needs it.</p>"
            "<p>What you send by a form is stored on the site; beside each form we say what for "
            "and for how long. The form sets one cookie, which keeps others from sending it in "
            "your name.</p>"
            "<p>If you write or call, we use your name, address and number to answer, and for "
            "nothing else. Techtank AB (svb) is responsible. You may ask what we hold about you, "
            "and have it corrected or removed: info@example.se. You may also complain to the "
            "Swedish Authority for Privacy Protection, IMY.</p>",
        ),
    ],
    seo_description=Text(
        "Inga kakor och ingen spårning. Så hanterar Techtank dina uppgifter när du hör av dig.",
        "No cookies and no tracking. How Techtank handles your details when you get in touch.",
    ),
    lists_forms=True,
)

SEARCH = SearchText(
    path="/sok/",
    title=Text("Sök", "Search"),
    lead=Text(
        "Sök bland medlemmar, projekt, personer och nyheter, eller på alla andra sidor.",
        "Search members, projects, people and news, and every other page.",
    ),
    advice=Text(
        "<p>Letar du efter ett företag som kan göra något åt er? I <a "
        'href="/medlemmar/">medlemsregistret</a> väljer du kunnande, kommun och storlek.</p>',
        "<p>Looking for a company that can make something for you? In the <a "
        'href="/en/medlemmar/">directory of members</a> you choose by capability, municipality '
        "and size.</p>",
    ),
    seo_description=Text(
        "Sök på hela Techtanks webbplats: medlemmar, projekt, personer, nyheter och sidor.",
        "Search all of Techtank’s site: members, projects, people, news and pages.",
    ),
)

PAGES = [PRIVACY]
