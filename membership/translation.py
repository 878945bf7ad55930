"""Which texts about membership exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import MembershipPage
from .models.page import TRANSLATED


class MembershipPageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TRANSLATED
    required_languages = ()


translator.register(MembershipPage, MembershipPageTranslation)
