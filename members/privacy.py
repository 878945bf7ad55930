"""The contacts of companies, for those who ask what we hold of them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.dispatch import Signal
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Revision

from techtank.core.data_requests import Holding, is_same, revisions_with
from techtank.core.models.bilingual import SWEDISH

from .models import CompanyContact, MemberPage

#: Contacts by record and name: who has got another address is the same person, but who has got
#: somebody else's record is not.
Known = set[tuple[int, str]]
#: Sent with the `known` contacts that are about to be erased, for what other rooms keep of them.
contacts_erased = Signal()


def company_contacts() -> Holding:
    """Let people see and erase where they stand as the contact of a company."""
    return Holding(
        _("Contacts of companies, in drafts and older versions too"),
        export,
        erase,
        if_left=_("A company's own address is changed on its page."),
    )


def export(email: str) -> list[dict[str, Any]]:
    """Return the contacts with this address, public ones and those in older versions.

    Companies whose own address it is are named too.
    """
    known = known_contacts(email)
    public = [
        {"company": str(row.page), "name": row.name, "title": row.job_title, "phone": row.phone}
        for row in _rows(email, known)
    ]
    older = [
        {"company": revision.content["title"], "version": revision.created_at.isoformat()} | contact
        for revision in _revisions(email, known)
        for contact in _contacts_in(revision.content, email, known)
    ]
    own = [{"company": str(page), "address": page.email} for page in _companies(email)]
    return public + older + own


def erase(email: str) -> int:
    """Take the contacts off their companies, and out of all versions; return how many.

    A company keeps its own address, but no older version does once it has another.
    """
    known = known_contacts(email)
    revisions = list(_revisions(email, known))
    contacts_erased.send(sender=CompanyContact, known=known)
    rows = list(_rows(email, known))
    for row in rows:
        page = row.page
        row.delete()
        with override(SWEDISH):  # a bare translated field holds the language that is active
            MemberPage.objects.get(pk=page.pk).save(clean=False)  # and the search forgets them
    still_theirs = {str(page.pk) for page in _companies(email)}
    return len(rows) + sum(_erase_from(one, email, known, still_theirs) for one in revisions)


def _erase_from(revision: Revision, email: str, known: Known, still_theirs: set[str]) -> int:
    """Clear a version; return how much was in it."""
    content = revision.content
    gone = _contacts_in(content, email, known)
    content["contacts"] = [one for one in content.get("contacts", []) if one not in gone]
    had_address = is_same(email, content.get("email")) and revision.object_id not in still_theirs
    if had_address:
        content["email"] = ""
    revision.save(update_fields=["content"])
    return len(gone) + had_address


def known_contacts(email: str) -> Known:
    """Return the contacts that have this address now or had it in any version."""
    rows = CompanyContact.objects.filter(email__iexact=email.strip())
    return {(row.pk, row.name) for row in rows} | {
        (contact["pk"], contact["name"])
        for revision in revisions_with(MemberPage, email)
        for contact in revision.content.get("contacts", [])
        if contact.get("pk") and is_same(email, contact.get("email"))
    }


def _rows(email: str, known: Known) -> Iterable[CompanyContact]:
    theirs = Q(email__iexact=email.strip())
    for key, name in known:
        theirs |= Q(pk=key, name=name)
    return CompanyContact.objects.filter(theirs).select_related("page")


def _companies(email: str) -> Iterable[MemberPage]:
    return MemberPage.objects.filter(email__iexact=email.strip())


def _revisions(email: str, known: Known) -> Iterable[Revision]:
    """Yield the versions that hold the address, and all others of the companies of the contacts."""
    found = {revision.pk: revision for revision in revisions_with(MemberPage, email)}
    companies = {revision.object_id for revision in found.values()}
    companies |= {str(row.page_id) for row in _rows(email, known)}
    others = Revision.page_revisions.filter(object_id__in=companies).exclude(pk__in=found)
    yield from found.values()
    yield from others.iterator()


def _contacts_in(content: dict[str, Any], email: str, known: Known) -> list[dict[str, Any]]:
    return [
        one
        for one in content.get("contacts", [])
        if is_same(email, one.get("email")) or (one.get("pk"), one.get("name")) in known
    ]
