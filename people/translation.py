"""Which fields of people and organisations exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import Organisation, PeoplePage, PersonPage


class PeoplePageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


class PersonPageTranslation(TranslationOptions):
    """The job title; a name is the same everywhere."""

    fields = ("job_title",)


class OrganisationTranslation(TranslationOptions):
    """The name, if it has one in English, and the note."""

    fields = ("name", "note")
    required_languages = {"sv": ("name",)}


translator.register(PeoplePage, PeoplePageTranslation)
translator.register(PersonPage, PersonPageTranslation)
translator.register(Organisation, OrganisationTranslation)
