"""The roles of the people who keep the site, as names of groups."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """Who may do what; `bootstrap` gives each group its permissions.

    A writer writes and submits; an editor publishes; the responsible publisher
    (ansvarig utgivare) publishes and keeps site-wide facts; the member manager keeps what
    belongs to member companies; administrators also keep accounts.
    """

    WRITER = "Skribent", _("Writer")
    EDITOR = "Redaktör", _("Editor")
    PUBLISHER = "Ansvarig utgivare", _("Responsible publisher")
    MEMBER_MANAGER = "Medlemsansvarig", _("Member manager")
    ADMINISTRATOR = "Administratör", _("Administrator")
