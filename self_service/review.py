"""Sending a profile for review and taking it back, with Wagtail's revisions and workflow.

A workflow publishes the latest revision of a page, whosever it is. So a profile is sent only while
staff have nothing unpublished, the page is locked for staff until it is approved or sent back
(`moderation`), and whenever a review ends without approval the latest revision is again what
visitors see. Wagtail asks for no permission in these calls: `access` is the only gate.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models, transaction
from django.db.models import Prefetch, prefetch_related_objects
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.models import Page, Revision, WorkflowState

from members.models import MemberPage
from techtank.core.models.bilingual import SWEDISH

from . import drafts
from .history import SENT, was_sent
from .models import ProfileDraft
from .profile import Profile

logger = logging.getLogger("techtank.self_service")


class Stage(models.TextChoices):
    """Where a profile stands."""

    PUBLIC = "public", _("Public")
    DRAFT = "draft", _("Not sent yet")
    REVIEW = "review", _("Waiting for review")
    RETURNED = "returned", _("Needs changes")


@dataclass(frozen=True)
class Standing:
    """Where a profile stands, and what staff said when they sent it back."""

    stage: Stage
    draft: ProfileDraft | None = None
    comment: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether the member must take it back before it changes anything."""
        return self.stage is Stage.REVIEW


class NotSent(Exception):
    """Why a profile can't be sent or taken back, as a sentence for the member."""


def standing_of(page: MemberPage) -> Standing:
    """Return where a company's profile stands."""
    return _standing(page, drafts.draft_of(page))


def standings_of(pages: Iterable[MemberPage]) -> dict[int, Standing]:
    """Return the same of several companies, by the primary keys of their pages."""
    pages = list(pages)
    active = WorkflowState.objects.active().select_related("current_task_state__task")
    # As Wagtail's `prefetch_workflow_states` does for pages that are not specific.
    states = Prefetch("_specific_workflow_states", active, to_attr="_current_workflow_states")
    prefetch_related_objects(pages, states)
    found = drafts.drafts_of(pages)
    return {page.pk: _standing(page, found.get(page.pk)) for page in pages}


def _standing(page: MemberPage, draft: ProfileDraft | None) -> Standing:
    if draft and draft.sent_revision_id:
        return Standing(Stage.REVIEW, draft)
    state = page.current_workflow_state
    if draft and state and _is_returned(state):
        return Standing(Stage.RETURNED, draft, state.current_task_state.comment)
    if draft and draft.answers:
        return Standing(Stage.DRAFT, draft)
    return Standing(Stage.PUBLIC, draft)


@transaction.atomic
def send(page: MemberPage, user) -> Profile:
    """Send the draft for review and return the profile; nothing is sent if that has faults.

    Raises NotSent.
    """
    Page.objects.select_for_update().get(pk=page.pk)  # staff who save right now come after
    draft = drafts.locked(page)
    page = drafts.live(page)
    _refuse_what_can_not_be_sent(page, draft)
    profile = drafts.profile_of(page, draft, checked=True)
    if profile.faults:
        return profile
    with override(SWEDISH):  # a bare translated field holds the language that is active
        draft.base_revision = page.live_revision or _keep(page)
        draft.sent_revision = profile.page.save_revision(user=user, log_action=SENT, changed=True)
    draft.save(update_fields=["base_revision", "sent_revision"])
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    else:
        page.get_workflow().start(profile.page, user)
    return profile


@transaction.atomic
def withdraw(page: MemberPage, user) -> None:
    """Take back what was sent, so that it can be changed; raises NotSent if it was not."""
    draft = drafts.locked(page)
    if not draft.sent_revision_id:
        raise NotSent(_now("There is nothing to take back: Techtank has already answered."))
    state = drafts.live(page).current_workflow_state
    if state:
        state.cancel(user=user)  # and `release` follows
    else:
        release(draft)


@transaction.atomic
def discard(page: MemberPage, user) -> None:
    """Throw away what was typed and not sent; raises NotSent while it waits for review.

    What staff sent back is thrown away too, and they need not wait for it any longer.
    """
    draft = drafts.locked(page)
    if draft.sent_revision_id:
        raise NotSent(_now("It waits for review. Take it back first."))
    state = drafts.live(page).current_workflow_state
    if state and _is_returned(state):
        state.cancel(user=user)
    draft.delete()


def release(draft: ProfileDraft) -> None:
    """End a review without approval: what was sent is a draft of the member's alone again.

    What it was is stored as the latest revision, for staff begin with that. What staff have saved
    since it was sent stays the latest.
    """
    sent, draft.sent_revision = draft.sent_revision, None
    draft.save(update_fields=["sent_revision"])
    page = drafts.live(draft.member)
    if page.latest_revision_id == sent.pk:
        _keep(page)
        page.has_unpublished_changes = not page.live
        page.save(update_fields=["has_unpublished_changes"], clean=False)


def _keep(page: MemberPage) -> Revision:
    """Store the page as it stands as a revision."""
    with override(SWEDISH):
        return page.save_revision(changed=False, clean=False)


def _refuse_what_can_not_be_sent(page: MemberPage, draft: ProfileDraft) -> None:
    if draft.sent_revision_id:
        raise NotSent(_now("It has been sent already, and waits for review."))
    if not draft.answers:
        raise NotSent(_now("You have changed nothing yet."))
    if page.workflow_in_progress or page.has_unpublished_changes:
        raise NotSent(
            _now(
                "Techtank is working on your page right now, so it can't be sent yet. What you "
                "have written is saved. Try again later, or write to us."
            )
        )
    if page.get_workflow() is None:
        logger.error("The directory of members has no workflow: page %s was not sent.", page.pk)
        raise NotSent(
            _now("Nobody is set to review changes. We have been told. Your text is saved.")
        )


def _is_returned(state: WorkflowState) -> bool:
    """Whether staff sent back what a member had sent, and not what staff had written."""
    is_returned = state.status == WorkflowState.STATUS_NEEDS_CHANGES
    return is_returned and was_sent(state.current_task_state.revision_id)
