"""Which fields of a form page exist in Swedish and English; its questions carry both themselves."""

from modeltranslation.translator import TranslationOptions, translator

from .models import FormPage
from .models.page import TRANSLATED


class FormPageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TRANSLATED
    required_languages = ()


translator.register(FormPage, FormPageTranslation)
