"""What the page of the directory and of members' profiles shows: nothing from the database."""

from types import SimpleNamespace
from typing import Any

from django.contrib.messages import ERROR, SUCCESS
from django.contrib.messages.storage.base import Message

from members.cards import Ability, Card
from members.facets import Chip, Facet, Option
from members.map import Part
from members.models import Capability, CompanyContact
from members.suggestions import Suggestion
from self_service.capabilities import Branch, Choice
from self_service.forms import ContactForm
from self_service.history import RETURNED, SENT, WORDS, Event
from self_service.pictures import ENDINGS
from self_service.review import Stage, Standing
from techtank.core.art.plates.sea_chart import outlines
from techtank.core.drawings import monogram_url

from .samples import DAY, MOMENT, SampleContent

HERE = "#directory"


def context() -> dict[str, Any]:
    """Return what the page shows."""
    return {
        "directory": directory(),
        "firm": firm(),
        "standings": standings(),
        "branches": branches(),
        "history": history(),
        "contacts": contacts(),
        "profile": SimpleNamespace(logo=None, pictures=[]),
        "company": firm(),
        "formats": ", ".join(ENDINGS),
        "refused": {"picture": ["Det här är ingen bild som vi kan läsa."]},
        "messages": [Message(SUCCESS, "Sparat 9.30"), Message(ERROR, "Det väntar på granskning.")],
    }


def firm() -> SimpleNamespace:
    """Return a company that has told everything."""
    return SimpleNamespace(
        title="Exempelverkstaden AB",
        slug="exempelverkstaden",
        url=HERE,
        art_url=monogram_url("Exempelverkstaden AB"),
        logo=None,
        content=SampleContent("Exempelverkstaden AB"),
        is_example=True,
        municipality=SimpleNamespace(name="Ronneby", slug="ronneby"),
        street="Exempelgatan 3",
        postcode="372 31",
        town="Ronneby",
        phone="070-174 06 05",
        email="info@exempelverkstaden.example.se",
        address="https://exempelverkstaden.example.se/",
        host="exempelverkstaden.example.se",
        jobs_address="https://exempelverkstaden.example.se/jobb",
        employees=1500,
        founded=1987,
        organisation_number="556036-0793",
        last_confirmed=DAY,
    )


def directory() -> SimpleNamespace:
    """Return a list that has been narrowed down to one company, and what else there might be."""
    names = (("Skärande bearbetning", 0, False), ("Fräsning", 1, True), ("Svarvning", 1, False))
    options = [
        Option(name.lower(), name, 12 - 4 * place, is_chosen, level)
        for place, (name, level, is_chosen) in enumerate(names)
    ]
    found = (("fräsning", True), ("svarvning", False))
    abilities = [
        Ability(SimpleNamespace(falls_back=False), name, matches) for name, matches in found
    ]
    return SimpleNamespace(
        base_url=HERE,
        facets=[Facet("Kompetenser", "kompetens", options, starts_open=True)],
        chips=[Chip("kompetens", "Fräsning", HERE)],
        cards=[Card(firm(), abilities, 3)],
        map=[
            Part(slug.title(), outline, 5 * place, place == 1, HERE if place else "")
            for place, (slug, outline) in enumerate(outlines().items())
        ],
        neighbours=[Suggestion("Karlskrona", HERE, 4)],
        broader=[Suggestion("Skärande bearbetning", HERE, 12)],
        with_a_filter_less=[Suggestion("Ronneby", HERE, 8)],
        total_of_all=60,
    )


def contacts() -> list[ContactForm]:
    """Return the form of somebody to ask, and an empty one."""
    known = CompanyContact(name="Siv Ek", job_title_sv="säljare", phone="070-174 06 05")
    people = (known, CompanyContact())
    return [
        ContactForm(instance=one, prefix=f"contacts-{number}") for number, one in enumerate(people)
    ]


def standings() -> list[Standing]:
    """Return every stage of a company's profile, with what staff said where they sent it back."""
    sent = SimpleNamespace(created_at=MOMENT)
    draft = SimpleNamespace(changed_at=MOMENT, sent_revision=sent)
    comments = {Stage.RETURNED: "Skriv hela telefonnumret."}
    return [Standing(stage, draft, comments.get(stage, "")) for stage in Stage]


def branches() -> list[Branch]:
    """Return a part of the tree of capabilities with one that the company has."""
    names = (("Skärande bearbetning", 0, ""), ("Fräsning", 1, "core"), ("Svarvning", 1, ""))
    choices = [
        Choice(Capability(pk=number, name_sv=name, name_en=name), depth, level, "")
        for number, (name, depth, level) in enumerate(names)
    ]
    return [Branch("Skärande bearbetning", choices)]


def history() -> list[Event]:
    """Return what has happened to a profile."""
    return [
        Event(MOMENT, WORDS[RETURNED], "", "Skriv hela telefonnumret."),
        Event(MOMENT, WORDS[SENT], "Siv Ek", ""),
    ]
