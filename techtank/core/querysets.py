"""What visitors may see, decided in one place."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet


class PublicPageQuerySet(PageQuerySet):
    """Pages as visitors know them."""

    def update(self, **fields) -> int:
        """Change rows, and let caches know, which Django has no signal for."""
        from .content_version import forget
        from .purging.changes import noticing

        with noticing(self):
            changed = super().update(**fields)
            forget()  # now: outside of a transaction visitors would keep what they saw before
        return changed

    update.alters_data = True  # as Django's own, so that no template calls it

    def published(self) -> "PublicPageQuerySet":
        """Live, public and not expired: the rule of every list, search, feed and sitemap.

        `live` alone leaves a page visible from its expiry until the scheduler has run. Wagtail's
        `public` asks the database for all restrictions first, every time; here they are part of
        the question itself.
        """
        expired = Q(expire_at__isnull=False, expire_at__lte=timezone.now())
        own_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        restricted = PageViewRestriction.objects.alias(own_path=own_path).filter(
            own_path__startswith=F("page__path")
        )
        return self.live().exclude(expired).exclude(Exists(restricted))
