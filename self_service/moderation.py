"""What staff meet while a member's changes wait: the page is locked, and only they can be approved.

Wagtail saves what staff type by itself and a workflow publishes the latest revision, so a word
typed into the page meanwhile would go live with the changes, or the changes with the word.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from wagtail import hooks
from wagtail.admin import messages
from wagtail.locks import BaseLock
from wagtail.log_actions import log
from wagtail.models import Page, Revision, WorkflowState
from wagtail.signals import (
    page_published,
    page_unpublished,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
)

from members.models import MemberPage
from techtank.core.publishing import PublishError

from .history import APPROVED
from .models import ProfileDraft
from .review import release
from .telling import tell_of_approval, tell_of_return


class ReviewLock(BaseLock):
    """Nobody edits the page while a company's changes wait for review."""

    def __init__(self, page: Page, draft: ProfileDraft) -> None:
        super().__init__(page)
        self.draft = draft

    def for_user(self, user) -> bool:
        """Hold for everybody."""
        return True

    def get_message(self, user) -> str:
        """Say why, with the ways to compare, approve and send back."""
        task_state = self.object.current_workflow_task_state
        actions = task_state.task.specific.get_actions(self.object, user) if task_state else []
        context = {"draft": self.draft, "task_state": task_state, "actions": actions}
        return render_to_string("self_service/admin/review_lock.html", context)

    def get_locked_by(self, user) -> str:
        """Name what holds the lock."""
        return _now("Locked by a review")

    def get_description(self, user) -> str:
        """Say what ends it."""
        return _now("Approve the company's changes or send them back first.")


def connect() -> None:
    """Listen; called when all apps are loaded."""
    page_published.connect(after_publishing, sender=MemberPage)
    page_unpublished.connect(after_taking_down, sender=MemberPage)
    for ended in (workflow_rejected, workflow_cancelled, workflow_approved):
        ended.connect(after_review, sender=WorkflowState)


@hooks.register("page_lock")
def lock_under_review(page: Page) -> BaseLock | None:
    """Lock a company's page while its changes wait.

    They are in its workflow then, which Wagtail's lists know of all their pages at once.
    """
    draft = _waiting(page) if _is_company(page) and page.workflow_in_progress else None
    return ReviewLock(page, draft) if draft else None


@hooks.register("publish_errors")
def refuse_other_revisions(page: Page, revision: Revision) -> list[PublishError]:
    """Let nothing but what was sent be published while it waits."""
    draft = _waiting(page)
    if draft is None or draft.sent_revision_id == revision.pk:
        return []
    message = _now("The company's changes wait for review: approve them or send them back first.")
    return [PublishError("", message)]


@hooks.register("before_edit_page")
def call_off(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Let staff call a review off, and show them the page anew.

    Wagtail would show the form again, with what was sent and with a button that publishes it.
    """
    is_asked = request.method == "POST" and "action-cancel-workflow" in request.POST
    state = page.current_workflow_state if is_asked and _waiting(page) else None
    if state is None or not state.user_can_cancel(request.user):
        return None
    state.cancel(user=request.user)
    messages.success(request, _now("The review was called off. The company has its changes back."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("insert_editor_js")
def review_buttons() -> str:
    """Let Wagtail's own script press the buttons of the lock's message."""
    address = static("wagtailadmin/js/workflow-action.js")
    return format_html('<script src="{}" data-activate="dashboard"></script>', address)


def after_publishing(instance: MemberPage, revision: Revision, **_kwargs) -> None:
    """Delete the draft that is public now, and note what was public before."""
    draft = _waiting(instance)
    if draft and draft.sent_revision_id == revision.pk:
        data = {"before": draft.base_revision_id}
        log(instance=instance, action=APPROVED, revision=revision, data=data)
        draft.delete()
        tell_of_approval(instance)


def after_taking_down(instance: MemberPage, **_kwargs) -> None:
    """Call a review off: its approval would make the page public again."""
    if not _waiting(instance):
        return
    state = instance.current_workflow_state
    if state:
        state.cancel()


def after_review(instance: WorkflowState, **_kwargs) -> None:
    """Give the draft back to the member, unless it has been published."""
    draft = _waiting(instance.content_object)
    if draft is None:
        return
    release(draft)
    if instance.status == WorkflowState.STATUS_NEEDS_CHANGES:
        tell_of_return(draft.member, instance)


def _is_company(page: Page) -> bool:
    return getattr(page, "specific_class", None) is MemberPage


def _waiting(page: Page) -> ProfileDraft | None:
    """Return the draft that waits for review, without a query for other kinds of pages."""
    if not _is_company(page):
        return None
    waiting = ProfileDraft.objects.filter(member_id=page.pk, sent_revision__isnull=False)
    return waiting.select_related("sent_revision", "base_revision", "changed_by").first()
