"""Which fields of projects exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import ProjectIndexPage, ProjectPage
from .models.project import TEXTS


class ProjectPageTranslation(TranslationOptions):
    """Goal, background and Techtank's role; parts carry their two languages themselves."""

    fields = TEXTS


class ProjectIndexPageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


translator.register(ProjectPage, ProjectPageTranslation)
translator.register(ProjectIndexPage, ProjectIndexPageTranslation)
