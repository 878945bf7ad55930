"""What member companies can do, in which materials, with which certificates."""

from . import capabilities_processes
from .record_shapes import Capability
from .shapes import Text

CAPABILITIES: list[Capability] = [
    *capabilities_processes.PROCESSES,
    Capability(
        "stal",
        Text("Stål", "Steel"),
        "material",
        synonyms=Text("kolstål\nkonstruktionsstål", "carbon steel\nmild steel"),
    ),
    Capability(
        "hoghallfast-stal",
        Text("Höghållfast stål", "High-strength steel"),
        "material",
        "stal",
        Text("borstål\nAHSS\nUHSS", "boron steel\nAHSS\nUHSS"),
    ),
    Capability(
        "rostfritt-stal",
        Text("Rostfritt stål", "Stainless steel"),
        "material",
        "stal",
        Text("rostfri plåt\nsyrafast stål", "inox\nacid-proof steel"),
    ),
    Capability(
        "aluminium",
        Text("Aluminium", "Aluminium"),
        "material",
        synonyms=Text("lättmetall\nalu", "aluminum\nlight alloy"),
    ),
    Capability(
        "plast",
        Text("Plast", "Plastics"),
        "material",
        synonyms=Text("polymer\ntermoplast", "plastic\npolymers\nthermoplastics"),
    ),
    Capability(
        "kompositer",
        Text("Kompositer", "Composites"),
        "material",
        synonyms=Text(
            "komposit\nkolfiber\nglasfiber", "carbon fibre\nglass fibre\ncarbon fiber\nfiberglass"
        ),
    ),
    Capability(
        "gummi",
        Text("Gummi", "Rubber"),
        "material",
        synonyms=Text("elastomer\nsilikon", "elastomers\nsilicone"),
    ),
    Capability(
        "tra",
        Text("Trä", "Wood"),
        "material",
        synonyms=Text("trävaror\nplywood", "timber\nplywood"),
    ),
    Capability(
        "iso-9001",
        Text("ISO 9001", "ISO 9001"),
        "certificate",
        synonyms=Text("kvalitetsledning\nkvalitetscertifierad", "quality management"),
    ),
    Capability(
        "iso-14001",
        Text("ISO 14001", "ISO 14001"),
        "certificate",
        synonyms=Text("miljöledning\nmiljöcertifierad", "environmental management"),
    ),
    Capability(
        "iso-45001",
        Text("ISO 45001", "ISO 45001"),
        "certificate",
        synonyms=Text("arbetsmiljöledning", "occupational health and safety"),
    ),
    Capability(
        "iatf-16949",
        Text("IATF 16949", "IATF 16949"),
        "certificate",
        synonyms=Text("kvalitetsledning för fordonsindustrin", "automotive quality"),
    ),
    Capability(
        "iso-3834",
        Text("ISO 3834", "ISO 3834"),
        "certificate",
        synonyms=Text("svetskvalitet\nsvetsledning", "welding quality"),
    ),
    Capability(
        "en-1090",
        Text("EN 1090", "EN 1090"),
        "certificate",
        synonyms=Text("bärande stålkonstruktioner\nCE-märkning", "structural steel\nCE marking"),
    ),
    Capability(
        "en-15085",
        Text("EN 15085", "EN 15085"),
        "certificate",
        synonyms=Text("svetsning av spårfordon\njärnväg", "welding of railway vehicles\nrail"),
    ),
]
