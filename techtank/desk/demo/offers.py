"""Three offers: a meeting to come, a programme that is open, and one that is over.

The programmes are real, and so are those who carry them; days, places and prices are invented.
"""

import datetime

from .record_shapes import Offer
from .shapes import Question, Text

MEETING = Offer(
    slug="branschtraff-i-olofstrom",
    title=Text("Branschträff i Olofström", "Industry meeting in Olofström"),
    lead=Text(
        "Två timmar med frukost och andra som tillverkar saker. Hör vad klustret gör, och säg vad "
        "ditt företag behöver.",
        "Two hours with breakfast and others who make things. Hear what the cluster does, and say "
        "what your company needs.",
    ),
    audience=Text("Industriföretag i Olofström", "Manufacturers in Olofström"),
    body_sv=[
        (
            "text",
            "<p>Vi börjar med frukost. Sedan berättar vi vad som är på gång i klustret, och "
            "kommunens näringslivskontor vad de kan hjälpa till med. Resten av tiden är er: fråga, "
            "föreslå och lär känna varandra.</p>"
            "<p><i>Om demotexten: dag, plats och antal platser är påhittade.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>We begin with breakfast. Then we tell what is going on in the cluster, and the "
            "municipality what it can help with. The rest of the time is yours: ask, propose and "
            "get to know each other.</p>"
            "<p><i>About this demo text: day, place and number of places are invented.</i></p>",
        ),
    ],
    purpose=Text(
        "att veta hur många som kommer och kunna nå dig om något ändras",
        "to know how many are coming, and to reach you if anything changes",
    ),
    contact="ingela-hakansson",
    retention_days=30,
    days_ahead=28,
    hours=(8, 10),
    closes_days_before=3,
    place=Text("Exempelhuset", "Exempelhuset"),
    address="Exempelgatan 1, Olofström",
    price=0,
    price_note=Text("Frukost ingår.", "Breakfast is included."),
    capacity=40,
    questions=[
        Question(
            Text("Specialkost", "Special diet"),
            "diet",
            required=False,
            help_text=Text("Bara om köket behöver veta.", "Only if the kitchen needs to know."),
        )
    ],
)

ROBOTS = Offer(
    slug="robotlyftet",
    title=Text("Robotlyftet", "Robotlyftet"),
    lead=Text(
        "För dig som funderar på robotar eller annan automatisering. Vi börjar med vad du "
        "tillverkar och var det tar tid.",
        "For companies that consider robots or other automation. We begin with what you make and "
        "where it takes time.",
    ),
    audience=Text("Företag som vill automatisera", "Companies that want to automate"),
    body_sv=[
        (
            "text",
            "<p>Robotlyftet är en nationell satsning som når Blekinge genom IUC. Anmäl ditt "
            "företag, så ringer vi upp och bestämmer en tid för ett besök.</p>"
            "<p><i>Om demotexten: hur det går till är ett påhittat exempel.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Robotlyftet is a national programme that reaches Blekinge through the IUC network. "
            "Sign your company up, and we call you to agree on a visit.</p>"
            "<p><i>About this demo text: how it works is an invented example.</i></p>",
        ),
    ],
    purpose=Text(
        "att ringa upp dig och boka ett besök", "to call you and agree on a time for a visit"
    ),
    contact="ingela-hakansson",
    retention_days=180,
    questions=[
        Question(Text("Telefon", "Phone"), "singleline", autocomplete="tel"),
        Question(Text("Vad tillverkar ni?", "What do you make?"), "multiline", required=False),
    ],
)

SUSTAINABILITY = Offer(
    slug="kickstart-hallbarhet",
    title=Text("Kickstart Hållbarhet", "Kickstart Hållbarhet"),
    lead=Text(
        "Programmet för företag som ville komma i gång med hållbarhet startade hösten 2021, med "
        "pengar från Vinnova.",
        "The programme for companies that wanted to begin with sustainability started in the "
        "autumn of 2021, with funds from Vinnova.",
    ),
    audience=Text("Industriföretag i Blekinge", "Manufacturers in Blekinge"),
    body_sv=[
        (
            "text",
            "<p>Här kunde företag anmäla sig till första träffen. Vill du veta vad som finns i "
            'dag? <a href="/kontakt/">Fråga oss</a>.</p>'
            "<p><i>Om demotexten: dagen är påhittad.</i></p>",
        ),
    ],
    body_en=[
        (
            "text",
            "<p>Here companies could sign up for the first meeting. Do you want to know what there "
            'is today? <a href="/en/kontakt/">Ask us</a>.</p>'
            "<p><i>About this demo text: the day is invented.</i></p>",
        ),
    ],
    purpose=Text("att planera den första träffen", "to plan the first meeting"),
    contact="ingela-hakansson",
    day=datetime.date(2021, 9, 14),
    hours=(13, 16),
    price=0,
    capacity=20,
)

OFFERS = [MEETING, ROBOTS, SUSTAINABILITY]
