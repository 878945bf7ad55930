"""The two submenus of the admin that several subjects fill; Wagtail makes the others.

A viewset says where it belongs by `menu_hook = MEMBERS` or `menu_hook = REGISTERS`. A submenu in
which somebody may do nothing is not shown to them.
"""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, SubmenuMenuItem

MEMBERS = "register_members_menu_item"
REGISTERS = "register_registers_menu_item"


@hooks.register("register_admin_menu_item")
def members_menu() -> SubmenuMenuItem:
    """Companies and who looks after their profiles."""
    menu = Menu(register_hook_name=MEMBERS)
    return SubmenuMenuItem(_("Members"), menu, name="members", icon_name="group", order=215)


@hooks.register("register_admin_menu_item")
def registers_menu() -> SubmenuMenuItem:
    """What pages refer to, and what is seldom changed."""
    menu = Menu(register_hook_name=REGISTERS)
    return SubmenuMenuItem(_("Register"), menu, name="registers", icon_name="list-ul", order=240)
