"""The directory as open data; docs/open-data.md explains the fields."""

from collections import defaultdict
from operator import attrgetter

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from people.models import Municipality
from techtank.core.open_data import DataSet, Field, plain

from .models import Capability, MemberCapability, MemberCertificate, MemberIndexPage, MemberPage
from .models.uses import Level


def members_data(directory: MemberIndexPage, request: HttpRequest) -> DataSet:
    """Return the published companies that are in it, in the language of the request.

    Three queries, however many they are.
    """
    members = MemberPage.objects.published().filter(in_open_data=True)
    members = members.alphabetical(get_language())
    records = list(members.select_related("municipality"))
    source = directory.get_address(get_language(), request)
    fields = _fields(source, _capabilities(), _certificates())
    return DataSet("medlemmar", source, fields, records, (MemberPage, Capability, Municipality))


def _fields(
    source: str, held: dict[tuple[int, str], list[str]], certified: dict[int, list[dict]]
) -> list[Field]:
    return [
        Field("id", _("number"), attrgetter("pk")),
        Field("name", _("name"), attrgetter("title")),
        Field("organisation_number", _("organisation number"), attrgetter("organisation_number")),
        Field("page", _("page"), lambda one: f"{source}{one.slug}/"),
        Field("is_example", _("example company"), attrgetter("is_example")),
        Field("municipality", _("municipality"), attrgetter("municipality.name")),
        Field("municipality_code", _("municipality code"), attrgetter("municipality.code")),
        Field("county", _("county"), attrgetter("municipality.county")),
        Field("street", _("street"), attrgetter("street")),
        Field("postcode", _("postcode"), attrgetter("postcode")),
        Field("town", _("town"), attrgetter("town")),
        Field("phone", _("phone"), attrgetter("phone")),
        Field("email", _("e-mail address"), attrgetter("email")),
        Field("website", _("web address"), attrgetter("address")),
        Field("vacancies", _("web address of vacancies"), attrgetter("jobs_address")),
        Field("employees", _("employees"), attrgetter("employees")),
        Field("size", _("size"), lambda one: one.size.value if one.size else None),
        Field("founded", _("year founded"), attrgetter("founded")),
        Field("core", _("core capabilities"), lambda one: held[one.pk, Level.CORE]),
        Field(
            "supplementary",
            _("supplementary capabilities"),
            lambda one: held[one.pk, Level.SUPPLEMENTARY],
        ),
        Field("certificates", _("certificates"), lambda one: certified[one.pk]),
        Field("lead", _("lead"), attrgetter("content.lead")),
        Field("description", _("description"), lambda one: plain(one.content.description)),
        Field("text_language", _("language of the texts"), attrgetter("content.language")),
        Field("last_confirmed", _("last confirmed"), attrgetter("last_confirmed")),
    ]


def _capabilities() -> dict[tuple[int, str], list[str]]:
    """Return the names of capabilities by company and level."""
    found = defaultdict(list)
    for use in MemberCapability.objects.filter(page__live=True).select_related("capability"):
        found[use.page_id, use.level].append(str(use.capability))
    return found


def _certificates() -> dict[int, list[dict]]:
    """Return certificates by company, with the day when each was seen and its last day."""
    found = defaultdict(list)
    for use in MemberCertificate.objects.filter(page__live=True).select_related("capability"):
        found[use.page_id].append(
            {
                "name": str(use.capability),
                "confirmed": use.confirmed,
                "valid_until": use.valid_until,
            }
        )
    return found
