"""A piece of advice on a page's text."""

from typing import NamedTuple

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ..models.image import SiteImage


class Level(models.TextChoices):
    """How much it matters."""

    WARNING = "warning", _("Should be mended")
    TIP = "tip", _("Tip")


class Advice(NamedTuple):
    """What could be better, where, and what to do; `picture` is the one that it is about."""

    level: Level
    where: str
    message: str
    picture: SiteImage | None = None


def name_of(model: type[models.Model], field_name: str) -> str:
    """Return what editors know a field by: “Ingress, svenska” for `lead_sv`."""
    field = model._meta.get_field(field_name)
    translated = getattr(field, "translated_field", None)
    name = capfirst((translated or field).verbose_name)
    if field_name.endswith("_en"):
        return _now("%(field)s, English") % {"field": name}
    if translated or field_name == "title":
        return _now("%(field)s, Swedish") % {"field": name}
    return name
