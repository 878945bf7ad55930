"""Who finds what in the archive and the waste basket, and may take it out of there."""

from django.db.models import Q, QuerySet
from wagtail.models import Page, Site
from wagtail.permissions import page_permission_policy

from techtank.core.archive.permissions import StaffPermissions
from techtank.core.archive.places import Place, outside
from techtank.core.models import PutAway

VIEW, DELETE = "core.view_putaway", "core.delete_putaway"


def lying_in(place: Place, user) -> QuerySet[PutAway]:
    """Return what lies at a place and somebody may take out of there, the latest first.

    Of the archive it is what stood where they may publish; what stood below a page that is gone or
    put away itself is for those who may publish the whole site. The basket is administrators'.
    """
    records = PutAway.objects.filter(place=place).select_related("page", "by__wagtail_userprofile")
    if place is Place.BASKET:
        return records if user.has_perm(DELETE) else records.none()
    if not user.has_perm(VIEW):
        return records.none()
    return records if may_publish_all(user) else records.filter(_below_theirs(user))


def may_publish_all(user) -> bool:
    """Whether somebody may publish the front page, and so all below it."""
    front = Site.objects.get(is_default_site=True).root_page
    return StaffPermissions(user, front).can_publish()


def _below_theirs(user) -> Q:
    theirs = page_permission_policy.instances_user_has_permission_for(user, "publish")
    return Q(parent__in=outside(Page.objects.filter(pk__in=theirs.values("pk"))).values("pk"))
