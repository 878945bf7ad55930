"""The staff's report: which profiles need a hand, and why."""

import django_filters
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusFlagColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from members.models import MemberPage
from techtank.core.models import OutgoingMail

from .asking import overdue
from .desk import policy
from .models import MemberEditor, ProfileDraft, SelfServiceSettings

#: What may be wrong with a profile.
FAULTS = {
    "invitation": _("never invited"),
    "confirmation": _("not confirmed for long"),
    "answer": _("does not answer reminders"),
    "review": _("waits for review"),
    "mail": _("mail is refused"),
    "english": _("without English"),
    "logo": _("without a logo"),
}


def rules() -> dict[str, Q]:
    """Return what the companies with each fault have in common."""
    return {
        "invitation": Q(is_invited=False),
        "confirmation": overdue(SelfServiceSettings.load()),
        "answer": Q(question__given_up_at__isnull=False),
        "review": Q(is_waiting=True),
        "mail": Q(is_refused=True),
        "english": Q(has_english=False),
        "logo": Q(logo=None),
    }


def faults_of(page: MemberPage) -> str:
    """Return what is wrong with a profile, in words."""
    words = [str(fault) for name, fault in FAULTS.items() if getattr(page, f"lacks_{name}")]
    return ", ".join(words) or _now("nothing")


def yes_or_no(value: bool) -> str:
    """Return a truth as a table has it."""
    return _now("Yes") if value else _now("No")


class ProfileFilterSet(WagtailFilterSet):
    """Narrows the report down to one fault."""

    lacking = django_filters.ChoiceFilter(
        label=_("What is wrong"),
        choices=list(FAULTS.items()),
        method="narrow_down",
    )

    class Meta:
        model = MemberPage
        fields = ("lacking",)

    def narrow_down(self, queryset: QuerySet, _name: str, value: str) -> QuerySet:
        """Keep the companies that have the fault."""
        return queryset.filter(**{f"lacks_{value}": True})


class ProfileReport(ReportView):
    """All public companies, with what their profiles lack."""

    page_title = _("Members' profiles")
    header_icon = "group"
    model = MemberPage
    index_url_name = "profile_report"
    index_results_url_name = "profile_report_results"
    permission_policy = policy
    any_permission_required = ("view",)
    filterset_class = ProfileFilterSet
    default_ordering = "sort_key"
    columns = (
        TitleColumn("title", label=_("company"), url_name="wagtailadmin_pages:edit"),
        StatusFlagColumn(
            "is_invited", label=_("invited"), true_label=_("Yes"), false_label=_("No")
        ),
        DateColumn("last_confirmed", label=_("last confirmed")),
        Column("faults", label=_("What is wrong"), accessor=faults_of),
    )
    list_export = ("title", "is_invited", "last_confirmed", "is_waiting", "is_refused")
    export_headings = {
        "title": _("company"),
        "is_invited": _("invited"),
        "last_confirmed": _("last confirmed"),
        "is_waiting": FAULTS["review"],
        "is_refused": FAULTS["mail"],
    }
    custom_field_preprocess = {
        name: {"csv": yes_or_no, "xlsx": yes_or_no}
        for name in ("is_invited", "is_waiting", "is_refused")
    }

    def get_queryset(self) -> QuerySet:
        """Ask everything of all companies in one query."""
        editors = MemberEditor.objects.filter(member=OuterRef("pk"))
        sent = ProfileDraft.objects.filter(member=OuterRef("pk"), sent_revision__isnull=False)
        refused = OutgoingMail.objects.filter(refused_at__isnull=False).values("recipient")
        self.queryset = (
            MemberPage.objects.live()
            .annotate(
                is_invited=Exists(editors.filter(invited_at__isnull=False)),
                is_waiting=Exists(sent),
                is_refused=Exists(editors.filter(user__email__in=refused)),
            )
            .annotate(**{f"lacks_{name}": rule for name, rule in rules().items()})
            .defer("description", "description_sv", "description_en", "search_text")
        )
        return super().get_queryset()
