"""The contacts of companies, for those who ask what we hold of them."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from techtank.core.data_requests import Holding, is_same, revisions_with
from techtank.core.models.bilingual import SWEDISH

from .models import CompanyContact, MemberPage


def company_contacts() -> Holding:
    """Let people see and erase where they stand as the contact of a company."""
    return Holding(_("Contacts of companies, in drafts and older versions too"), export, erase)


def export(email: str) -> list[dict[str, Any]]:
    """Return the contacts with this address, public ones and those in older versions."""
    public = [
        {"company": str(row.page), "name": row.name, "title": row.job_title, "phone": row.phone}
        for row in _rows(email)
    ]
    return public + [
        {"company": revision.content["title"], "version": revision.created_at.isoformat()} | contact
        for revision in revisions_with(MemberPage, email)
        for contact in _contacts_in(revision.content, email)
    ]


def erase(email: str) -> int:
    """Take the contacts off their companies, and out of all versions; return how many."""
    rows = list(_rows(email))
    for row in rows:
        page = row.page
        row.delete()
        with override(SWEDISH):  # a bare translated field holds the language that is active
            MemberPage.objects.get(pk=page.pk).save(clean=False)  # and the search forgets them
    erased = len(rows)
    for revision in revisions_with(MemberPage, email):
        gone = _contacts_in(revision.content, email)
        if gone:
            kept = [one for one in revision.content["contacts"] if one not in gone]
            revision.content["contacts"] = kept
            revision.save(update_fields=["content"])
            erased += len(gone)
    return erased


def _rows(email: str):
    return CompanyContact.objects.filter(email__iexact=email.strip()).select_related("page")


def _contacts_in(content: dict[str, Any], email: str) -> list[dict[str, Any]]:
    return [one for one in content.get("contacts", []) if is_same(email, one.get("email"))]
