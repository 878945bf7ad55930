"""What the projects are about, by slug."""

from .shapes import Text

THEMES: dict[str, Text] = {
    "gron-omstallning": Text("Grön omställning", "Green transition"),
    "konkurrenskraft": Text("Konkurrenskraft", "Competitiveness"),
    "smart-specialisering": Text("Smart specialisering", "Smart specialisation"),
}
