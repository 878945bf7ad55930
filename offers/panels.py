"""The editor's form of an offer, in groups."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from techtank.core.panels import bilingual_tabs

offer_tabs = bilingual_tabs(
    translated=(
        "lead",
        "audience",
        "place",
        "price_note",
        "body",
        "purpose",
        "privacy_notice",
        "thanks",
    ),
    shared=(
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldPanel("called_off"),
                FieldPanel("closes_at"),
                FieldRowPanel([FieldPanel("online"), FieldPanel("address")]),
                FieldPanel("price"),
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("has_waiting_list")]),
                FieldPanel("contact"),
                FieldPanel("project"),
            ],
            heading=_("Facts at a glance"),
            help_text=_(
                "Whether one can sign up follows from the times and the places. Whoever is signed "
                "up is told by mail when day, time or place changes."
            ),
        ),
        InlinePanel(
            "form_fields",
            heading=_("Questions of the form"),
            label=_("Question"),
            help_text=_(
                "Name, e-mail and organisation are always asked. Few questions, more guests."
            ),
        ),
    ),
    settings=(
        MultiFieldPanel(
            [
                FieldPanel("recipients"),
                FieldPanel(
                    "retention_days",
                    heading=_("Days until sign-ups are deleted"),
                    help_text=_("After the end, or if it has none after the day of the sign-up."),
                ),
            ],
            heading=_("Sign-ups"),
        ),
    ),
)
