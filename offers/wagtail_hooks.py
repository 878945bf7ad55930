"""What offers add to the admin."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets import Button
from wagtail.models import Page

from projects.models import ProjectPage
from techtank.core import lifetime, mentions
from techtank.core.data_requests import HOOK
from techtank.core.models import BasePage
from techtank.core.page_lists import PagesView, PagesViewSet
from techtank.core.references import that_refer_to

from . import guard  # noqa: F401 (which has hooks of its own)
from .caching import next_moment
from .desk import SignUpsView, may_read
from .helping import CANCELLED, CONFIRMED, CancelView, confirm_sign_up
from .models import OfferPage
from .privacy import sign_ups_of_visitors
from .querysets import OfferQuerySet


class OffersView(PagesView):
    """Counts places with the offers themselves."""

    def annotate_queryset(self, pages: OfferQuerySet) -> OfferQuerySet:
        """Add how many have a place, and how many wait."""
        return super().annotate_queryset(pages).with_places().with_queue()


class OffersViewSet(PagesViewSet):
    """All offers in one list."""

    model = OfferPage
    index_view_class = OffersView
    icon = "date"
    menu_label = _("Offers")
    menu_order = 222
    add_to_admin_menu = True
    columns = (
        *PagesViewSet.columns,
        Column("stage", label=_("Stage"), accessor=lambda offer: offer.status.label),
        Column("taken", label=_("Places taken"), accessor=lambda offer: offer.places_taken),
        Column("in_queue", label=_("Waiting list")),
    )


@hooks.register("register_admin_viewset")
def register_offers() -> OffersViewSet:
    """List the offers below “Offers”."""
    return OffersViewSet("offers")


@hooks.register("register_admin_urls")
def register_addresses() -> list[URLPattern]:
    """The list of an offer's sign-ups, and what can be done in it."""
    return [
        path("offers/<int:offer_pk>/sign-ups/", SignUpsView.as_view(), name="offer_sign_ups"),
        path(
            "offers/<int:offer_pk>/sign-ups/results/",
            SignUpsView.as_view(results_only=True),
            name="offer_sign_ups_results",
        ),
        path("sign-ups/<int:pk>/confirm/", confirm_sign_up, name="confirm_sign_up"),
        path("sign-ups/<int:pk>/cancel/", CancelView.as_view(), name="cancel_sign_up"),
    ]


@hooks.register("register_page_header_buttons")
def offer_list_of_sign_ups(
    page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from an offer to those who have signed up."""
    if page.specific_class is OfferPage and page.pk and may_read(user, page.specific):
        address = reverse("offer_sign_ups", args=[page.pk])
        yield Button(_("Sign-ups"), address, icon_name="group", priority=52)


@hooks.register("register_log_actions")
def register_actions(actions) -> None:
    """Name what an offer's history tells, without saying of whom."""
    actions.register_action(
        CONFIRMED, _("Give a place"), _("Somebody on the waiting list was given a place")
    )
    actions.register_action(
        CANCELLED, _("Cancel a sign-up"), _("A sign-up was cancelled for somebody")
    )


hooks.register(HOOK, sign_ups_of_visitors)


hooks.register(lifetime.HOOK, next_moment)


@hooks.register(mentions.HOOK)
def offers_of(page: BasePage) -> QuerySet:
    """Return the offers that belong to a project."""
    offers = OfferPage.objects.published()
    own = that_refer_to(page, offers) if isinstance(page, ProjectPage) else offers.none()
    return mentions.lines(own, Coalesce("start", "first_published_at"))
