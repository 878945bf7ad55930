"""Which fields of the composing pages exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import HomePage, StandardPage
from .models.home_page import TRANSLATED


class HomePageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TRANSLATED
    required_languages = ()


class StandardPageTranslation(TranslationOptions):
    """The story."""

    fields = ("body",)


translator.register(HomePage, HomePageTranslation)
translator.register(StandardPage, StandardPageTranslation)
