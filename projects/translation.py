"""Which fields of projects exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import FundingProgramme, ProjectIndexPage, ProjectPage, Theme
from .models.project import TEXTS


class ProjectPageTranslation(TranslationOptions):
    """Goal, background and Techtank's role; parts carry their two languages themselves."""

    fields = TEXTS


class ProjectIndexPageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


class FundingProgrammeTranslation(TranslationOptions):
    """The name, and the sentence that the programme demands."""

    fields = ("name", "statement")
    required_languages = {"sv": ("name",)}


class ThemeTranslation(TranslationOptions):
    """The name."""

    fields = ("name",)
    required_languages = {"sv": ("name",)}


translator.register(ProjectPage, ProjectPageTranslation)
translator.register(ProjectIndexPage, ProjectIndexPageTranslation)
translator.register(FundingProgramme, FundingProgrammeTranslation)
translator.register(Theme, ThemeTranslation)
