"""What visitors have a right to know, and how they find things."""

from .shapes import StandardText, Text

ACCESSIBILITY = StandardText(
    path="/tillganglighet/",
    title=Text("Tillgänglighetsredogörelse", "Accessibility statement"),
    lead=Text(
        "Alla ska kunna använda den här webbplatsen. Här står hur långt vi har kommit och vad som "
        "återstår.",
        "Everyone should be able to use this site. Here is how far we have come and what remains.",
    ),
    body_sv=[
        (
            "text",
            "<p><b>Detta är ett utkast.</b> Techtank AB (svb) ansvarar för webbplatsen. "
            "Redogörelsen följer lagen (2018:1937) om tillgänglighet till digital offentlig "
            "service.</p>",
        ),
        ("heading", "Hur långt har vi kommit?"),
        (
            "text",
            "<p>Vi räknar webbplatsen som delvis förenlig med lagen tills en hel bedömning är "
            "gjord. Målet är WCAG 2.2 på nivå AA. Det är lite mer än lagen kräver.</p>",
        ),
        ("heading", "Det här vet vi brister"),
        (
            "text",
            "<ul><li>Det går inte att rapportera brister anonymt än. Ett formulär är på väg.</li>"
            "<li>Alla sidor finns inte på engelska. Då visas den svenska texten.</li>"
            "<li>Ingen har ännu prövat hela webbplatsen med skärmläsare.</li>"
            "<li>Sökning på webbplatsen saknas.</li></ul>",
        ),
        ("heading", "Så prövar vi"),
        (
            "text",
            "<p>Vi bedömer webbplatsen själva, med automatiska verktyg och med tangentbord. "
            "Arbetet är inte avslutat. Ingen utomstående har granskat webbplatsen. "
            "Datum skrivs in här när bedömningen är klar.</p>",
        ),
        ("heading", "Berätta om hinder"),
        (
            "text",
            "<p>Mejla info@example.se eller ring 076-861\u00a027\u00a043. Säg vilken sida det "
            "gäller och vad som inte fungerar. Du kan också be om innehållet i en annan form.</p>",
        ),
        ("heading", "Tillsyn"),
        (
            "text",
            "<p>Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte "
            "nöjd med vårt svar kan du anmäla det till Digg på www.digg.se/tdosanmalan.</p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p><b>This is a draft.</b> Techtank AB (svb) is responsible for this site, under the "
            "Swedish act (2018:1937) on accessibility of digital public services. Until a full "
            "assessment has been made we regard the site as partially compliant. Our goal is WCAG "
            "2.2, level AA.</p>",
        ),
        ("heading", "Known gaps"),
        (
            "text",
            "<ul><li>Barriers can’t yet be reported anonymously; a form is on its way.</li>"
            "<li>Some pages exist only in Swedish.</li>"
            "<li>Nobody has yet tried the whole site with a screen reader.</li>"
            "<li>There is no site search.</li></ul>"
            "<p>We assess the site ourselves, with automatic tools and with the keyboard. A date "
            "will be given here when the assessment is complete.</p>",
        ),
        ("heading", "Report a barrier"),
        (
            "text",
            "<p>Write to info@example.se or call +46\u00a076-861\u00a027\u00a043. If you are not "
            "satisfied with our answer, you can turn to the supervisory authority, Digg: "
            "www.digg.se/tdosanmalan.</p>",
        ),
    ],
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
            "klart, om inte lagen säger att de ska sparas.</p>",
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
)

SEARCH = StandardText(
    path="/sok/",
    title=Text("Sök", "Search"),
    lead=Text(
        "Snart kan du söka på hela webbplatsen. Så här hittar du till dess.",
        "Soon you can search the whole site. Here is how to find things until then.",
    ),
    body_sv=[
        (
            "text",
            '<ul><li>Något som har hänt: <a href="/nyheter/">Nyheter</a>. Välj kategori för att '
            "se färre.</li>"
            '<li>Ett projekt: <a href="/projekt-insatser/">Projekt och insatser</a>.</li>'
            '<li>Hjälp till företaget: <a href="/erbjudanden/">Erbjudanden</a>.</li>'
            '<li>En leverantör: <a href="/medlemmar/">Medlemmar</a>.</li>'
            '<li>En träff: <a href="/kalendarium/">Kalendarium</a>.</li>'
            '<li>En person: <a href="/om-techtank/medarbetare/">Medarbetare och styrelse</a>.</li>'
            "</ul>"
            "<p>Letar du efter ett ord på sidan du läser? Håll ner Ctrl, eller Cmd på Mac, och "
            "tryck F. Hittar du inte rätt? Fråga oss på info@example.se.</p>",
        ),
    ],
    body_en=[
        (
            "text",
            '<ul><li>Something that has happened: <a href="/en/nyheter/">News</a></li>'
            '<li>A project: <a href="/en/projekt-insatser/">Projects</a></li>'
            '<li>Help for your company: <a href="/en/erbjudanden/">Offers for companies</a></li>'
            '<li>A supplier: <a href="/en/medlemmar/">Members</a></li>'
            '<li>A person: <a href="/en/om-techtank/medarbetare/">Staff and board</a></li></ul>'
            "<p>Can’t find it? Ask us at info@example.se.</p>",
        ),
    ],
    seo_description=Text(
        "Sökningen på Techtanks webbplats är på väg. Här är genvägarna till dess.",
        "Search on Techtank’s site is on its way. Here are the short cuts until then.",
    ),
)

PAGES = [ACCESSIBILITY, PRIVACY, SEARCH]
