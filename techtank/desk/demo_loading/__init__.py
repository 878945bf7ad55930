"""Fills the site with the demo: real facts, invented companies, drawn pictures."""

from django.db import transaction

from techtank.desk.demo import (
    categories,
    forms,
    glossary,
    history,
    organisations,
    pages,
    pages_rights,
)
from techtank.desk.demo.articles import ARTICLES
from techtank.desk.demo.capabilities import CAPABILITIES
from techtank.desk.demo.home import HOME
from techtank.desk.demo.members import MEMBERS
from techtank.desk.demo.offers import OFFERS
from techtank.desk.demo.people import PERSONS
from techtank.desk.demo.press import LOGOS
from techtank.desk.demo.programmes import PROGRAMMES
from techtank.desk.demo.projects import PROJECTS
from techtank.desk.demo.releases import RELEASES
from techtank.desk.demo.settings import SETTINGS
from techtank.home.models import HomePage

from .offers import make_offers
from .press import make_logos
from .projects import make_programmes, make_projects
from .records import (
    make_capabilities,
    make_key_figures,
    make_members,
    make_organisations,
    make_people,
    make_terms,
)
from .stories import StoryMaker
from .texts import TextLoader


@transaction.atomic
def load_demo(home: HomePage) -> None:
    """Load everything, settings last, for they link to the pages; run again, nothing changes."""
    known = make_organisations(organisations.ORGANISATIONS)
    people = make_people(PERSONS, known)
    figures = make_key_figures(history.KEY_FIGURES)
    make_terms(glossary.TERMS)
    stories = StoryMaker(home, people, figures)
    make_projects(PROJECTS, known, make_programmes(PROGRAMMES, known), stories)
    make_members(MEMBERS, make_capabilities(CAPABILITIES))
    make_offers(OFFERS, stories)
    texts = TextLoader(home, stories)
    for topic in categories.TOPICS:
        texts.topic(topic)
    for boilerplate in categories.BOILERPLATES:
        texts.boilerplate(boilerplate)
    texts.timeline(history.TIMELINE)
    texts.form(forms.CONTACT)
    make_logos(LOGOS)
    for page in pages.PAGES:
        texts.page(page)
    texts.accessibility(pages_rights.ACCESSIBILITY)
    texts.search(pages_rights.SEARCH)
    texts.barrier_form(forms.BARRIER)
    for article in [*RELEASES, *ARTICLES]:
        texts.article(article)
    texts.front_page(HOME)
    texts.settings(SETTINGS)
