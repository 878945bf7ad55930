"""What editors find when they log in: what they do most, and what waits for them."""

from typing import Any

from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Revision
from wagtail.permissions import page_permission_policy

from news.models import NewsIndexPage
from news.releases import new_release_url

MOST = 20


class WritePanel(Component):
    """The button that begins a press release."""

    name = "write"
    template_name = "desk/admin/write.html"
    order = 50

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Add the form's address, if the editor may add news."""
        user = parent_context["request"].user
        news = NewsIndexPage.objects.first()
        may_add = news and news.permissions_for_user(user).can_add_subpage()
        return {"new_release": new_release_url(news) if may_add else ""}


class MissedPanel(Component):
    """Drafts whose time to be published has passed without anybody having published them."""

    name = "missed"
    template_name = "desk/admin/missed.html"
    order = 60

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Add those that the editor may mend, the longest overdue first."""
        user = parent_context["request"].user
        mine = page_permission_policy.instances_user_has_permission_for(user, "change")
        overdue = Page.objects.filter(
            live=False, expired=False, go_live_at__lte=timezone.now(), pk__in=mine.values("pk")
        )
        scheduled = Revision.page_revisions.filter(approved_go_live_at__isnull=False)
        numbers = [int(number) for number in scheduled.values_list("object_id", flat=True)]
        return {"pages": overdue.exclude(pk__in=numbers).order_by("go_live_at", "pk")[:MOST]}
