"""The directory as open data; docs/open-data.md explains the fields.

Plain rows are read, for to make an object of each company and each thing that it can takes seconds
for thousands of them.
"""

from collections import defaultdict
from operator import attrgetter

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from people.models import Municipality
from techtank.core.content import Content
from techtank.core.open_data import DataSet, Field, name_in, plain

from .models import Capability, MemberCapability, MemberCertificate, MemberIndexPage, MemberPage
from .models.uses import Level
from .sizes import size_of

_COLUMNS = (
    *("pk", "title", "slug", "organisation_number", "is_example", "has_english"),
    *("municipality__name", "municipality__code", "municipality__county"),
    *("street", "postcode", "town", "phone", "email", "address", "jobs_address"),
    *("employees", "founded", "last_confirmed"),
    *("lead_sv", "lead_en", "description_sv", "description_en"),
)
_NAMES = ("capability__name_sv", "capability__name_en")


def members_data(directory: MemberIndexPage, request: HttpRequest) -> DataSet:
    """Return the published companies that are in it, in the language of the request.

    Three queries, however many they are.
    """
    language = get_language()
    members = MemberPage.objects.published().filter(in_open_data=True).alphabetical(language)
    source = directory.get_address(language, request)
    fields = _fields(source, language, _capabilities(language), _certificates(language))
    # Columns of one language each; to look for others in each row takes most of the time.
    rows = members.rewrite(False).values_list(*_COLUMNS, named=True).iterator()
    return DataSet("medlemmar", source, fields, rows, (MemberPage, Capability, Municipality))


def _fields(
    source: str,
    language: str,
    held: dict[tuple[int, str], list[str]],
    certified: dict[int, list[dict]],
) -> list[Field]:
    return [
        Field("id", _("number"), attrgetter("pk")),
        Field("name", _("name"), attrgetter("title")),
        Field("organisation_number", _("organisation number"), attrgetter("organisation_number")),
        Field("page", _("page"), lambda one: f"{source}{one.slug}/"),
        Field("is_example", _("example company"), attrgetter("is_example")),
        Field("municipality", _("municipality"), attrgetter("municipality__name")),
        Field("municipality_code", _("municipality code"), attrgetter("municipality__code")),
        Field("county", _("county"), attrgetter("municipality__county")),
        Field("street", _("street"), attrgetter("street")),
        Field("postcode", _("postcode"), attrgetter("postcode")),
        Field("town", _("town"), attrgetter("town")),
        Field("phone", _("phone"), attrgetter("phone")),
        Field("email", _("e-mail address"), attrgetter("email")),
        Field("website", _("web address"), attrgetter("address")),
        Field("vacancies", _("web address of vacancies"), attrgetter("jobs_address")),
        Field("employees", _("employees"), attrgetter("employees")),
        Field("size", _("size"), lambda one: getattr(size_of(one.employees), "value", None)),
        Field("founded", _("year founded"), attrgetter("founded")),
        Field("core", _("core capabilities"), lambda one: held[one.pk, Level.CORE]),
        Field(
            "supplementary",
            _("supplementary capabilities"),
            lambda one: held[one.pk, Level.SUPPLEMENTARY],
        ),
        Field("certificates", _("certificates"), lambda one: certified[one.pk]),
        Field("lead", _("lead"), lambda one: Content(one, language).lead),
        Field(
            "description",
            _("description"),
            lambda one: plain(Content(one, language).description),
        ),
        Field(
            "text_language",
            _("language of the texts"),
            lambda one: Content(one, language).language,
        ),
        Field("last_confirmed", _("last confirmed"), attrgetter("last_confirmed")),
    ]


def _capabilities(language: str) -> dict[tuple[int, str], list[str]]:
    """Return the names of capabilities by company and level."""
    found = defaultdict(list)
    uses = MemberCapability.objects.filter(page__live=True)
    for page, level, *names in uses.values_list("page", "level", *_NAMES).iterator():
        found[page, level].append(name_in(language, *names))
    return found


def _certificates(language: str) -> dict[int, list[dict]]:
    """Return certificates by company, with the day when each was seen and its last day."""
    found = defaultdict(list)
    uses = MemberCertificate.objects.filter(page__live=True)
    rows = uses.values_list("page", "confirmed", "valid_until", *_NAMES)
    for page, confirmed, valid_until, *names in rows.iterator():
        name = name_in(language, *names)
        found[page].append({"name": name, "confirmed": confirmed, "valid_until": valid_until})
    return found
