"""What staff choose for all companies."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="group", order=210)
class SelfServiceSettings(BaseGenericSetting):
    """How often companies are asked whether their profile is true."""

    confirm_after_days = models.PositiveSmallIntegerField(
        _("days between two questions"),
        default=365,
        validators=[MinValueValidator(30), MaxValueValidator(3650)],
        help_text=_("After so many days a company is asked whether all is right."),
    )
    remind_after_days = models.PositiveSmallIntegerField(
        _("days until a reminder"),
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(365)],
        help_text=_("Two reminders are sent, so many days apart; then it is up to you."),
    )

    panels = (FieldPanel("confirm_after_days"), FieldPanel("remind_after_days"))

    class Meta:
        verbose_name = _("members' self-service")
