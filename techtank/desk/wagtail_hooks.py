"""What the desk adds to Wagtail's admin."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .design.views import design_system


@hooks.register("register_admin_urls")
def design_address() -> list[URLPattern]:
    """Below /admin/, which asks for a log-in and is kept by no cache."""
    return [path("design/", design_system, name="design_system")]


@hooks.register("register_help_menu_item")
def design_menu_item() -> MenuItem:
    """Found beside the help for editors."""
    return MenuItem(_("Design system"), reverse("design_system"), icon_name="view", order=900)
