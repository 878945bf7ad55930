"""Records that many pages show and that change once a month, kept in the cache for a minute."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from django.core.cache import cache
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page
from wagtail.signals import page_slug_changed, post_page_move

MINUTE = 60
Record = TypeVar("Record", bound=Model)


class Remembered(Generic[Record]):
    """The rows of one question: `owners()` asks the database once a minute at most.

    What is changed is there at once; with several processes that share no cache, a minute later.
    """

    def __init__(self, name: str, read: Callable[[], Iterable[Record]]) -> None:
        self._key = f"remembered-{name}"
        self._read = read

    def __call__(self) -> list[Record]:
        """Return the rows."""
        return cache.get_or_set(self._key, lambda: list(self._read()), MINUTE)

    def forget_with(self, model: type[Record]) -> None:
        """Read anew when a record of this type changes; called when all apps are loaded."""
        for signal in (post_save, post_delete):
            signal.connect(self.forget, sender=model)

    def forget_with_pages(self, other: type[Model]) -> None:
        """Read anew when any page changes, moves or gets another slug, or a record of a type does.

        Called when all apps are loaded.
        """

        def after(instance: Model, **_signal) -> None:
            if isinstance(instance, (Page, other)):
                self.forget()

        for signal in (post_save, post_delete):
            signal.connect(after, weak=False)
        for signal in (page_slug_changed, post_page_move):
            signal.connect(self.forget)

    def forget(self, **_signal) -> None:
        """Read anew next time; and once more when others see the change, who may read till then."""
        self._drop()
        transaction.on_commit(self._drop, robust=True)

    def _drop(self) -> None:
        cache.delete(self._key)
