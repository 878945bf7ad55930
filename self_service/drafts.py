"""Drafts of profiles: what members have typed, stored as answers beside the page."""

from collections.abc import Iterable

from django.db import transaction
from django.http import QueryDict

from members.models import MemberPage
from techtank.core.models import SiteImage

from .answers import Answers, answers_of, read
from .models import ProfileDraft
from .profile import Profile


class Conflict(Exception):
    """Somebody else has changed the draft since the form was opened, or it was sent."""


def draft_of(page: MemberPage) -> ProfileDraft | None:
    """Return the company's draft, if there is one."""
    return drafts_of([page]).get(page.pk)


def drafts_of(pages: Iterable[MemberPage]) -> dict[int, ProfileDraft]:
    """Return the drafts of companies by the primary keys of their pages, in one query."""
    drafts = ProfileDraft.objects.filter(member__in=pages)
    return {one.member_id: one for one in drafts.select_related("changed_by", "sent_revision")}


def live(page: MemberPage) -> MemberPage:
    """Return the page anew, as visitors see it, to be changed in memory.

    The row and not the latest revision, which may be what staff have not published.
    """
    pages = MemberPage.objects.select_related("organisation", "municipality", "logo")
    return pages.prefetch_related("capabilities", "contacts", "pictures__image").get(pk=page.pk)


def answers_now(page: MemberPage, draft: ProfileDraft | None) -> Answers:
    """Return what the form shows: the live page, with what the member has changed."""
    answers = answers_of(page)
    return answers | draft.answers if draft else answers


def profile_of(
    page: MemberPage, draft: ProfileDraft | None, answers: Answers | None = None, *, checked: bool
) -> Profile:
    """Return the company's profile with its draft, or with answers that are not stored."""
    page = live(page)
    now = answers_now(page, draft)
    return Profile(page, now | (answers or {}), pictures_of(page, draft), checked)


def pictures_of(page: MemberPage, draft: ProfileDraft | None) -> dict[str, SiteImage]:
    """Return the pictures that the member may choose, by number: its own, and no others."""
    images = [page.logo] if page.logo else []
    images += [row.image for row in page.pictures.all()]
    images += draft.uploads.all() if draft else []
    return {str(image.pk): image for image in images}


def version_of(draft: ProfileDraft | None) -> str:
    """Return what tells one state of a draft from the next.

    One that nobody has typed in yet is as good as none.
    """
    is_begun = draft is not None and (draft.changed_by_id or draft.answers)
    return draft.changed_at.isoformat() if is_begun else ""


@transaction.atomic
def save(page: MemberPage, user, sent: QueryDict) -> ProfileDraft:
    """Store what a form carries; raises Conflict if it was opened on what is no longer there."""
    draft = locked(page)
    if draft.sent_revision_id or sent.get("version") != version_of(draft):
        raise Conflict
    return store(draft, read_for(page, draft, sent), user)


def read_for(page: MemberPage, draft: ProfileDraft | None, sent: QueryDict) -> Answers:
    """Return what a form carries; its logo is the one that stands there."""
    return read(sent, answers_now(page, draft)["logo"])


def store(draft: ProfileDraft, answers: Answers, user) -> ProfileDraft:
    """Keep the answers that differ from the live page."""
    there = answers_of(live(draft.member))
    draft.answers = {name: answer for name, answer in answers.items() if answer != there[name]}
    draft.changed_by = user
    draft.save()
    return draft


def locked(page: MemberPage) -> ProfileDraft:
    """Return the company's draft, made if need be, held until the transaction ends."""
    ProfileDraft.objects.get_or_create(member=page)
    return ProfileDraft.objects.select_for_update().get(member=page)
