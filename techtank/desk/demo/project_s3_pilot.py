"""S3-piloten, the national programme with 22 clusters."""

import datetime

from .record_shapes import Part, Project, Role
from .shapes import Text

S3_PILOT = Project(
    slug="s3-piloten",
    title=Text("S3-piloten", "S3-piloten"),
    lead=Text(
        "Ett nationellt program skulle göra kluster bättre på att hjälpa sina företag. Techtank "
        "var ett av de 22 som fick plats.",
        "A national programme set out to make clusters better at helping their companies. "
        "Techtank was one of the 22 that were given a place.",
    ),
    goal=Text(
        "Klustren ska kunna mer, så att företagen i dem lättare kan utvecklas.",
        "Clusters should know more, so that the companies in them can develop more easily.",
    ),
    background_sv=[
        (
            "text",
            "<p>Kluster från hela landet fick söka. Omkring 40 gjorde det. En grupp läste vad de "
            "hade skrivit och talade med regionerna. Sedan valdes 22 ut. Programmet började i "
            "augusti 2018.</p>"
            "<p>Den som sökte behövde ha sin region med sig. Klustrets område skulle också finnas "
            "i regionens strategi för smart specialisering, S3. Det är en strategi för vad "
            "regionen kan bli bäst på.</p>"
            "<p>I tabellen heter klustren som de hette då. "
            '<a href="/nyheter/techtank-tar-plats-i-s3-piloten/">Läs nyheten från 2018</a>.</p>',
        ),
    ],
    background_en=[
        (
            "text",
            "<p>Some 40 clusters applied, and 22 were chosen. The programme began in August 2018. "
            "Each cluster had the support of its region, and worked in a field that the region "
            "had chosen in its strategy for smart specialisation, S3. The table gives the names "
            "that the clusters had at the time.</p>",
        ),
    ],
    start=datetime.date(2018, 8, 1),
    end=datetime.date(2021, 12, 31),  # our sources name no end: the day is ours
    own_role=Text(
        "<p>Techtank var ensamt om att komma från Blekinge och hade Region Blekinges stöd. "
        "Klustrets område var materialbearbetning, som står högt i regionens strategi.</p>",
        "<p>Techtank was the only cluster from Blekinge and had the support of Region Blekinge. "
        "Its field was the working of materials, which ranks high in the region’s strategy.</p>",
    ),
    activities=[
        Part(
            Text("Utbildningar", "Training"),
            Text("Ny kunskap för klustren.", "New knowledge for the clusters."),
        ),
        Part(
            Text("Träffar", "Meetings"),
            Text(
                "Ett nätverk där kluster lär av varandra.",
                "A network in which clusters learn from one another.",
            ),
        ),
        Part(
            Text("Kontakter utomlands", "Contacts abroad"),
            Text("Vägar in i andra länder.", "Ways into other countries."),
        ),
        Part(
            Text("Pengar att söka", "Funds to apply for"),
            Text(
                "Stöd till utveckling i företagen.",
                "Support for development in companies.",
            ),
        ),
    ],
    themes=["smart-specialisering", "konkurrenskraft"],
    roles=[
        Role("owner", "tillvaxtverket"),
        Role("participant", "mobile-heights"),
        Role("participant", "iuc-skane"),
        Role("participant", "techtank"),
        Role("participant", "interior-cluster"),
        Role("participant", "automation-smaland"),
        Role("participant", "smart-textiles"),
        Role("participant", "agrovast"),
        Role("participant", "mjardevi-science-park"),
        Role("participant", "aerospace-cluster"),
        Role("participant", "urban-ict-arena"),
        Role("participant", "tillverkningstekniskt-centrum"),
        Role("participant", "compare"),
        Role("participant", "paper-province"),
        Role("participant", "automation-region"),
        Role("participant", "jarnvagsklustret"),
        Role("participant", "triple-steelix"),
        Role("participant", "visit-dalarna"),
        Role("participant", "fiber-optic-valley"),
        Role("participant", "entreprenorsdrivet-foretagsnav"),
        Role("participant", "bron-innovation"),
        Role("participant", "georange"),
        Role("participant", "datacenter"),
    ],
    team=["ewa-andersson", "cecilia-johansson"],
)
