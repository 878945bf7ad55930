"""How a room adds a report to Wagtail's menu “Reports”."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import ReportView


def report_addresses(report: type[ReportView], folder: str) -> list[URLPattern]:
    """Return the addresses of a report and of its table alone, for `register_admin_urls`."""
    return [
        path(f"reports/{folder}/", report.as_view(), name=report.index_url_name),
        path(
            f"reports/{folder}/results/",
            report.as_view(results_only=True),
            name=report.index_results_url_name,
        ),
    ]


class ReportMenuItem(MenuItem):
    """A report for those who may see it, for `register_reports_menu_item`."""

    def __init__(self, report: type[ReportView], *, order: int) -> None:
        self._report = report
        address = reverse(report.index_url_name)
        super().__init__(report.page_title, address, icon_name=report.header_icon, order=order)

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the permission of the report."""
        return self._report.permission_policy.user_has_any_permission(
            request.user, self._report.any_permission_required
        )
