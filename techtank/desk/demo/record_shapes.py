"""The shapes of the demo's records: people, organisations, projects, members, history.

A record that another one refers to is named by its `key` or `slug`.
"""

import datetime
from dataclasses import dataclass, field

from .shapes import Question, Story, Text

NOTHING = Text("")


@dataclass(frozen=True)
class Organisation:
    """An organisation, written once; `kind` and `region` as in `people.models.Organisation`."""

    key: str
    name: Text
    kind: str
    region: str = ""
    address: str = ""
    note: Text = NOTHING


@dataclass(frozen=True)
class Person:
    """Somebody to contact; `group` is "staff", "board" or "external"."""

    slug: str
    name: str
    job_title: Text
    group: str
    organisation: str
    phone: str = ""
    email: str = ""
    press_contact: bool = False
    lead: Text = NOTHING
    successor: str = ""


@dataclass(frozen=True)
class Part:
    """A named part of a project: a focus area, a sub-project, a result."""

    heading: Text
    text: Text = NOTHING
    responsible: str = ""


@dataclass(frozen=True)
class Role:
    """What an organisation is to a project: "owner", "partner" or "participant"."""

    role: str
    organisation: str


@dataclass(frozen=True)
class Programme:
    """A programme of a fund; the sentence beside the emblem follows from the rules."""

    key: str
    name: Text
    fund: str
    years: tuple[int, int]
    rules: str = ""


@dataclass(frozen=True)
class Funding:
    """Who pays for a project, by a programme or not; the sum in kronor, if it is known."""

    programme: str = ""
    organisation: str = ""
    amount: int | None = None


@dataclass(frozen=True)
class Project:
    """A project; unknown dates and sums are None, never guessed."""

    slug: str
    title: Text
    lead: Text
    goal: Text
    background_sv: Story
    background_en: Story
    start: datetime.date | None = None
    end: datetime.date | None = None
    budget: int | None = None
    focus_areas: list[Part] = field(default_factory=list)
    sub_projects: list[Part] = field(default_factory=list)
    own_role: Text = NOTHING
    activities: list[Part] = field(default_factory=list)
    results: list[Part] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    fundings: list[Funding] = field(default_factory=list)
    themes: list[str] = field(default_factory=list)
    team: list[str] = field(default_factory=list)
    address: str = ""
    moved: bool = False


@dataclass(frozen=True)
class Capability:
    """What a company can do; `kind` is "process", "material" or "certificate".

    `synonyms` are other words for it, one a line, inflections not needed.
    """

    slug: str
    name: Text
    kind: str
    parent: str = ""
    synonyms: Text = NOTHING


@dataclass(frozen=True)
class Certificate:
    """A certificate, a capability of that kind, and the day when it was last confirmed."""

    capability: str
    confirmed: datetime.date


@dataclass(frozen=True)
class CompanyContact:
    """Somebody invented at an invented company."""

    name: str
    job_title: Text
    phone: str
    email: str


@dataclass(frozen=True)
class Member:
    """An invented member company; `description` is HTML."""

    slug: str
    name: str
    organisation_number: str
    municipality: str
    street: str
    postcode: str
    town: str
    phone: str
    email: str
    address: str
    employees: int
    founded: int
    lead: Text
    description: Text
    core: list[str]
    supplementary: list[str]
    certificates: list[Certificate]
    contacts: list[CompanyContact]
    last_confirmed: datetime.date
    jobs_address: str = ""


@dataclass(frozen=True)
class TimelineEntry:
    """A year or a span of years, with a month if it is known, and the slug of a page about it."""

    year: int
    title: Text
    text: Text
    until: int | None = None
    month: int | None = None
    link: str = ""


@dataclass(frozen=True)
class Term:
    """A term, what it means, and other words for it, one a line."""

    term: Text
    explanation: Text
    forms: Text = NOTHING


@dataclass(frozen=True)
class KeyFigure:
    """A figure with its unit; "about" if approximate; the day it was true, and who says so."""

    key: str
    value: int
    unit: Text
    label: Text
    approximate: bool
    as_of: datetime.date
    source: Text


@dataclass(frozen=True)
class Offer:
    """Something to sign up for; `days_ahead` of the day on which the demo is loaded."""

    slug: str
    title: Text
    lead: Text
    audience: Text
    body_sv: Story
    body_en: Story
    purpose: Text
    contact: str
    retention_days: int = 90
    days_ahead: int | None = None
    day: datetime.date | None = None
    hours: tuple[int, int] = (9, 12)
    closes_days_before: int = 0
    place: Text = NOTHING
    address: str = ""
    price: int | None = None
    price_note: Text = NOTHING
    capacity: int | None = None
    project: str = ""
    questions: list[Question] = field(default_factory=list)
