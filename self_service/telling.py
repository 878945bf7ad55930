"""What the people of a company are told by mail when staff have read what was sent."""

from django.urls import reverse
from django.utils.translation import override
from wagtail.models import WorkflowState

from members.models import MemberPage

from .mails import language_of, mail_to


def tell_of_approval(member: MemberPage) -> None:
    """Mail that the changes are public."""
    _tell(member, "approved", {})


def tell_of_return(member: MemberPage, state: WorkflowState) -> None:
    """Mail what staff want changed, in their own words."""
    _tell(member, "returned", {"comment": state.current_task_state.comment})


def _tell(member: MemberPage, letter: str, said: dict[str, str]) -> None:
    for connection in member.editors.filter(user__is_active=True).select_related("user"):
        with override(language_of(connection.user)):
            addresses = {
                "form": reverse("profile_edit", args=[member.slug]),
                "page": member.get_url(),
            }
        mail_to(connection.user, letter, {"member": member, **addresses, **said})
