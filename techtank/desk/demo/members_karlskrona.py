"""Invented member companies in Karlskrona."""

import datetime

from .record_shapes import Certificate, CompanyContact, Member
from .shapes import Text

MEMBERS: list[Member] = [
    Member(
        slug="karlskrona-skarcenter",
        name="Karlskrona Skärcenter AB",
        organisation_number="559999-0057",
        municipality="karlskrona",
        street="Strålgatan 14",
        postcode="371 41",
        town="Karlskrona",
        phone="070-174 06 15",
        email="info@karlskrona-skarcenter.example.se",
        address="https://karlskrona-skarcenter.example.se/",
        employees=17,
        founded=2003,
        lead=Text("Vi skär det mesta som är platt, med laser eller vatten."),
        description=Text(
            "<p>Laser går fort och är billigt i tunn plåt. Vatten biter på det som inte tål "
            "värme: gummi, glas, sten och tjock aluminium. Därför har vi båda.</p>"
            "<p>Med vatten skär vi 150\u00a0mm tjocka stycken på ett bord som är 4 gånger "
            "2\u00a0meter. Lasern tar stål upp till 20\u00a0mm. Du kan beställa en del eller "
            "tusen.</p>"
            "<p>Varv, skyltmakare och verkstäder runt Karlskrona är våra vanligaste kunder. "
            "Kommer ritningen före kl.\u00a010.00 kan enkla delar hämtas nästa dag.</p>"
        ),
        core=["laserskarning", "vattenskarning"],
        supplementary=["gradning", "rostfritt-stal", "aluminium", "gummi"],
        certificates=[Certificate("iso-9001", datetime.date(2026, 5, 20))],
        contacts=[
            CompanyContact(
                "Robin Ahlsjö",
                Text("arbetsledare", "supervisor"),
                "070-174 06 16",
                "robin.ahlsjo@karlskrona-skarcenter.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 5, 20),
    ),
    Member(
        slug="spjutsbygds-styr-och-robot",
        name="Spjutsbygds Styr och Robot AB",
        organisation_number="559999-0065",
        municipality="karlskrona",
        street="Reläbacken 9",
        postcode="371 62",
        town="Lyckeby",
        phone="070-174 06 17",
        email="info@spjutsbygds-styr-och-robot.example.se",
        address="https://spjutsbygds-styr-och-robot.example.se/",
        employees=14,
        founded=2012,
        lead=Text("Vi ritar, bygger och programmerar elskåp och styrsystem till maskiner."),
        description=Text(
            "<p>Många har en bra maskin med en gammal styrning. Vi byter det som är slitet och "
            "låter resten sitta kvar. Ett byte brukar ta en helg.</p>"
            "<p>Vi bygger också nya skåp, mellan 1 och 60 lika om året. Varje skåp provas med "
            "riktiga signaler innan det skickas. Det största hittills var 4\u00a0meter brett.</p>"
            "<p>Sågverk, vattenverk och små fabriker är vanliga kunder. Två av oss har jour på "
            "helger.</p>"
        ),
        core=["styrsystem", "automation"],
        supplementary=["montering", "robotceller"],
        certificates=[],
        contacts=[
            CompanyContact(
                "Kajsa Ydremark",
                Text("elkonstruktör", "electrical designer"),
                "070-174 06 18",
                "kajsa.ydremark@spjutsbygds-styr-och-robot.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 1, 28),
    ),
    Member(
        slug="trosso-komposit",
        name="Trossö Komposit AB",
        organisation_number="559999-0073",
        municipality="karlskrona",
        street="Kölvägen 7",
        postcode="371 50",
        town="Karlskrona",
        phone="070-174 06 19",
        email="info@trosso-komposit.example.se",
        address="https://trosso-komposit.example.se/",
        employees=43,
        founded=1999,
        lead=Text(
            "Vi tillverkar lätta delar av kolfiber och glasfiber till båtar, bussar och master.",
            "We make light parts of carbon and glass fibre for boats, buses and masts.",
        ),
        description=Text(
            "<p>Våra delar ska bära mycket och väga lite. Det kan vara en lucka till en "
            "arbetsbåt, ett golv till en buss eller en 9\u00a0meter lång mast.</p>"
            "<p>Vi lägger fibern för hand och suger in harts med vakuum. Tunna skivor skärs till "
            "med laser. I ugnen ryms delar på 6 gånger 2 gånger 1,5\u00a0meter. Vi gör 1 till 400 "
            "av varje om året.</p>"
            "<p>I labbet böjer, drar och fryser vi prover tills de går sönder. Det går att hyra "
            "för en dag.</p>",
            "<p>Our parts have to carry much and weigh little. One may be a hatch for a workboat, "
            "a floor for a bus or a mast 9\u00a0metres long.</p>"
            "<p>We lay the fibre by hand and draw in resin by vacuum. Thin sheets are cut to "
            "shape by laser. The oven holds parts of 6 by 2 by 1.5\u00a0metres. We make between 1 "
            "and 400 of each a year.</p>"
            "<p>In our laboratory we bend, pull and freeze samples until they break. It can be "
            "hired by the day.</p>",
        ),
        core=["komposittillverkning", "laserskarning", "matning-och-provning"],
        supplementary=["kompositer", "limning", "formverktyg"],
        certificates=[
            Certificate("iso-9001", datetime.date(2026, 9, 2)),
            Certificate("iso-14001", datetime.date(2025, 10, 8)),
        ],
        contacts=[
            CompanyContact(
                "Hedvig Malmryd",
                Text("teknisk chef", "technical manager"),
                "070-174 06 20",
                "hedvig.malmryd@trosso-komposit.example.se",
            ),
            CompanyContact(
                "Oskar Brinkebäck",
                Text("labbansvarig", "head of laboratory"),
                "070-174 06 21",
                "oskar.brinkeback@trosso-komposit.example.se",
            ),
        ],
        last_confirmed=datetime.date(2026, 9, 2),
        jobs_address="https://trosso-komposit.example.se/jobb/",
    ),
    Member(
        slug="algrundets-marinsvets",
        name="Ålgrundets Marinsvets AB",
        organisation_number="559999-0081",
        municipality="karlskrona",
        street="Slipgatan 22",
        postcode="371 37",
        town="Karlskrona",
        phone="070-174 06 22",
        email="info@algrundets-marinsvets.example.se",
        address="https://algrundets-marinsvets.example.se/",
        employees=27,
        founded=1989,
        lead=Text(
            "Vi svetsar i aluminium och rostfritt stål till båtar, bryggor och kajer.",
            "We weld aluminium and stainless steel for boats, jetties and quays.",
        ),
        description=Text(
            "<p>Hos oss görs styrhytter, räcken, tankar och landgångar. Hallen är 40\u00a0meter "
            "lång, och kranen i taket lyfter 16\u00a0ton.</p>"
            "<p>Det mesta gör vi i ett till tio exemplar. Varje svets går att följa tillbaka till "
            "svetsare, dag och plåt.</p>"
            "<p>På vintern, när båtarna ligger på land, åker vi ut med en verkstadsbil. Då lagar "
            "vi sådant som inte går att flytta. Hamnar och små rederier längs hela kusten anlitar "
            "oss.</p>",
            "<p>We make wheelhouses, railings, tanks and gangways. Our hall is 40\u00a0metres "
            "long, and the overhead crane lifts 16\u00a0tonnes.</p>"
            "<p>Most jobs are for between one and ten pieces. Every weld can be traced to its "
            "welder, day and plate.</p>"
            "<p>In winter, when boats are ashore, we go out in a workshop van and mend what "
            "cannot be moved. Ports and small shipping companies along the whole coast hire "
            "us.</p>",
        ),
        core=["svetsning", "aluminium", "rostfritt-stal"],
        supplementary=["kantbockning", "montering"],
        certificates=[
            Certificate("iso-3834", datetime.date(2026, 7, 6)),
            Certificate("en-1090", datetime.date(2026, 7, 6)),
        ],
        contacts=[
            CompanyContact(
                "Marit Havsell",
                Text("svetsansvarig", "welding coordinator"),
                "070-174 06 23",
                "marit.havsell@algrundets-marinsvets.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 7, 6),
    ),
    Member(
        slug="oppenskars-provning",
        name="Öppenskärs Provning AB",
        organisation_number="559999-0099",
        municipality="karlskrona",
        street="Passbitsvägen 4",
        postcode="371 47",
        town="Karlskrona",
        phone="070-174 06 24",
        email="info@oppenskars-provning.example.se",
        address="https://oppenskars-provning.example.se/",
        employees=8,
        founded=2016,
        lead=Text("Vi mäter och provar delar åt verkstäder som saknar eget mätrum."),
        description=Text(
            "<p>I vårt mätrum är det 20\u00a0grader året om. Där mäter vi delar upp till "
            "1,2\u00a0meter, på två tusendels millimeter när. Större delar mäter vi hos kunden "
            "med en bärbar arm. Fixturen bygger vi själva.</p>"
            "<p>Svetsar provar vi med ultraljud och röntgen. Vi drar också isär provstavar med "
            "upp till 250\u00a0kN.</p>"
            "<p>Svaret är en rapport på två sidor. Där står vad som är rätt, vad som är fel och "
            "hur säkert vi vet det.</p>"
        ),
        core=["matning-och-provning", "fixturer"],
        supplementary=["stal", "aluminium"],
        certificates=[Certificate("iso-9001", datetime.date(2026, 3, 11))],
        contacts=[
            CompanyContact(
                "Folke Sandelin Orre",
                Text("mättekniker", "measurement technician"),
                "070-174 06 25",
                "folke.sandelin-orre@oppenskars-provning.example.se",
            )
        ],
        last_confirmed=datetime.date(2026, 3, 11),
    ),
]
