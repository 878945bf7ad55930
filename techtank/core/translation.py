"""Which fields of the core exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import BasePage, GlossaryTerm, KeyFigure, SiteImage, SiteSettings


class BasePageTranslation(TranslationOptions):
    """Registered although abstract, so that every page type inherits `lead_sv` and `lead_en`."""

    fields = ("lead",)


class SiteImageTranslation(TranslationOptions):
    """The alt text."""

    fields = ("alt",)


class SiteSettingsTranslation(TranslationOptions):
    """Texts of the frame; links carry their two labels themselves."""

    fields = ("owners_heading", "footer_note", "not_found_title", "not_found_text")


class KeyFigureTranslation(TranslationOptions):
    """The words beside the figure."""

    fields = ("label", "unit", "source")
    required_languages = {"sv": ("label",)}


class GlossaryTermTranslation(TranslationOptions):
    """The word, its forms and what it means."""

    fields = ("term", "forms", "explanation")
    required_languages = {"sv": ("term", "explanation")}


translator.register(GlossaryTerm, GlossaryTermTranslation)
translator.register(KeyFigure, KeyFigureTranslation)
translator.register(BasePage, BasePageTranslation)
translator.register(SiteImage, SiteImageTranslation)
translator.register(SiteSettings, SiteSettingsTranslation)
