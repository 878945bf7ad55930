"""People to contact: real ones, with the role and number published for them.

Their e-mail addresses are examples. Roles are those of the sources, from 2018 to 2021.
"""

from .record_shapes import Person
from .shapes import Text

PERSONS: list[Person] = [
    Person(
        slug="ingela-hakansson",
        name="Ingela Håkansson",
        job_title=Text("vd och klusterledare", "CEO and cluster manager"),
        group="staff",
        organisation="techtank",
        phone="076-861 27 43",
        email="ingela.hakansson@example.se",
        press_contact=True,
        lead=Text(
            "Ingela Håkansson ledde klustret redan innan det blev bolag 2021, och är nu även vd.",
            "Ingela Håkansson led the cluster before it became a company in 2021, and is now its "
            "CEO as well.",
        ),
    ),
    Person(
        slug="goran-johnsson",
        name="Göran Johnsson",
        job_title=Text("styrelseordförande", "chair of the board"),
        group="board",
        organisation="techtank",
        phone="070-556 14 95",
        email="goran.johnsson@example.se",
        lead=Text(
            "Göran Johnsson leder arbetet i styrelsen för Techtank AB (svb).",
            "Göran Johnsson chairs the board of Techtank AB (svb).",
        ),
    ),
    Person(
        slug="lennarth-forberg",
        name="Lennarth Förberg",
        job_title=Text(
            "regionstyrelsens ordförande",
            "chair of the regional executive board",
        ),
        group="board",
        organisation="region-blekinge",
        phone="070-833 60 33",
        email="lennarth.forberg@example.se",
        lead=Text(
            "I Techtanks styrelse företräder Lennarth Förberg den största ägaren, Region Blekinge.",
            "On the board of Techtank, Lennarth Förberg represents the largest owner, Region "
            "Blekinge.",
        ),
    ),
    Person(
        slug="jorgen-adolfsson",
        name="Jörgen Adolfsson",
        job_title=Text("tidigare klusterledare", "former cluster manager"),
        group="external",
        organisation="techtank",
        phone="0709-91 80 03",  # as the source wrote it, so that the site has one to put right
        email="jorgen.adolfsson@example.se",
        successor="ingela-hakansson",
    ),
    Person(
        slug="elisabeth-landen",
        name="Elisabeth Landén",
        job_title=Text("innovationsstrateg", "innovation strategist"),
        group="external",
        organisation="region-blekinge",
        email="elisabeth.landen@example.se",
    ),
    Person(
        slug="ewa-andersson",
        name="Ewa Andersson",
        job_title=Text("kontaktperson för S3-piloten", "contact person for S3-piloten"),
        group="external",
        organisation="tillvaxtverket",
        phone="08-681 94 51",
        email="ewa.andersson@example.se",
    ),
    Person(
        slug="cecilia-johansson",
        name="Cecilia Johansson",
        job_title=Text("kontaktperson för S3-piloten", "contact person for S3-piloten"),
        group="external",
        organisation="tillvaxtverket",
        phone="08-681 91 32",
        email="cecilia.johansson@example.se",
    ),
]
