"""Press release of 2021: the English text."""

from .release_company_pictures import AREA, COAST

BODY = [
    (
        "text",
        "<p>Techtank began in Olofström in 2015 as a cluster initiative. Step by step it has grown "
        "into a concern of the whole region. Since July this year it has been a limited company "
        "with restricted distribution of profits; the Swedish abbreviation is svb. This means "
        "that profits for the most part stay in the company. Its task is to help manufacturing "
        "grow and compete.</p>"
        "<p>The owners are Region Blekinge, which holds the majority, and the municipalities of "
        "Karlshamn, Karlskrona, Olofström, Ronneby and Sölvesborg.</p>",
    ),
    ("heading", "Cluster manager becomes CEO too"),
    (
        "text",
        "<p>Ingela Håkansson already leads the cluster. She now becomes chief executive of the "
        "company as well. She is proud of the road so far, and takes on the task gladly and "
        "humbly. A shared company lets Techtank do more for manufacturers everywhere in Blekinge, "
        "she says. She wants it to be a clear voice for the whole region. In her view Blekinge "
        "could go far. Experience has taught her that problems and openings alike are best met "
        "by people who work together.</p>"
        "<p>Göran Johnsson, who chairs the board, points out that Techtank has supported companies "
        "with good results for several years. With the region and the municipalities behind it, "
        "he says, the company has a stronger mandate to take up questions that matter to "
        "industry. He is certain that Ingela Håkansson is the right person for all of Blekinge."
        "</p>",
    ),
    COAST.block("en", "wide"),
    ("heading", "What hits one factory hits its neighbours"),
    (
        "text",
        "<p>Few Swedish regions have as much industry as Blekinge. The municipalities depend on "
        "it, and it ties them together:</p>"
        "<ul><li>Many people live in one municipality and work in another.</li>"
        "<li>The companies need one another.</li>"
        "<li>They share roads, networks and other infrastructure.</li>"
        "<li>They look for the same kinds of skill.</li></ul>"
        "<p>What happens in one factory is felt in the next municipality. That is one of the main "
        "reasons why the six now own Techtank jointly.</p>"
        "<p>Lennarth Förberg chairs the regional executive board. On the board of Techtank he "
        "represents the majority owner, Region Blekinge. A strong industry is the foundation of "
        "welfare that is good and equal for all, he says, and so Techtank should work across the "
        "region. He expects growth, renewal, smart specialisation and a region that attracts more "
        "people. Industry should carry the welfare of Blekinge in future too, he believes.</p>",
    ),
    ("heading", "Meetings in every municipality"),
    (
        "text",
        "<p>What does it mean that Techtank is regional? Companies can find out at a series of "
        "industry meetings this autumn. Techtank arranges them with the business offices of all "
        "the municipalities.</p>"
        "<p>The cluster already has members in all five, but Ingela Håkansson would like to see "
        "more. Industry in Blekinge should be both sustainable and competitive, and that calls "
        "for change and renewal. Techtank therefore spends much of its time on finding out what "
        "companies need and on coordinating help. She likens the work to a link: companies at one "
        "end, and at the other the resources that can support them.</p>"
        "<p>The help may concern</p>"
        "<ul><li>digital technology and automation,</li><li>sustainability,</li>"
        "<li>innovation,</li><li>new and smart materials,</li><li>new markets,</li>"
        "<li>developing skills and finding them.</li></ul>",
    ),
    (
        "quote",
        {
            "paragraphs": [
                "Half of our customers are on the far side of a municipal border. We have never "
                "thought of the industry here as five separate parts.",
                "Now there is one place to call, wherever in Blekinge we happen to be. We should "
                "have had that long ago.",
            ],
            "name": "Tove Lagerqvist",
            "role": "CEO of Kustfräs AB, an invented company (Exempelföretag)",
        },
    ),
    AREA.block("en", "column"),
    ("heading", "The way in to national programmes"),
    (
        "text",
        "<p>Techtank is part of IUC, a network of industrial development centres. Its companies "
        "and partners have regional owners, and together they cover all of Sweden. IUC passes on "
        "support to manufacturers and helps them develop. In Blekinge, Techtank does that job.</p>"
        "<p>Through IUC Sverige, national programmes such as Robotlyftet (robots) and "
        "Produktionslyftet (production) reach companies here, Ingela Håkansson explains. This "
        "autumn they can also join Kickstart Hållbarhet, which is paid for by Sweden’s innovation "
        "agency, Vinnova. It gives a quick start to work on sustainability, which no company can "
        "avoid. Her advice is to read more and sign up on Techtank’s website, under "
        '<a href="/en/erbjudanden/">offers</a>.</p>',
    ),
    ("contacts", {"heading": "Want to know more?", "people": ["ingela-hakansson"]}),
    (
        "text",
        "<p><i>About this demo text: the date, Tove Lagerqvist and the company Kustfräs AB are "
        "invented. The e-mail addresses are examples.</i></p>",
    ),
]
