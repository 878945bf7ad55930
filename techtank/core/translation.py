"""Which fields of the core exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import BasePage, SiteImage, SiteSettings, StandardPage


class BasePageTranslation(TranslationOptions):
    """Registered although abstract, so that every page type inherits `lead_sv` and `lead_en`."""

    fields = ("lead",)


class StandardPageTranslation(TranslationOptions):
    """The story."""

    fields = ("body",)


class SiteImageTranslation(TranslationOptions):
    """The alt text."""

    fields = ("alt",)


class SiteSettingsTranslation(TranslationOptions):
    """Texts of the frame; links carry their two labels themselves."""

    fields = ("owners_heading", "owners", "footer_note", "not_found_title", "not_found_text")


translator.register(BasePage, BasePageTranslation)
translator.register(StandardPage, StandardPageTranslation)
translator.register(SiteImage, SiteImageTranslation)
translator.register(SiteSettings, SiteSettingsTranslation)
