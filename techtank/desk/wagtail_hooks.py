"""What the desk asks of Wagtail's admin."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.ui.components import Component

from .start_page import MissedPanel, WritePanel


@hooks.register("construct_homepage_panels")
def show_what_waits(request: HttpRequest, panels: list[Component]) -> None:
    """Put what editors do most, and what they have missed, on their start page."""
    panels += [WritePanel(), MissedPanel()]
