"""Two projects for a greener industry in the south: SuPr-nod Syd and SPIK."""

import datetime

from .record_shapes import Funding, Project, Role
from .shapes import Text

SUPR = Project(
    slug="supr-nod-syd",
    title=Text("SuPr-nod Syd", "SuPr-nod Syd"),
    lead=Text(
        "SuPr är en nod för hållbar produktion i hela landet. Techtank och IUC Syd sköter den "
        "södra delen ihop.",
        "SuPr is a national node for sustainable production. Techtank and IUC Syd run its "
        "southern part together.",
    ),
    goal=Text(
        "Mer hållbar produktion i industrin i Blekinge och Skåne.",
        "More sustainable production in the industry of Blekinge and Skåne.",
    ),
    background_sv=[
        (
            "text",
            "<p>SuPr står för Sustainable Production, på svenska hållbar produktion. Noden "
            "finns i hela landet. I söder är vi två: IUC Syd i Skåne och Techtank i Blekinge.</p>"
            "<p>Lanseringen blev känd den 15 januari 2024. "
            '<a href="/nyheter/hallbar-produktion-far-en-nod-i-syd/">Läs nyheten från den '
            "dagen</a>.</p>",
        ),
    ],
    background_en=[
        (
            "text",
            "<p>SuPr is short for Sustainable Production. The node is national. In the south "
            "there are two of us: IUC Syd in Skåne and Techtank in Blekinge. The launch was "
            "announced on 15 January 2024.</p>",
        ),
    ],
    start=datetime.date(2024, 1, 15),  # the day of the press release about the launch
    themes=["gron-omstallning"],
    roles=[Role("partner", "techtank"), Role("partner", "iuc-syd")],
)

SPIK = Project(
    slug="spik",
    title=Text("SPIK", "SPIK"),
    lead=Text(
        "När industrin i Blekinge och Skåne ska bli grönare finns SPIK som stöd.",
        "As industry in Blekinge and Skåne turns greener, SPIK is there to support it.",
    ),
    goal=Text(
        "Industrin i två län ska få stöd att klara den gröna omställningen.",
        "Industry in two counties should get support to manage the green transition.",
    ),
    background_sv=[
        (
            "text",
            "<p>Drygt 12 miljoner kronor till SPIK kommer från Europeiska socialfonden, ESF. Det "
            "är EU:s fond för arbete och kompetens.</p>"
            "<p>Projektet gäller Skåne och Blekinge och blev känt i december 2023. "
            '<a href="/nyheter/eu-pengar-ska-hjalpa-industrin-att-stalla-om/">Läs nyheten om '
            "pengarna</a>.</p>",
        ),
    ],
    background_en=[
        (
            "text",
            "<p>The European Social Fund, ESF, gives just over 12 million kronor. It is the EU’s "
            "fund for work and skills. SPIK covers Skåne and Blekinge and was announced in "
            "December 2023.</p>",
        ),
    ],
    themes=["gron-omstallning"],
    fundings=[Funding("esf-2021", amount=12_000_000)],  # "just over" in the source
)
