"""A public page of every type, for what all pages promise.

The types are discovered. A new one that does not stand on the bare site needs a line in
FACTORIES.
"""

import pytest
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from members.models import MemberPage
from news.models import NewsPage
from offers.models import OfferPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.models import BasePage
from tests.factories import make_news
from tests.members.factories import make_member
from tests.offers.factories import make_offer
from tests.people.factories import make_contact
from tests.projects.factories import make_project

#: How to make a page of a type that does not stand on the bare site.
FACTORIES = {
    NewsPage: make_news,
    PersonPage: make_contact,
    ProjectPage: make_project,
    MemberPage: make_member,
    OfferPage: make_offer,
}
SWEDISH, ENGLISH = "Några svenska ord om industrin.", "Some English words about industry."

TYPES = [model for model in get_page_models() if issubclass(model, BasePage)]


def each_of(models):
    """Return the mark of a test that takes each of the types as `model`."""
    return pytest.mark.parametrize("model", models, ids=lambda model: model._meta.label)


every_type = each_of(TYPES)
every_type_for_search_engines = each_of([model for model in TYPES if model.for_search_engines])


def page_of(model, **fields):
    """Return a public page of a type with these fields."""
    if model in FACTORIES:
        return FACTORIES[model](**fields)
    page = model.objects.first()
    if page is None:
        pytest.fail(f"No {model.__name__} stands on the bare site: add it to FACTORIES, please.")
    for name, value in fields.items():
        setattr(page, name, value)
    page.save()
    return page


def texts(model, language, words):
    """Return every text that a type can't do without, in a language."""
    return {
        name: [("text", f"<p>{words}</p>")] if is_story(model, name) else words
        for name in (f"{stem}_{language}" for stem in model.required_texts)
    }


def is_story(model, name):
    """Whether a field of a form is a story or another stream of blocks."""
    fields = {field.name: field for field in model._meta.get_fields()}
    return isinstance(fields.get(name), StreamField)


def swedish(model):
    """Return a page that exists in Swedish alone."""
    return page_of(model, title_en="", **texts(model, "sv", SWEDISH), **texts(model, "en", ""))


def bilingual(model):
    """Return a page that exists in both languages."""
    fields = texts(model, "sv", SWEDISH) | texts(model, "en", ENGLISH)
    return page_of(model, title_en="English title", **fields)
