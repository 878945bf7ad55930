"""Which fields of the search page exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import SearchPage


class SearchPageTranslation(TranslationOptions):
    """What editors say when nothing is found."""

    fields = ("advice",)


translator.register(SearchPage, SearchPageTranslation)
