"""What visitors may see, decided in one place."""

from django.db.models import Q
from django.utils import timezone
from wagtail.query import PageQuerySet


class PublicPageQuerySet(PageQuerySet):
    """Pages as visitors know them."""

    def published(self) -> "PublicPageQuerySet":
        """Live, public and not expired: the rule of every list, search, feed and sitemap.

        `live` alone leaves a page visible from its expiry until the scheduler has run.
        """
        expired = Q(expire_at__isnull=False, expire_at__lte=timezone.now())
        return self.live().public().exclude(expired)
