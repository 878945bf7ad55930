"""Takes personal data out of what operators read: log lines and fault reports (GDPR art. 5.1 c)."""

import re

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
#: Personal and coordination numbers, with or without century and sign (Skatteverket SKV 704).
PERSONAL_NUMBER = re.compile(
    r"(?<!\d)(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+]?\d{4}(?!\d)"
)
#: PostgreSQL quotes what it refuses: `DETAIL:  Key (email)=(anna@example.se) already exists.`
QUOTED_ROW = re.compile(r"\bDETAIL: .*?(?=\n\n|\Z)", re.DOTALL)


def mask(text: str) -> str:
    """Return a text without e-mail addresses, personal numbers and quoted rows of the database."""
    text = QUOTED_ROW.sub("DETAIL: [row]", text)
    text = EMAIL.sub("[e-mail]", text)
    return PERSONAL_NUMBER.sub("[personal number]", text)
