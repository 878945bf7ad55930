"""What the editor is told beside the fields of news."""

from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.admin.panels import HelpPanel

if TYPE_CHECKING:
    from .models.frozen import FrozenTextsQuerySet

#: Articles with an older wording that are named, the latest first.
MOST_NAMED = 20


class TimePanel(HelpPanel):
    """Tells plainly when a held back article is published, or that its time has passed."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("template", "news/admin/time.html")
        super().__init__(**kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        """Knows the article."""

        def is_shown(self) -> bool:
            """Whether the article is a draft with a time."""
            return bool(self.instance.pk and not self.instance.live and self.instance.go_live_at)

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            """Add the time, and whether somebody has agreed to it."""
            article = self.instance
            scheduled = article.scheduled_revision
            return super().get_context_data(parent_context) | {
                "article": article,
                "time": scheduled.approved_go_live_at if scheduled else article.go_live_at,
                "is_scheduled": bool(scheduled),
                "is_missed": not scheduled and article.go_live_at <= timezone.now(),
            }


class KeptBoilerplatePanel(HelpPanel):
    """Tells that a published article keeps an older wording than the one that is chosen."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("template", "news/admin/kept_boilerplate.html")
        super().__init__(**kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        """Knows the article."""

        def is_shown(self) -> bool:
            """Whether the words differ."""
            article = self.instance
            return bool(
                article.pk
                and article.standing_text
                and article.standing_text == article.kept
                and not article.kept.is_as_it_reads_now
            )

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            """Add what is kept."""
            return super().get_context_data(parent_context) | {"kept": self.instance.kept}


class OlderWordingsPanel(HelpPanel):
    """Tells which articles carry an older wording of a boilerplate; changes none of them."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("template", "news/admin/older_wordings.html")
        super().__init__(**kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        """Knows the boilerplate."""

        def is_shown(self) -> bool:
            """Whether there are any."""
            return bool(self.instance.pk) and self._older.exists()

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            """Add the articles, the latest first."""
            rows = self._older.order_by("-article__date", "-article")
            named = rows.values(pk=F("article"), title=F("article__title"), date=F("article__date"))
            shown = {"articles": named[:MOST_NAMED], "total": self._older.count()}
            return super().get_context_data(parent_context) | shown

        @cached_property
        def _older(self) -> "FrozenTextsQuerySet":
            return self.instance.frozen_texts.older_than(self.instance)
