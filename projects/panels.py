"""The editor's form of a project, in groups."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from techtank.core.panels import bilingual_tabs

project_tabs = bilingual_tabs(
    translated=("lead", "goal", "body", "own_role"),
    shared=(
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldRowPanel([FieldPanel("budget"), FieldPanel("address")]),
                FieldPanel("themes", widget=forms.CheckboxSelectMultiple),
            ],
            heading=_("Facts at a glance"),
            help_text=_("The status follows from the dates; the address stays when it ends."),
        ),
        InlinePanel(
            "roles",
            heading=_("Organisations"),
            label=_("Organisation"),
            help_text=_("Owner, partners and participants, from the register."),
        ),
        InlinePanel(
            "fundings",
            heading=_("Funders"),
            label=_("Funder"),
            help_text=_("The emblem of the European Union follows from the programme."),
        ),
        InlinePanel("focus_areas", heading=_("Focus areas"), label=_("Focus area")),
        InlinePanel(
            "sub_projects",
            heading=_("Sub-projects"),
            label=_("Sub-project"),
            help_text=_("They are numbered in this order."),
        ),
        InlinePanel("activities", heading=_("Activities"), label=_("Activity")),
        InlinePanel(
            "results",
            heading=_("Results"),
            label=_("Result"),
            help_text=_("A finished project shows them first."),
        ),
        InlinePanel("team", heading=_("Team"), label=_("Person")),
        InlinePanel("documents", heading=_("Documents"), label=_("Document")),
    ),
)
