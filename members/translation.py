"""Which fields of members exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import Capability, CompanyContact, MemberIndexPage, MemberPage, MemberPicture


class CapabilityTranslation(TranslationOptions):
    """The name, and other words by which it is searched."""

    fields = ("name", "synonyms")
    required_languages = {"sv": ("name",)}


class MemberIndexPageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


class MemberPageTranslation(TranslationOptions):
    """The description; a company's name is the same everywhere."""

    fields = ("description",)


class CompanyContactTranslation(TranslationOptions):
    """The job title."""

    fields = ("job_title",)


class MemberPictureTranslation(TranslationOptions):
    """What the picture shows."""

    fields = ("alt",)


translator.register(Capability, CapabilityTranslation)
translator.register(MemberIndexPage, MemberIndexPageTranslation)
translator.register(MemberPage, MemberPageTranslation)
translator.register(CompanyContact, CompanyContactTranslation)
translator.register(MemberPicture, MemberPictureTranslation)
