"""The list of a form's messages in the admin, and its export."""

from wagtail.contrib.forms.views import SubmissionsListView

from techtank.core.spreadsheets import SwedishSpreadsheet


class SubmissionsView(SwedishSpreadsheet, SubmissionsListView):
    """Wagtail's list; its CSV opens in a Swedish Excel."""
