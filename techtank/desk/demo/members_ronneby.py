"""Invented member companies in Ronneby."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="backaryds-additiva",
        name="Backaryds Additiva AB",
        organisation_number="559999-0164",
        municipality="ronneby",
        street="Lagergränd 2",
        postcode="370 11",
        town="Backaryd",
        phone="070-174 06 39",
        email="info@backaryds-additiva.example.se",
        address="https://backaryds-additiva.example.se/",
        employees=4,
        founded=2020,
        lead=Text("Vi skriver ut reservdelar och kylkanaler i metall."),
        description=Text(
            "<p>En del som inte går att köpa längre kan ofta skrivas ut. Du skickar den gamla, vi "
            "mäter den och ritar om den. Sedan byggs den upp i rostfritt stål, lager för "
            "lager.</p>"
            "<p>En del får vara 400\u00a0mm åt varje håll. Den tar mellan sex timmar och tre dygn "
            "att skriva ut.</p>"
            "<p>Vi gör också insatser till formar, med kanaler som leder vattnet dit det behövs. "
            "Vi är fyra och gör aldrig mer än 50 lika.</p>"
        ),
        core=["additiv-tillverkning", "prototyper"],
        supplementary=["rostfritt-stal", "konstruktion"],
        certificates=[],
        contacts=[
            CompanyContact(
                "Wilma Åsheden",
                Text("ingenjör", "engineer"),
                "070-174 06 40",
                "wilma.asheden@backaryds-additiva.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 10, 5),
    ),
    Member(
        slug="ronneby-skar-och-form",
        name="Ronneby Skär och Form AB",
        organisation_number="559999-0172",
        municipality="ronneby",
        street="Matrisvägen 12",
        postcode="372 38",
        town="Ronneby",
        phone="070-174 06 41",
        email="info@ronneby-skar-och-form.example.se",
        address="https://ronneby-skar-och-form.example.se/",
        employees=55,
        founded=1986,
        lead=Text("Vi gör färdiga plåtdelar, från verktyg till packad pall."),
        description=Text(
            "<p>Laser är bra när serien är kort. Press är bra när den är lång. Vi har båda och "
            "flyttar delen från laser till press när antalet växer. Gränsen brukar gå vid "
            "3\u00a0000 om året.</p>"
            "<p>Våra pressar trycker med 80 till 400\u00a0ton. Verktygen bygger vi själva, upp "
            "till 1,8\u00a0meter. Plåten får vara högst 8\u00a0mm i press och 20\u00a0mm i "
            "laser.</p>"
            "<p>Det finns delar från oss i lås, spisar och värmepumpar.</p>"
        ),
        core=["platpressning", "laserskarning", "verktyg"],
        supplementary=["kantbockning", "nitning", "fixturer"],
        certificates=[
            Certificate("iso-9001", datetime.date(2025, 6, 12)),
            Certificate("iso-14001", datetime.date(2026, 6, 18)),
        ],
        contacts=[
            CompanyContact(
                "Astrid Fjällemark",
                Text("inköpschef", "purchasing manager"),
                "070-174 06 42",
                "astrid.fjallemark@ronneby-skar-och-form.example.se",
            ),
            CompanyContact(
                "Jonas Tvingsbo",
                Text("säljare", "sales representative"),
                "070-174 06 43",
                "jonas.tvingsbo@ronneby-skar-och-form.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 6, 18),
    ),
    Member(
        slug="aspemala-elmontage",
        name="Äspemåla Elmontage AB",
        organisation_number="559999-0180",
        municipality="ronneby",
        street="Kabelvägen 15",
        postcode="372 50",
        town="Kallinge",
        phone="070-174 06 44",
        email="info@aspemala-elmontage.example.se",
        address="https://aspemala-elmontage.example.se/",
        employees=19,
        founded=2001,
        lead=Text("Vi monterar kablage, kretskort och små maskiner åt andra."),
        description=Text(
            "<p>Kunden äger produkten, vi sätter ihop den. Det kan vara en laddbox, en lampa "
            "eller en styrning till en port. Det tyngsta vi bygger väger 120\u00a0kg.</p>"
            "<p>Vi köper hem, monterar, provar och packar. En omgång är på 25 till 1\u00a0500. "
            "Varje enhet får ett nummer, och provet sparas i tio år.</p>"
            "<p>Vi sitter eller står vid tolv bord. Att byta produkt tar en timme, så korta "
            "serier går bra.</p>"
        ),
        core=["montering", "styrsystem"],
        supplementary=["nitning", "limning", "logistik"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 2, 24)),
            Certificate("iso-45001", datetime.date(2026, 2, 24)),
        ],
        contacts=[
            CompanyContact(
                "Therese Klintabo",
                Text("lagledare", "team leader"),
                "070-174 06 45",
                "therese.klintabo@aspemala-elmontage.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 2, 24),
        jobs_address="https://aspemala-elmontage.example.se/jobb/",
    ),
    Member(
        slug="oljehults-gjuteri",
        name="Öljehults Gjuteri AB",
        organisation_number="559999-0198",
        municipality="ronneby",
        street="Smältvägen 1",
        postcode="372 94",
        town="Öljehult",
        phone="070-174 06 46",
        email="info@oljehults-gjuteri.example.se",
        address="https://oljehults-gjuteri.example.se/",
        employees=34,
        founded=1921,
        lead=Text(
            "Vi gjuter delar i aluminium, från 100\u00a0gram till 80\u00a0kg.",
            "We cast parts in aluminium, from 100\u00a0grams to 80\u00a0kg.",
        ),
        description=Text(
            "<p>Vi häller metallen i formar av sand eller stål. Sand kostar lite och passar upp "
            "till 300 delar. Sedan lönar sig stål. Den största delen får vara 1\u00a0200 gånger "
            "900\u00a0mm.</p>"
            "<p>Alla delar rensas för hand. Hål och plan fräser vi här, så att du slipper en "
            "leverantör till.</p>"
            "<p>Vi gjuter pumphus, växellådor, lampor och ben till bänkar i parker. Av metallen "
            "är 85\u00a0% återvunnen.</p>",
            "<p>We pour the metal into moulds of sand or steel. Sand is cheap and suits up to 300 "
            "parts. Above that, steel pays. The largest part may be 1,200 by 900\u00a0mm.</p>"
            "<p>All parts are cleaned by hand. Holes and flat faces are milled here, so that you "
            "need one supplier less.</p>"
            "<p>We cast pump housings, gearboxes, lamps and legs for park benches. Of the metal, "
            "85% is recycled.</p>",
        ),
        core=["gjutning", "aluminium"],
        supplementary=["frasning", "gradning", "prototyper"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 4, 2)),
            Certificate("iso-14001", datetime.date(2026, 4, 2)),
        ],
        contacts=[
            CompanyContact(
                "Karl-Erik Bältarbo",
                Text("gjutmästare", "foundry foreman"),
                "070-174 06 47",
                "karl-erik.baltarbo@oljehults-gjuteri.example.se",
            ),
            CompanyContact(
                "Selma Wredenfors",
                Text("säljare", "sales representative"),
                "070-174 06 48",
                "selma.wredenfors@oljehults-gjuteri.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 4, 2),
    ),
]
