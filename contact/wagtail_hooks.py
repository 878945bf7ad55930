"""What forms add to the admin."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail import hooks

from techtank.core.chores import publishable_pages_of
from techtank.core.data_requests import HOOK, Holding

from .privacy import erase, export


@hooks.register(HOOK)
def messages_of_visitors() -> Holding:
    """Let people see and erase what they have sent."""
    return Holding(_("Messages from forms"), export, erase)


@hooks.register("filter_form_submissions_for_user")
def only_who_answers(user: AbstractBaseUser, forms: QuerySet) -> QuerySet:
    """Show what visitors wrote only to those who publish the form, for it holds personal data."""
    return publishable_pages_of(user, forms)
