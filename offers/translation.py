"""Which fields of offers exist in Swedish and English; questions carry both themselves."""

from modeltranslation.translator import TranslationOptions, translator

from .models import OfferIndexPage, OfferPage
from .models.offer import TEXTS


class OfferPageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TEXTS
    required_languages = ()


class OfferIndexPageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


translator.register(OfferPage, OfferPageTranslation)
translator.register(OfferIndexPage, OfferIndexPageTranslation)
