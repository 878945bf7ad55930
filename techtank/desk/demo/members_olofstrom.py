"""Invented member companies in Olofström."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="alltidhults-robotceller",
        name="Alltidhults Robotceller AB",
        organisation_number="559999-0107",
        municipality="olofstrom",
        street="Gripvägen 3",
        postcode="290 60",
        town="Kyrkhult",
        phone="070-174 06 26",
        email="info@alltidhults-robotceller.example.se",
        address="https://alltidhults-robotceller.example.se/",
        employees=18,
        founded=2008,
        lead=Text("Vi bygger robotceller som plockar, svetsar och packar i mindre fabriker."),
        description=Text(
            "<p>Vi börjar på golvet hos kunden. Där filmar vi momentet, mäter takten och ser om "
            "en robot alls är rätt väg. Ibland räcker det med en bättre fixtur.</p>"
            "<p>En vanlig cell är klar på 14\u00a0veckor och får plats på 25\u00a0kvadratmeter. "
            "Delarna kan väga upp till 60\u00a0kg. Vi skriver styrningen själva och lär upp dem "
            "som ska köra cellen.</p>"
            "<p>Efter starten svarar vi i telefon kl.\u00a06.00–22.00 på vardagar.</p>"
        ),
        core=["robotceller", "automation", "styrsystem"],
        supplementary=["konstruktion", "robotsvetsning", "fixturer"],
        certificates=[],
        contacts=[
            CompanyContact(
                "Samira Nordqvist Aziz",
                Text("projektledare", "project manager"),
                "070-174 06 27",
                "samira.nordqvist-aziz@alltidhults-robotceller.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 2, 9),
    ),
    Member(
        slug="farabols-modellverkstad",
        name="Farabols Modellverkstad AB",
        organisation_number="559999-0115",
        municipality="olofstrom",
        street="Skissgränd 1",
        postcode="290 60",
        town="Kyrkhult",
        phone="070-174 06 28",
        email="info@farabols-modellverkstad.example.se",
        address="https://farabols-modellverkstad.example.se/",
        employees=6,
        founded=2011,
        lead=Text("Vi gör prototyper och enstaka delar medan ritningen ännu ändras."),
        description=Text(
            "<p>Hos oss blir en skiss till något att hålla i. Vi skriver ut i plast upp till "
            "600\u00a0mm och i stål upp till 250\u00a0mm. Trä och skum fräser vi.</p>"
            "<p>De flesta beställer mellan en och tjugo delar. Plast kan vara klar på två dagar, "
            "metall på åtta.</p>"
            "<p>Ofta hjälper vi en verktygsmakare att prova en form innan den görs i stål. "
            "Uppfinnare är också välkomna. Det vi får se stannar hos oss.</p>"
        ),
        core=["prototyper", "additiv-tillverkning"],
        supplementary=["konstruktion", "frasning", "plast", "tra"],
        certificates=[],
        contacts=[
            CompanyContact(
                "Linnea Torpare",
                Text("modellbyggare", "model maker"),
                "070-174 06 29",
                "linnea.torpare@farabols-modellverkstad.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 8, 25),
    ),
    Member(
        slug="granums-svarv-och-fras",
        name="Gränums Svarv och Fräs AB",
        organisation_number="559999-0123",
        municipality="olofstrom",
        street="Spånvägen 8",
        postcode="293 42",
        town="Jämshög",
        phone="070-174 06 30",
        email="info@granums-svarv-och-fras.example.se",
        address="https://granums-svarv-och-fras.example.se/",
        employees=32,
        founded=1983,
        lead=Text("Vi svarvar och fräser axlar, bussningar och hus i små serier."),
        description=Text(
            "<p>Hälften av jobben är på färre än 100 delar. Våra svarvar tar stång upp till "
            "80\u00a0mm och skivor upp till 450\u00a0mm. I fräsarna får stycket vara högst "
            "800\u00a0mm åt varje håll.</p>"
            "<p>Mest gör vi delar till pumpar, hydraulik och maskiner som packar mat. Åt sju "
            "kunder har vi axlar på hyllan. De får hem dem nästa dag.</p>"
            "<p>Vill du ha en enda del går det också. Räkna med två veckor.</p>"
        ),
        core=["svarvning", "frasning", "skarande-bearbetning"],
        supplementary=["gradning", "rostfritt-stal", "aluminium"],
        certificates=[Certificate("iso-9001", datetime.date(2026, 4, 17))],
        contacts=[
            CompanyContact(
                "Bengt-Åke Rudholm",
                Text("vd", "managing director"),
                "070-174 06 31",
                "bengt-ake.rudholm@granums-svarv-och-fras.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 4, 17),
    ),
    Member(
        slug="holje-laser",
        name="Holje Laser AB",
        organisation_number="559999-0131",
        municipality="olofstrom",
        street="Skärargatan 11",
        postcode="293 36",
        town="Olofström",
        phone="070-174 06 32",
        email="info@holje-laser.example.se",
        address="https://holje-laser.example.se/",
        employees=61,
        founded=1994,
        lead=Text("Vi skär rör och plåt med laser och svetsar ihop delarna med robot."),
        description=Text(
            "<p>Våra fem lasrar går dygnet runt från måndag till fredag. Stålplåt skär vi upp "
            "till 25\u00a0mm och aluminium upp till 12\u00a0mm. Rör får vara högst 6,5\u00a0meter "
            "långa och 220\u00a0mm i diameter.</p>"
            "<p>När delarna är skurna kan vi bocka, grada och svetsa dem. Serier på 50 till "
            "5\u00a0000 är vanligast. De hamnar på lastbilar, truckar och skördare.</p>"
            "<p>Skicka ritningen som STEP eller DXF, så får du pris inom två dagar.</p>"
        ),
        core=["laserskarning", "robotsvetsning", "stal"],
        supplementary=["kantbockning", "gradning", "rostfritt-stal", "aluminium"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 6, 3)),
            Certificate("iso-3834", datetime.date(2025, 11, 19)),
        ],
        contacts=[
            CompanyContact(
                "Petter Lindekrantz",
                Text("produktionschef", "production manager"),
                "070-174 06 33",
                "petter.lindekrantz@holje-laser.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 6, 3),
    ),
    Member(
        slug="nebbe-formteknik",
        name="Nebbe Formteknik AB",
        organisation_number="559999-0149",
        municipality="olofstrom",
        street="Pressvägen 2",
        postcode="293 34",
        town="Olofström",
        phone="070-174 06 34",
        email="info@nebbe-formteknik.example.se",
        address="https://nebbe-formteknik.example.se/",
        employees=260,
        founded=1968,
        lead=Text(
            "Vi pressar och varmformar bärande delar i stål till bilar och lastbilar.",
            "We press and hot-form load-bearing steel parts for cars and lorries.",
        ),
        description=Text(
            "<p>Här görs balkar, stolpar och förstärkningar som sitter dolda i karossen. De "
            "flesta är av höghållfast stål och mellan 0,8 och 3\u00a0mm tjocka.</p>"
            "<p>Den största pressen har ett bord på 4,5 gånger 2\u00a0meter. Varmformade delar "
            "härdas i verktyget och skärs sedan rena med laser. En vanlig serie är 40\u00a0000 "
            "delar om året. Vi gör även reservdelar i serier om 200.</p>"
            "<p>De som köper av oss bygger fordon i norra Europa, eller levererar till dem som "
            "gör det.</p>",
            "<p>We make beams, pillars and reinforcements that sit hidden in the body of a "
            "vehicle. Most are of high-strength steel, between 0.8 and 3\u00a0mm thick.</p>"
            "<p>Our largest press has a table of 4.5 by 2\u00a0metres. Hot-formed parts are "
            "hardened in the tool and then trimmed by laser. A normal series is 40,000 parts a "
            "year. We also make spare parts in batches of 200.</p>"
            "<p>Our customers build vehicles in northern Europe, or supply those who do.</p>",
        ),
        core=["platpressning", "varmformning", "laserskarning", "hoghallfast-stal"],
        supplementary=["pressverktyg", "robotceller", "robotsvetsning", "matning-och-provning"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 9, 21)),
            Certificate("iso-14001", datetime.date(2026, 9, 21)),
            Certificate("iatf-16949", datetime.date(2026, 9, 21)),
        ],
        contacts=[
            CompanyContact(
                "Ylva Stenbratt",
                Text("säljchef", "head of sales"),
                "070-174 06 35",
                "ylva.stenbratt@nebbe-formteknik.example.se",
            ),
            CompanyContact(
                "Amir Haddadi",
                Text("inköpare", "buyer"),
                "070-174 06 36",
                "amir.haddadi@nebbe-formteknik.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 9, 21),
        jobs_address="https://nebbe-formteknik.example.se/jobb/",
    ),
    Member(
        slug="olofstroms-verktyg",
        name="Olofströms Verktyg AB",
        organisation_number="559999-0156",
        municipality="olofstrom",
        street="Härdvägen 5",
        postcode="293 38",
        town="Olofström",
        phone="070-174 06 37",
        email="info@olofstroms-verktyg.example.se",
        address="https://olofstroms-verktyg.example.se/",
        employees=112,
        founded=1957,
        lead=Text("Vi ritar, bygger och provar pressverktyg för plåt."),
        description=Text(
            "<p>Ett verktyg tar fyra till nio månader, från första skiss till godkänd del. Det "
            "största vi har byggt vägde 32\u00a0ton och var 5\u00a0meter långt. I våra fräsar "
            "ryms stycken på 6 gånger 2,5\u00a0meter.</p>"
            "<p>Varje verktyg provas i vår egen press innan det lämnar huset. De första ämnena "
            "skär vi med laser, och delarna mäts i samma hall.</p>"
            "<p>Vi rättar också till gamla verktyg. De som hör av sig pressar ofta delar till "
            "bilar, spisar eller fläktar.</p>"
        ),
        core=["pressverktyg", "frasning", "laserskarning"],
        supplementary=["fixturer", "svarvning", "konstruktion", "matning-och-provning"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 10, 12)),
            Certificate("iso-14001", datetime.date(2026, 10, 12)),
        ],
        contacts=[
            CompanyContact(
                "Gunilla Ekvret",
                Text("marknadschef", "marketing manager"),
                "070-174 06 38",
                "gunilla.ekvret@olofstroms-verktyg.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 10, 12),
        jobs_address="https://olofstroms-verktyg.example.se/jobb/",
    ),
]
