"""The editor's tabs of a company."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from techtank.core.panels import bilingual_tabs

MOST_PICTURES = 6

member_tabs = bilingual_tabs(
    translated=("lead", "description"),
    shared=(
        MultiFieldPanel(
            [
                FieldPanel("organisation"),
                FieldPanel("organisation_number"),
                FieldRowPanel([FieldPanel("employees"), FieldPanel("founded")]),
                FieldPanel("is_example"),
                FieldPanel("last_confirmed"),
                FieldPanel("in_open_data"),
            ],
            heading=_("Organisation"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("municipality", widget=forms.Select),
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postcode"), FieldPanel("town")]),
            ],
            heading=_("Visiting address"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                FieldRowPanel([FieldPanel("address"), FieldPanel("jobs_address")]),
            ],
            heading=_("Contact"),
        ),
        InlinePanel("contacts", heading=_("Contacts"), label=_("Contact")),
        InlinePanel("capabilities", heading=_("Capabilities"), label=_("capability")),
        InlinePanel("certificates", heading=_("Certificates"), label=_("certificate")),
        FieldPanel("logo"),
        InlinePanel("pictures", heading=_("Pictures"), label=_("Picture"), max_num=MOST_PICTURES),
    ),
    one_title=True,
)
