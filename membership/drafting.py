"""A company's page in the directory, begun by its application and completed by staff.

What a visitor typed is never published, and changes nothing that stands: a number that is known
leads staff to the page that has it.
"""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Page

from members.models import MemberIndexPage, MemberPage
from people.models import Municipality, Organisation
from techtank.core.archive.places import place_of


def draft_when_stored(directory: MemberIndexPage, answers: dict[str, Any]) -> None:
    """Begin the page when the application is safe; a fault here must not lose that."""

    # No partial: Django logs a fault here by the function's name, which a partial has not.
    def begin() -> None:
        draft(directory, answers)

    transaction.on_commit(begin, robust=True)


@transaction.atomic
def draft(directory: MemberIndexPage, answers: dict[str, Any]) -> MemberPage | None:
    """Return the new page, or None: the number has one, or the municipality is not in our register.

    Who applied is not written on the page, which is kept longer than the application (GDPR
    art. 5.1 c).
    """
    # One at a time, or two applications of a company would each begin a page.
    parent = MemberIndexPage.objects.select_for_update(no_key=True, of=("self",)).get(
        pk=directory.pk
    )
    place = Municipality.objects.filter(name=answers["municipality"]).first()
    if place is None or page_with(answers["number"]):
        return None
    page = MemberPage(
        title=answers["company"],
        slug=_free_slug(parent, answers["company"]),
        live=False,
        organisation=_organisation(answers["company"]),
        organisation_number=answers["number"],
        municipality=place,
        address=answers["site"],
        in_open_data=answers.get("terms", False),  # agreed to in the terms, if there were any
    )
    parent.add_child(instance=page)
    page.save_revision()
    return page


def page_with(number: str) -> MemberPage | None:
    """Return the page of the company with that number, published or not."""
    return MemberPage.objects.filter(organisation_number=number).order_by("-live", "pk").first()


def notes_on(answers: dict[str, Any]) -> list[str]:
    """Tell staff where the company's page is; only they learn whether it is a member."""
    page = page_with(answers["number"])
    if page is None:
        return [_("No page was begun: the municipality is not in the register.")]
    if place := place_of(page):
        return [_("The company has a page in %(place)s.") % {"place": place.label}]
    told = _("The company is already a member:") if page.live else _("A page to complete:")
    return [f"{told} {settings.WAGTAILADMIN_BASE_URL}{edit_address(page)}"]


def edit_address(page: MemberPage) -> str:
    """Return where staff complete it."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def _organisation(name: str) -> Organisation:
    """Return the company of the register that has this name and no page yet, or a new one."""
    known = Organisation.objects.filter(
        name_sv__iexact=name, kind=Organisation.Kind.COMPANY, member_pages=None
    )
    return known.first() or Organisation.objects.create(name_sv=name)


def _free_slug(parent: Page, name: str) -> str:
    stem = slugify(name)[:100] or "foretag"
    taken = set(parent.get_children().values_list("slug", flat=True))
    taken |= parent.specific.reserved_slugs
    numbers = range(2, len(taken) + 3)
    return next(
        one for one in (stem, *(f"{stem}-{number}" for number in numbers)) if one not in taken
    )
