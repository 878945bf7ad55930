"""What a member has typed, as it is stored: raw, so that nothing half typed is lost.

An answer is a text, or for rows a list or table of texts; names are those of the whitelist, and
what else is sent is not read. Only answers that differ from the page are kept, so that what staff
change meanwhile is not undone.
"""

from collections.abc import Iterable
from typing import Any

from django.http import QueryDict

from members.models import Capability, MemberPage
from members.models.uses import Level
from members.panels import MOST_PICTURES

from . import plain_text

#: All that a member may change; the name of the company, its number, its certificates and what is
#: said to search engines are for staff.
TEXTS = ("lead_sv", "lead_en")
MARKED_TEXTS = ("description_sv", "description_en")
FACTS = (
    "phone",
    "email",
    "address",
    "jobs_address",
    "street",
    "postcode",
    "town",
    "municipality",
    "employees",
    "founded",
)
FIELDS = (*TEXTS, *MARKED_TEXTS, *FACTS)
CONTACT = ("name", "job_title_sv", "job_title_en", "phone", "email")
PICTURE = ("alt_sv", "alt_en")
MOST_CONTACTS = 8
Answers = dict[str, Any]


def answers_of(page: MemberPage) -> Answers:
    """Return what stands on the page now, as a member would have typed it."""
    return {
        **{name: _text(getattr(page, name)) for name in TEXTS},
        **{name: plain_text.from_html(getattr(page, name)) for name in MARKED_TEXTS},
        **{name: _text(page.serializable_value(name)) for name in FACTS},
        "capabilities": {str(use.capability_id): use.level for use in page.capabilities.all()},
        "contacts": [
            {"id": str(row.pk)} | {name: _text(getattr(row, name)) for name in CONTACT}
            for row in page.contacts.all()
        ],
        "logo": _text(page.logo_id),
        "pictures": [
            {"image": str(row.image_id)} | {name: _text(getattr(row, name)) for name in PICTURE}
            for row in page.pictures.all()
        ],
    }


def read(sent: QueryDict, logo: str) -> Answers:
    """Return what a form carries; the logo is chosen by uploading one, or taken away."""
    return {
        **{name: _text(sent.get(name)) for name in FIELDS},
        "capabilities": _levels(sent),
        "contacts": _rows(sent, "contacts", ("id", *CONTACT), CONTACT, MOST_CONTACTS),
        "logo": "" if sent.get("logo-remove") else logo,
        "pictures": _moved_up(
            _rows(sent, "pictures", ("image", *PICTURE), ("image",), MOST_PICTURES),
            sent.get("move-up"),
        ),
    }


def as_sent(rows: Iterable[dict[str, str]], name: str) -> dict[str, str]:
    """Return rows as the names and values of a form: "contacts-0-phone"."""
    return {
        f"{name}-{number}-{key}": value
        for number, row in enumerate(rows)
        for key, value in row.items()
    }


def _text(value: object) -> str:
    """Return what a browser would send, with plain line ends; PostgreSQL stores no NUL in JSON."""
    if value is None:
        return ""
    return str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()


def _levels(sent: QueryDict) -> dict[str, str]:
    kinds = (Capability.Kind.PROCESS, Capability.Kind.MATERIAL)
    numbers = Capability.objects.filter(kind__in=kinds).values_list("pk", flat=True)
    chosen = {str(number): sent.get(f"capability-{number}") for number in numbers}
    return {number: level for number, level in chosen.items() if level in Level.values}


def _rows(
    sent: QueryDict, name: str, keys: tuple[str, ...], needed: tuple[str, ...], most: int
) -> list[dict[str, str]]:
    """Return the rows in which something needed is filled in, and that are not to be removed."""
    rows = []
    for number in range(most):
        row = {key: _text(sent.get(f"{name}-{number}-{key}")) for key in keys}
        is_removed = sent.get(f"{name}-{number}-remove")
        if any(row[key] for key in needed) and not is_removed:
            rows.append(row)
    return rows


def _moved_up(pictures: list[dict[str, str]], image: str | None) -> list[dict[str, str]]:
    """Return the pictures with one of them a place further up, if its button was pressed."""
    place = next((at for at, row in enumerate(pictures) if row["image"] == image), 0)
    before, moved = pictures[: max(place - 1, 0)], pictures[max(place - 1, 0) : place + 1]
    return [*before, *reversed(moved), *pictures[place + 1 :]]
