"""System checks: the two languages are whole when a page type is added, and limits are limits."""

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.core import checks
from modeltranslation.translator import NotRegistered, translator
from wagtail.admin.panels import FieldPanel, Panel

LANGUAGES = ("sv", "en")


def register() -> None:
    """Let `manage.py check` run them."""
    checks.register(check_page_types, "translation")
    checks.register(check_cache, checks.Tags.security, deploy=True)


def check_page_types(**_kwargs) -> list[checks.CheckMessage]:
    """Every page type is registered, and each of its texts has its panels and search fields."""
    from .models import BasePage

    errors: list[checks.CheckMessage] = []
    for model in apps.get_models():
        if issubclass(model, BasePage):
            errors += _check_page_type(model)
    return errors


def check_cache(**_kwargs) -> list[checks.CheckMessage]:
    """Attempts to log in, searches and messages are counted in one place for all processes."""
    if settings.CACHES["default"]["BACKEND"].endswith("RedisCache"):
        return []
    return [
        checks.Warning(
            "Each process counts attempts to log in, searches and messages by itself: all limits "
            "are as many times higher as there are processes.",
            hint="Set CACHE_URL to a Redis server.",
            id="techtank.W001",
        )
    ]


def _check_page_type(model: type) -> Iterator[checks.CheckMessage]:
    try:
        options = translator.get_options_for_model(model)
    except NotRegistered:
        options = None
    if options is None or not options.registered:
        yield checks.Error(
            f"{model.__name__} is not registered for translation.",
            hint="Register it in its app's translation.py, with `fields = ()` if need be.",
            obj=model,
            id="techtank.E001",
        )
        return
    panels = set(_field_names(model.get_edit_handler()))
    searched = {field.field_name for field in model.search_fields}
    for name in options.get_field_names():
        for field in (f"{name}_{code}" for code in LANGUAGES):
            if field not in panels:
                yield checks.Error(
                    f"{model.__name__}.{field} can't be edited: no panel shows it.",
                    hint=f"Name {name!r} in bilingual_tabs(translated=…).",
                    obj=model,
                    id="techtank.E002",
                )
            if field not in searched:
                yield checks.Error(
                    f"{model.__name__}.{field} can't be found: no search field names it.",
                    hint=f"Add bilingual_search_fields({name!r}).",
                    obj=model,
                    id="techtank.E003",
                )


def _field_names(panel: Panel) -> Iterator[str]:
    if isinstance(panel, FieldPanel):
        yield panel.field_name
    for child in getattr(panel, "children", ()):
        yield from _field_names(child)
