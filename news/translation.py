"""Which fields of news exist in Swedish and English."""

from modeltranslation.translator import TranslationOptions, translator

from .models import (
    Boilerplate,
    NewsCategory,
    NewsIndexPage,
    NewsPage,
    PressLogo,
    PressRoomPage,
    Topic,
)


class NewsPageTranslation(TranslationOptions):
    """The story, and what is said of the main picture."""

    fields = ("main_image_alt", "main_image_caption", "body")


class NewsIndexPageTranslation(TranslationOptions):
    """Nothing beyond the lead of every page."""

    fields = ()


class NewsCategoryTranslation(TranslationOptions):
    """The name."""

    fields = ("name",)
    required_languages = ("sv",)


class BoilerplateTranslation(TranslationOptions):
    """Heading and text."""

    fields = ("heading", "text")
    required_languages = ("sv",)


class TopicTranslation(TranslationOptions):
    """The name."""

    fields = ("name",)
    required_languages = ("sv",)


class PressRoomPageTranslation(TranslationOptions):
    """The story."""

    fields = ("body",)


class PressLogoTranslation(TranslationOptions):
    """The name."""

    fields = ("name",)
    required_languages = ("sv",)


translator.register(PressRoomPage, PressRoomPageTranslation)
translator.register(PressLogo, PressLogoTranslation)
translator.register(NewsPage, NewsPageTranslation)
translator.register(NewsIndexPage, NewsIndexPageTranslation)
translator.register(Topic, TopicTranslation)
translator.register(NewsCategory, NewsCategoryTranslation)
translator.register(Boilerplate, BoilerplateTranslation)
