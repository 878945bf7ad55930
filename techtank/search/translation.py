"""Which fields of the search exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import SearchPage, SearchTip


class SearchPageTranslation(TranslationOptions):
    """What editors say when nothing is found."""

    fields = ("advice",)


class SearchTipTranslation(TranslationOptions):
    """What visitors search for."""

    fields = ("questions",)


translator.register(SearchTip, SearchTipTranslation)
translator.register(SearchPage, SearchPageTranslation)
