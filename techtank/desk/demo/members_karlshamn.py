"""Invented member companies in Karlshamn."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="blekinge-ytteknik",
        name="Blekinge Ytteknik AB",
        organisation_number="559999-0016",
        municipality="karlshamn",
        street="Zinkvägen 10",
        postcode="374 38",
        town="Karlshamn",
        phone="070-174 06 05",
        email="info@blekinge-ytteknik.example.se",
        address="https://blekinge-ytteknik.example.se/",
        employees=29,
        founded=1991,
        lead=Text("Vi förzinkar och lackerar delar av stål och monterar dem innan de skickas."),
        description=Text(
            "<p>Zinkbadet är 3,2\u00a0meter långt och 1,1\u00a0meter djupt. Efter badet kan "
            "delarna lackeras i den kulör du vill ha. Vi tar emot allt från en pall till "
            "30\u00a0000 fästen i veckan.</p>"
            "<p>Fästen i korta serier skär vi själva med laser. Många vill sedan ha dem hopsatta "
            "med skruv och bricka. Det gör vi vid sex bord intill lackboxen.</p>"
            "<p>Vattnet från baden renas här och används tre gånger.</p>"
        ),
        core=["ytbehandling", "laserskarning", "montering"],
        supplementary=["elforzinkning", "vatlackering"],
        certificates=[
            Certificate("iso-9001", datetime.date(2025, 9, 14)),
            Certificate("iso-14001", datetime.date(2025, 9, 14)),
        ],
        contacts=[
            CompanyContact(
                "Elif Söderhamre",
                Text("produktionsledare", "production leader"),
                "070-174 06 06",
                "elif.soderhamre@blekinge-ytteknik.example.se",
            ),
            CompanyContact(
                "Nils Kvarnebo",
                Text("kemitekniker", "chemical technician"),
                "070-174 06 07",
                "nils.kvarnebo@blekinge-ytteknik.example.se",
            ),
        ],
        last_confirmed=datetime.date(2025, 9, 14),
    ),
    Member(
        slug="morrums-bockteknik",
        name="Mörrums Bockteknik AB",
        organisation_number="559999-0024",
        municipality="karlshamn",
        street="Radievägen 6",
        postcode="375 31",
        town="Mörrum",
        phone="070-174 06 08",
        email="info@morrums-bockteknik.example.se",
        address="https://morrums-bockteknik.example.se/",
        employees=24,
        founded=1976,
        lead=Text("Vi bockar plåt, från små fästen till sex meter långa profiler."),
        description=Text(
            "<p>Vår största kantpress är 6\u00a0meter bred och trycker med 500\u00a0ton. Den "
            "minsta är 1\u00a0meter och går på el. Plåten får vara mellan 0,5 och 15\u00a0mm.</p>"
            "<p>Ämnena skär vi själva med laser, så att måtten stämmer efter bockningen. En "
            "vanlig serie är 20 till 2\u00a0000.</p>"
            "<p>Kåpor till maskiner, hyllor till butiker och steg till trappor gör vi varje "
            "vecka. Ofta ringer vi kunden innan vi börjar. En annan radie kan göra delen "
            "billigare.</p>"
        ),
        core=["kantbockning", "laserskarning"],
        supplementary=["svetsning", "stal", "rostfritt-stal"],
        certificates=[Certificate("iso-9001", datetime.date(2026, 8, 14))],
        contacts=[
            CompanyContact(
                "Jörgen Hallabro",
                Text("säljare", "sales representative"),
                "070-174 06 09",
                "jorgen.hallabro@morrums-bockteknik.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 8, 14),
    ),
    Member(
        slug="akeholms-plastform",
        name="Åkeholms Plastform AB",
        organisation_number="559999-0032",
        municipality="karlshamn",
        street="Granulatvägen 3",
        postcode="374 50",
        town="Asarum",
        phone="070-174 06 10",
        email="info@akeholms-plastform.example.se",
        address="https://akeholms-plastform.example.se/",
        employees=46,
        founded=1972,
        lead=Text("Vi formsprutar delar i plast och sköter formarna åt kunden."),
        description=Text(
            "<p>Här står 18 maskiner med en låskraft på 50 till 650\u00a0ton. Den minsta delen "
            "väger ett halvt gram, den största 2,4\u00a0kg. Serierna börjar vid 1\u00a0000. De "
            "längsta går i flera år.</p>"
            "<p>Formar på upp till 600\u00a0mm gör vi själva. Större köper vi och provar här. I "
            "lock och hjul kan en fjärdedel av plasten vara återvunnen.</p>"
            "<p>Våra delar finns i hus, på sjukhus och i trädgårdar.</p>"
        ),
        core=["formsprutning", "formverktyg", "plast"],
        supplementary=["montering", "konstruktion", "logistik"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 10, 27)),
            Certificate("iso-14001", datetime.date(2026, 10, 27)),
        ],
        contacts=[
            CompanyContact(
                "Dragana Lillieholm",
                Text("kvalitetschef", "quality manager"),
                "070-174 06 11",
                "dragana.lillieholm@akeholms-plastform.example.se",
            ),
            CompanyContact(
                "Viktor Svanemåla",
                Text("verktygsmakare", "toolmaker"),
                "070-174 06 12",
                "viktor.svanemala@akeholms-plastform.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 10, 27),
        jobs_address="https://akeholms-plastform.example.se/jobb/",
    ),
    Member(
        slug="ostralycke-gummiteknik",
        name="Östralycke Gummiteknik AB",
        organisation_number="559999-0040",
        municipality="karlshamn",
        street="Vulkgatan 5",
        postcode="374 32",
        town="Karlshamn",
        phone="070-174 06 13",
        email="info@ostralycke-gummiteknik.example.se",
        address="https://ostralycke-gummiteknik.example.se/",
        employees=12,
        founded=1964,
        lead=Text(
            "Vi pressar packningar, bussningar och dämpare av gummi.",
            "We press seals, bushings and dampers of rubber.",
        ),
        description=Text(
            "<p>Gummi är allt vi gör, men vi blandar det på 40 sätt. Det ska tåla olja, kyla, sol "
            "eller mat, beroende på var det hamnar.</p>"
            "<p>Våra pressar tar formar på 500 gånger 500\u00a0mm. Gummi kan också limmas mot "
            "metall. Plana packningar skär vi med vatten, även en enda om någon har bråttom.</p>"
            "<p>En order är oftast på 100 till 10\u00a0000 delar. Den som bygger pumpar ringer "
            "oss, men också kraftverk och folk med gamla båtar.</p>",
            "<p>Rubber is all we do, but we mix it in 40 ways. It has to stand oil, cold, sun or "
            "food, depending on where it ends up.</p>"
            "<p>Our presses take moulds of 500 by 500\u00a0mm. Rubber can also be bonded to "
            "metal. Flat seals we cut with water, even a single one if somebody is in a "
            "hurry.</p>"
            "<p>An order is usually for 100 to 10,000 parts. Pump makers call us, and so do power "
            "stations and people with old boats.</p>",
        ),
        core=["gummi", "formpressning"],
        supplementary=["formverktyg", "vattenskarning", "limning"],
        certificates=[Certificate("iso-9001", datetime.date(2026, 5, 5))],
        contacts=[
            CompanyContact(
                "Harriet Bokelund",
                Text("vd", "managing director"),
                "070-174 06 14",
                "harriet.bokelund@ostralycke-gummiteknik.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 5, 5),
    ),
]
