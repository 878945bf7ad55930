"""Which fields of the front page exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import TRANSLATED, HomePage


class HomePageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TRANSLATED
    required_languages = ()


translator.register(HomePage, HomePageTranslation)
