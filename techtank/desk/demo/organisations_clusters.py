"""The clusters of S3-piloten, named as Tillväxtverket named them, with its misprints put right."""

from .record_shapes import Organisation
from .shapes import Text

# Techtank, the third in the list of 22, stands among our own organisations.
CLUSTERS: list[Organisation] = [
    Organisation(
        "mobile-heights",
        Text("Mobile Heights"),
        "cluster",
        "Skåne",
        "https://mobileheights.org/",
    ),
    Organisation(
        "iuc-skane",
        Text("IUC Skåne"),
        "cluster",
        "Skåne",
        note=Text("kallar sig IUC Syd", "known as IUC Syd"),
    ),
    Organisation("interior-cluster", Text("Interior Cluster"), "cluster", "Kronoberg"),
    Organisation("automation-smaland", Text("Automation Småland"), "cluster", "Jönköping"),
    Organisation(
        "smart-textiles",
        Text("Smart Textiles"),
        "cluster",
        "Västra Götaland",
        "https://smarttextiles.se/",
    ),
    Organisation(
        "agrovast",
        Text("Agroväst"),
        "cluster",
        "Västra Götaland",
        "https://agrovast.se/",
    ),
    Organisation(
        "mjardevi-science-park",
        Text("Mjärdevi Science Park"),
        "cluster",
        "Östergötland",
        "https://linkopingsciencepark.se/",
        Text("heter nu Linköping Science Park", "now called Linköping Science Park"),
    ),
    Organisation("aerospace-cluster", Text("Aerospace Cluster"), "cluster", "Östergötland"),
    Organisation(
        "urban-ict-arena",
        Text("Urban ICT Arena"),
        "cluster",
        "Stockholm",
        note=Text("drevs av Kista Science City", "was run by Kista Science City"),
    ),
    Organisation(
        "tillverkningstekniskt-centrum",
        Text("Tillverkningstekniskt centrum"),
        "cluster",
        "Örebro",
    ),
    Organisation("compare", Text("Compare"), "cluster", "Värmland"),
    Organisation(
        "paper-province",
        Text("Paper Province"),
        "cluster",
        "Värmland",
        "https://paperprovince.com/",
    ),
    Organisation(
        "automation-region",
        Text("Automation Region"),
        "cluster",
        "Västmanland",
        "https://www.automationregion.com/",
    ),
    Organisation("jarnvagsklustret", Text("Järnvägsklustret"), "cluster", "Västmanland"),
    Organisation(
        "triple-steelix",
        Text("Triple Steelix"),
        "cluster",
        "Dalarna",
        "https://triplesteelix.se/",
    ),
    Organisation(
        "visit-dalarna",
        Text("Visit Dalarna"),
        "cluster",
        "Dalarna",
        "https://www.visitdalarna.se/",
    ),
    Organisation("fiber-optic-valley", Text("Fiber Optic Valley"), "cluster", "Gävleborg"),
    Organisation(
        "entreprenorsdrivet-foretagsnav",
        Text("Entreprenörsdrivet Företagsnav"),
        "cluster",
        "Jämtland-Härjedalen",
    ),
    Organisation(
        "bron-innovation",
        Text("Bron Innovation"),
        "cluster",
        "Västernorrland",
        "https://www.broninnovation.se/",
    ),
    Organisation("georange", Text("Georange"), "cluster", "Västerbotten"),
    Organisation("datacenter", Text("Datacenter"), "cluster", "Norrbotten"),
]
