"""The one gate before publication, and what happens when nobody sits at a form."""

import logging
from typing import TYPE_CHECKING, NamedTuple

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from .roles import Role

if TYPE_CHECKING:
    from wagtail.models import WorkflowState

    from .models import BasePage

logger = logging.getLogger("techtank.publishing")

#: What Wagtail's scheduled run writes in the log.
SCHEDULED = "wagtail.publish.scheduled"


class PublishError(NamedTuple):
    """Why a page may not be published: the form's field it belongs to, and a sentence."""

    field: str
    message: str


class PublishRefusedError(ValidationError):
    """Raised when code publishes a page that is not ready."""

    def __init__(self, errors: list[PublishError]) -> None:
        super().__init__([error.message for error in errors], code="not_ready")


def publish_approved(workflow_state: "WorkflowState", user=None) -> None:
    """Publish what a workflow approved; called by Wagtail when the last task is done.

    The form shows the same errors before, so this refuses only what came past it (the approve
    button of a list). It must not raise: the approval is already stored.
    """
    page = workflow_state.content_object
    try:
        page.get_latest_revision().publish(user=user)
    except PublishRefusedError as refused:
        tell_editors(page, refused.messages, user)


def tell_editors(page: "BasePage", reasons: list[str], user=None) -> None:
    """Log a publication that did not happen; mail those who can mend it, and who asked for it."""
    logger.error("Page %s was not published: %s", page.pk, " ".join(reasons))
    roles = [Role.EDITOR.value, Role.PUBLISHER.value]
    concerned = {page.owner_id, user.pk if user else None} - {None}
    responsible = Q(groups__name__in=roles) | Q(pk__in=concerned)
    people = get_user_model().objects.filter(responsible, is_active=True).distinct()
    with override(settings.LANGUAGE_CODE):
        title = page.get_admin_display_title()
        lines = [
            _("“%(title)s” could not be published:") % {"title": title},
            *(f"– {reason}" for reason in reasons),
            settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ]
        subject = _("Not published: %(title)s") % {"title": title}
    try:
        send_mail(subject, "\n".join(lines), None, [person.email for person in people])
    except OSError:  # SMTPException is one: a dead mail server must not stop the scheduled run
        logger.exception("The editors could not be told of page %s", page.pk)
