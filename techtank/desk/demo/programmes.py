"""The programmes of the European Union that pay for projects in Blekinge."""

from .record_shapes import Programme
from .shapes import Text

PROGRAMMES: list[Programme] = [
    Programme(
        "eruf-2014",
        Text(
            "Regionalfonden i Skåne-Blekinge 2014–2020",
            "Regional fund programme for Skåne-Blekinge 2014–2020",
        ),
        "eruf",
        (2014, 2020),
        "eu-2014",
    ),
    Programme(
        "eruf-2021",
        Text(
            "Regionalfonden i Skåne-Blekinge 2021–2027",
            "Regional fund programme for Skåne-Blekinge 2021–2027",
        ),
        "eruf",
        (2021, 2027),
        "eu-2021",
    ),
    Programme(
        "esf-2021",
        Text("Socialfonden ESF+ i Sverige 2021–2027", "Social fund ESF+ in Sweden 2021–2027"),
        "esf",
        (2021, 2027),
        "eu-2021",
    ),
]
