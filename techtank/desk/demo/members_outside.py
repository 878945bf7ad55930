"""Invented member companies outside Blekinge."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="ivostrands-pulverlack",
        name="Ivöstrands Pulverlack AB",
        organisation_number="559999-0230",
        municipality="bromolla",
        street="Kulörvägen 9",
        postcode="295 39",
        town="Bromölla",
        phone="070-174 06 56",
        email="info@ivostrands-pulverlack.example.se",
        address="https://ivostrands-pulverlack.example.se/",
        employees=21,
        founded=2005,
        lead=Text("Vi pulverlackerar metall, från gångjärn till sju meter långa balkar."),
        description=Text(
            "<p>Ugnen är 7,5\u00a0meter lång, 1,2\u00a0meter bred och 2,2\u00a0meter hög. Godset "
            "får väga 600\u00a0kg. Först blästras eller tvättas det. Sedan får det färg och "
            "härdas i 180\u00a0grader.</p>"
            "<p>Vi har 90 kulörer hemma. Andra tar en vecka. Varje fredag kör vi småjobb, så att "
            "en enda grind inte behöver vänta.</p>"
            "<p>Staket, möbler och skydd till maskiner är vardag hos oss. Vi hämtar i västra "
            "Blekinge på tisdagar.</p>"
        ),
        core=["pulverlackering", "ytbehandling"],
        supplementary=["montering", "aluminium"],
        certificates=[Certificate("iso-14001", datetime.date(2026, 3, 30))],
        contacts=[
            CompanyContact(
                "Lovisa Karsholt",
                Text("kundansvarig", "account manager"),
                "070-174 06 57",
                "lovisa.karsholt@ivostrands-pulverlack.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 3, 30),
    ),
    Member(
        slug="pjatteryds-limteknik",
        name="Pjätteryds Limteknik AB",
        organisation_number="559999-0248",
        municipality="almhult",
        street="Presslimsvägen 2",
        postcode="343 34",
        town="Älmhult",
        phone="070-174 06 58",
        email="info@pjatteryds-limteknik.example.se",
        address="https://pjatteryds-limteknik.example.se/",
        employees=16,
        founded=1988,
        lead=Text("Vi limmar trä mot trä och trä mot metall."),
        description=Text(
            "<p>Lim kan ersätta skruv där delen ska vara slät, tät eller lätt. Vi provar oss fram "
            "till rätt sort och visar var gränsen går.</p>"
            "<p>Pressen tar skivor på 3 gånger 1,5\u00a0meter. Efter limningen fräser vi till "
            "rätt form. Vi gör dörrar till båtar, skivor till bord och väggar till rum där det "
            "ska vara tyst.</p>"
            "<p>Serierna går från 10 till 4\u00a0000. De flesta kunder finns i Småland, men "
            "golven till bussar går till Blekinge.</p>"
        ),
        core=["limning", "tra"],
        supplementary=["frasning", "kompositer", "aluminium"],
        certificates=[Certificate("iso-9001", datetime.date(2025, 9, 30))],
        contacts=[
            CompanyContact(
                "Göte Ramnabro",
                Text("limtekniker", "adhesives technician"),
                "070-174 06 59",
                "gote.ramnabro@pjatteryds-limteknik.example.se",
            )
        ],
        last_confirmed=datetime.date(2025, 9, 30),
    ),
]
