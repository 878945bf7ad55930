"""What pages, pictures and figures of every subject need now and then."""

from datetime import timedelta

from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.images.permissions import permission_policy as image_policy
from wagtail.models import Page, ReferenceIndex, Revision

from .chores import HOOK, Chore, Kind, pages_of, records_of
from .models import BasePage, KeyFigure, SiteImage
from .models.key_figure import LASTS
from .querysets import PublicPageQuerySet
from .references import shown_by_published


@hooks.register(HOOK)
def chores_of_pages() -> list[Chore]:
    """Return what pages of every kind need."""
    return [
        Chore(
            "missed",
            Kind.WAITS,
            _("Not published in time"),
            _("They should be public by now. Publish them, or give them another time."),
            missed,
            lambda page: _due(page.go_live_at),
        ),
        Chore(
            "scheduled",
            Kind.COMING,
            _("Published by themselves"),
            _("They become public at their time. Read them once more, or take the time away."),
            scheduled,
            lambda page: _due(page.goes_live_at),
        ),
        Chore(
            "expiring",
            Kind.COMING,
            _("Taken down by themselves"),
            _("They vanish within a month. Give them more time if they are still needed."),
            expiring,
            lambda page: _due(page.expire_at),
        ),
        Chore(
            "review",
            Kind.AGES,
            _("Pages to read again"),
            _("Their day of review has passed. Read them, mend them and set a new day."),
            to_review,
        ),
        Chore(
            "dead-links",
            Kind.BROKEN,
            _("Links to pages that are gone"),
            _("A link on the page leads to one that visitors can't read. Change it or remove it."),
            with_dead_links,
        ),
        Chore(
            "english",
            Kind.MISSING,
            _("Pages without English"),
            _("Readers of English get the Swedish text and a notice. Translate what they need."),
            without_english,
        ),
    ]


@hooks.register(HOOK)
def chores_of_records() -> list[Chore]:
    """Return what pictures and key figures need."""
    return [
        Chore(
            "figures",
            Kind.AGES,
            _("Figures to count again"),
            _("They are more than a year old. Count again, or say that the figure does not age."),
            old_figures,
            lambda figure: date_format(figure.as_of),
        ),
        Chore(
            "alt-texts",
            Kind.MISSING,
            _("Pictures without an alt text"),
            _("Who can't see the picture learns nothing of it (WCAG 1.1.1). Write what it shows."),
            lambda user: _pictures(user).filter(alt_sv=""),
        ),
        Chore(
            "credits",
            Kind.MISSING,
            _("Pictures without a credit"),
            _("Whoever made a picture has a right to be named (upphovsrättslagen, section 3)."),
            lambda user: _pictures(user).filter(credit=""),
        ),
    ]


def missed(user: AbstractBaseUser) -> QuerySet:
    """Return the drafts whose time has passed without anybody having published them."""
    overdue = Page.objects.filter(live=False, expired=False, go_live_at__lte=timezone.now())
    return pages_of(user, _with_schedule(overdue).filter(goes_live_at=None)).order_by("go_live_at")


def scheduled(user: AbstractBaseUser) -> QuerySet:
    """Return the pages with a revision that becomes public by itself, the next one first."""
    pages = _with_schedule(Page.objects.all()).filter(goes_live_at__isnull=False)
    return pages_of(user, pages).order_by("goes_live_at")


def expiring(user: AbstractBaseUser) -> QuerySet:
    """Return the public pages that are taken down within a month."""
    soon = timezone.now() + timedelta(days=30)
    return pages_of(user, Page.objects.live().filter(expire_at__lte=soon)).order_by("expire_at")


def to_review(user: AbstractBaseUser) -> QuerySet:
    """Return the public pages whose day of review has come, in one query for all kinds."""
    is_due = _with(review_by__lte=timezone.localdate())
    return pages_of(user, Page.objects.live().filter(is_due)).order_by("title")


def without_english(user: AbstractBaseUser) -> QuerySet:
    """Return the public pages with a text in Swedish alone."""
    pages = PublicPageQuerySet(Page).published().filter(_with(has_english=False))
    return pages_of(user, pages).order_by("-latest_revision_created_at")


def with_dead_links(user: AbstractBaseUser) -> QuerySet:
    """Return the public pages that lead to a page which is not public, or not there any more.

    Asked of Wagtail's reference index, so it is known at once.
    """
    of_pages = ContentType.objects.get_for_model(Page)
    public = PublicPageQuerySet(Page).published().annotate(key=Cast("pk", CharField()))
    dead = ReferenceIndex.objects.filter(
        base_content_type=of_pages,
        to_content_type=of_pages,
        object_id=Cast(OuterRef("pk"), CharField()),
    ).exclude(to_object_id__in=public.order_by().values("key"))
    leading = PublicPageQuerySet(Page).published().filter(Exists(dead))
    return pages_of(user, leading).order_by("title")


def old_figures(user: AbstractBaseUser) -> QuerySet:
    """Return the figures that age and were counted by somebody, too long ago."""
    aged = Q(is_lasting=False, counted="", as_of__lt=timezone.localdate() - LASTS)
    return records_of(user, KeyFigure.objects.filter(aged)).order_by("as_of")


def _pictures(user: AbstractBaseUser) -> QuerySet:
    mine = image_policy.instances_user_has_permission_for(user, "change")
    return shown_by_published(SiteImage.objects.filter(pk__in=mine.values("pk"))).order_by("title")


def _with_schedule(pages: QuerySet) -> QuerySet:
    """Add when a page becomes public by itself, if it does."""
    approved = Revision.objects.filter(
        approved_go_live_at__isnull=False,
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=Cast(OuterRef("pk"), CharField()),
    ).order_by("approved_go_live_at")
    return pages.annotate(goes_live_at=Subquery(approved.values("approved_go_live_at")[:1]))


def _with(**facts) -> Q:
    """Return what pages of any kind with these facts, which each kind keeps itself, share."""
    found = Q()
    for model in apps.get_models():
        if issubclass(model, BasePage):
            found |= Q(pk__in=model._base_manager.order_by().filter(**facts).values("pk"))
    return found


def _due(moment) -> str:
    return date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")
