"""Which fields of the composing pages exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import AccessibilityStatementPage, HistoryPage, HomePage, StandardPage, TimelineEntry
from .models.home_page import TRANSLATED


class HomePageTranslation(TranslationOptions):
    """Everything that is read."""

    fields = TRANSLATED
    required_languages = ()


class StandardPageTranslation(TranslationOptions):
    """The story."""

    fields = ("body",)


class HistoryPageTranslation(TranslationOptions):
    """The story."""

    fields = ("body",)


class TimelineEntryTranslation(TranslationOptions):
    """What happened."""

    fields = ("title", "text", "link_text")
    required_languages = {"sv": ("title",)}


class AccessibilityStatementPageTranslation(TranslationOptions):
    """Faults and how they were found."""

    fields = ("assessment", "faults")


translator.register(HistoryPage, HistoryPageTranslation)
translator.register(TimelineEntry, TimelineEntryTranslation)
translator.register(AccessibilityStatementPage, AccessibilityStatementPageTranslation)
translator.register(HomePage, HomePageTranslation)
translator.register(StandardPage, StandardPageTranslation)
