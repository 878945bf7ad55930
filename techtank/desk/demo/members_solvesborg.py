"""Invented member companies in Sölvesborg."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="halleviks-packlogistik",
        name="Hälleviks Packlogistik AB",
        organisation_number="559999-0206",
        municipality="solvesborg",
        street="Pallgatan 7",
        postcode="294 76",
        town="Sölvesborg",
        phone="070-174 06 49",
        email="info@halleviks-packlogistik.example.se",
        address="https://halleviks-packlogistik.example.se/",
        employees=9,
        founded=2014,
        lead=Text("Vi tar emot, packar och skickar delar åt verkstäder på Listerlandet."),
        description=Text(
            "<p>Verkstäder vill ha golvet till maskiner, inte till pallar. Därför står deras "
            "färdiga delar hos oss. Vi har plats för 2\u00a0400 pallar, och 300 av dem kan stå "
            "varmt.</p>"
            "<p>En bil hämtar hos kunderna två gånger om dagen. Det som beställs före "
            "kl.\u00a014.00 skickas samma dag.</p>"
            "<p>Vi sågar också lådor av trä för gods som ska långt. Den största hittills var "
            "7\u00a0meter. Skruv i påse och annat smått packar vi för hand.</p>"
        ),
        core=["logistik", "montering"],
        supplementary=["tra"],
        certificates=[],
        contacts=[
            CompanyContact(
                "Agneta Sillmark",
                Text("lagerchef", "warehouse manager"),
                "070-174 06 50",
                "agneta.sillmark@halleviks-packlogistik.example.se",
            )
        ],
        last_confirmed=datetime.date(2025, 11, 3),
    ),
    Member(
        slug="listerplat",
        name="Listerplåt AB",
        organisation_number="559999-0214",
        municipality="solvesborg",
        street="Rännvägen 4",
        postcode="294 71",
        town="Mjällby",
        phone="070-174 06 51",
        email="info@listerplat.example.se",
        address="https://listerplat.example.se/",
        employees=38,
        founded=1979,
        lead=Text(
            "Vi skär, bockar och svetsar plåt till fiske, mat och lantbruk.",
            "We cut, bend and weld sheet metal for fishing, food and farming.",
        ),
        description=Text(
            "<p>Havet ligger två kilometer bort, och det märks på jobben. Vi gör fiskbord, rännor "
            "och tankar i rostfritt stål. Bönder köper foderbord och delar till vagnar.</p>"
            "<p>Lasern tar plåt på 4 gånger 2\u00a0meter. Så långt kan vi också bocka i ett "
            "stycke. Det vi svetsar får väga 2\u00a0ton.</p>"
            "<p>En vanlig serie är 5 till 300. Där mat ska ligga slipar vi svetsen slät, så att "
            "den går att göra ren.</p>",
            "<p>The sea is two kilometres away, and our jobs show it. We make fish tables, "
            "channels and tanks of stainless steel. Farmers buy feeding tables and parts for "
            "wagons.</p>"
            "<p>Our laser takes sheets of 4 by 2\u00a0metres, and we can bend a full "
            "4\u00a0metres in one piece. What we weld may weigh 2\u00a0tonnes.</p>"
            "<p>A normal batch is between 5 and 300. Where food will lie we grind the weld "
            "smooth, so that it can be cleaned.</p>",
        ),
        core=["laserskarning", "kantbockning", "svetsning"],
        supplementary=["gradning", "rostfritt-stal", "montering"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 9, 15)),
            Certificate("en-1090", datetime.date(2026, 9, 15)),
        ],
        contacts=[
            CompanyContact(
                "Ove Strandmyr",
                Text("platschef", "site manager"),
                "070-174 06 52",
                "ove.strandmyr@listerplat.example.se",
            ),
            CompanyContact(
                "Fatima Bergalund",
                Text("beredare", "production planner"),
                "070-174 06 53",
                "fatima.bergalund@listerplat.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 9, 15),
    ),
    Member(
        slug="ysane-stalmontage",
        name="Ysane Stålmontage AB",
        organisation_number="559999-0222",
        municipality="solvesborg",
        street="Balkvägen 18",
        postcode="294 39",
        town="Sölvesborg",
        phone="070-174 06 54",
        email="info@ysane-stalmontage.example.se",
        address="https://ysane-stalmontage.example.se/",
        employees=22,
        founded=1996,
        lead=Text("Vi bygger stommar, trappor och ramar i stål och sätter upp dem."),
        description=Text(
            "<p>Vi mäter på plats, svetsar i verkstaden och reser på bygget. Samma lag följer "
            "jobbet hela vägen.</p>"
            "<p>I verkstaden ryms balkar på 18\u00a0meter och 8\u00a0ton. Allt blästras och målas "
            "innan det lämnar oss. De flesta jobb görs i ett enda exemplar: en loftgång, en bana "
            "för en kran, en ram till en ny maskin.</p>"
            "<p>Vi arbetar från Skåne till Kalmar. I juli, när fabrikerna står stilla, har vi som "
            "mest att göra.</p>"
        ),
        core=["svetsning", "stal", "montering"],
        supplementary=["vatlackering", "konstruktion"],
        certificates=[
            Certificate("en-1090", datetime.date(2025, 10, 2)),
            Certificate("iso-3834", datetime.date(2025, 10, 2)),
            Certificate("iso-45001", datetime.date(2025, 10, 2)),
        ],
        contacts=[
            CompanyContact(
                "Mattias Gammalsjö",
                Text("montageledare", "installation manager"),
                "070-174 06 55",
                "mattias.gammalsjo@ysane-stalmontage.example.se",
            )
        ],
        last_confirmed=datetime.date(2025, 10, 2),
    ),
]
