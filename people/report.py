"""The staff's report: organisations that nobody refers to, or that may stand there twice."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import ReferenceIndex
from wagtail.permission_policies import ModelPermissionPolicy

from . import names
from .models import Organisation


def unused() -> QuerySet:
    """Return the organisations that no record refers to and that own nothing of the cluster.

    Foreign keys are asked in the tables themselves, stories in Wagtail's reference index.
    """
    nowhere = Q(is_owner=False)
    for relation in Organisation._meta.related_objects:
        name = relation.field.name
        nowhere &= ~Exists(relation.related_model._base_manager.filter(**{name: OuterRef("pk")}))
    told = ReferenceIndex.objects.filter(
        to_content_type__app_label="people", to_content_type__model="organisation"
    )
    keys = [int(key) for key in told.values_list("to_object_id", flat=True).distinct()]
    return Organisation.objects.filter(nowhere).exclude(pk__in=keys)


class OrganisationReport(ReportView):
    """Organisations that somebody should tidy up, with why."""

    page_title = _("Organisations to tidy up")
    header_icon = "group"
    model = Organisation
    index_url_name = "organisation_report"
    index_results_url_name = "organisation_report_results"
    permission_policy = ModelPermissionPolicy(Organisation)
    any_permission_required = ("change",)
    default_ordering = "sort_key"
    columns = (
        TitleColumn(
            "name_sv",
            label=_("organisation"),
            url_name="wagtailsnippets_people_organisation:edit",
        ),
        Column("kind", label=_("kind"), accessor="get_kind_display"),
        Column("region", label=_("region")),
        Column("faults", label=_("What is wrong")),
    )
    list_export = ("name_sv", "region", "faults")
    export_headings = {
        "name_sv": _("organisation"),
        "region": _("region"),
        "faults": _("What is wrong"),
    }

    @cached_property
    def faults(self) -> dict[int, list[str]]:
        """What is wrong with each organisation, by primary key; three queries."""
        everybody = dict(Organisation.objects.values_list("pk", "name_sv"))
        found: dict[int, list[str]] = {
            key: [_now("not used anywhere")] for key in unused().values_list("pk", flat=True)
        }
        for keys, words in (
            (names.same(everybody), _now("has the same name as %(names)s")),
            (names.alike(everybody), _now("has nearly the same name as %(names)s")),
        ):
            for key, others in keys.items():
                if others:
                    told = ", ".join(everybody[other] for other in others)
                    found.setdefault(key, []).append(words % {"names": told})
        return found

    def get_queryset(self) -> QuerySet:
        """Return those with a fault."""
        self.queryset = Organisation.objects.filter(pk__in=self.faults)
        return super().get_queryset()

    def decorate_paginated_queryset(self, queryset: QuerySet) -> QuerySet:
        """Add to each what is wrong with it."""
        for organisation in queryset:
            organisation.faults = ", ".join(self.faults[organisation.pk])
        return queryset
