"""Whom to ask at a company."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from techtank.core import phones

from .fallback import HonestFallback


class CompanyContact(HonestFallback, Orderable):
    """Somebody at a company; the company answers for it, so it is not in the people register."""

    shown_text = "job_title"

    page = ParentalKey("members.MemberPage", on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=120)
    job_title = models.CharField(
        _("job title"),
        max_length=120,
        blank=True,
        help_text=_("In lower case, such as: klusterledare."),
    )
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[phones.validate_phone]
    )
    email = models.EmailField(_("e-mail address"), blank=True)

    panels = (
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("job_title_sv"), FieldPanel("job_title_en")]),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
    )

    def __str__(self) -> str:
        return self.name
