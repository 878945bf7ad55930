"""Pictures and documents: taking an upload back, and deleting several together."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.documents.views import multiple as documents
from wagtail.documents.views.bulk_actions import DeleteBulkAction as DeleteDocuments
from wagtail.images.views import multiple as images
from wagtail.images.views.bulk_actions import DeleteBulkAction as DeletePictures

from techtank.core.archive.emptying import KEPT_FOR
from techtank.core.archive.records import throw_away, users_of

from .finding import DELETE
from .records import is_refused

#: How long whoever has uploaded a file may take it back, on the page where it was uploaded.
JUST_NOW = timedelta(hours=1)


class TakeBack:
    """Stands before the view of Wagtail that deletes what was just uploaded."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Put it into the waste basket. Raises PermissionDenied and Http404.

        An editor may do so with the wrong file, or one that the site has already.
        """
        number = kwargs[self.pk_url_kwarg]
        record = get_object_or_404(self.get_model(), pk=number)
        if not (request.user.has_perm(DELETE) or _is_fresh(record, request.user)):
            raise PermissionDenied
        if users_of(record):
            raise PermissionDenied
        throw_away(record, by=request.user)
        return JsonResponse({"success": True, self.context_object_id_name: number})


def _is_fresh(record: Model, user) -> bool:
    own = record.uploaded_by_user_id == user.pk
    return own and record.created_at >= timezone.now() - JUST_NOW


class TakePictureBackView(TakeBack, images.DeleteView):
    """Takes a picture back."""


class TakeDocumentBackView(TakeBack, documents.DeleteView):
    """Takes a document back."""


class ToBasketTogether:
    """Stands before a bulk action of Wagtail that deletes."""

    def check_perm(self, _record: Model) -> bool:
        """Let administrators alone."""
        return self.request.user.has_perm(DELETE)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Tell others at once."""
        if self.check_perm(None):
            return super().dispatch(request, *args, **kwargs)
        messages.error(request, _now("Only administrators delete."))
        return redirect(self.next_url)

    def prepare_action(self, records: list[Model], _without_access: dict) -> HttpResponse | None:
        """Keep all if one is used."""
        return redirect(self.next_url) if is_refused(self.request, records) else None

    def get_execution_context(self) -> dict[str, Any]:
        """Hand on who does it."""
        return super().get_execution_context() | {"by": self.request.user}

    @classmethod
    def execute_action(cls, objects: Iterable[Model], *, by, **_kwargs) -> tuple[int, int]:
        """Put them into the waste basket; return how many."""
        records = list(objects)
        for record in records:
            throw_away(record, by=by)
        return len(records), 0

    def get_success_message(self, number: int, _below: int) -> str:
        """Say how many, and for how long they can be restored."""
        told = ngettext(
            "%(count)d file is in the waste basket. It can be restored for %(days)d days.",
            "%(count)d files are in the waste basket. They can be restored for %(days)d days.",
            number,
        )
        return told % {"count": number, "days": KEPT_FOR.days}


class DeletePicturesAction(ToBasketTogether, DeletePictures):
    """Takes the place of Wagtail's own, by the same name."""


class DeleteDocumentsAction(ToBasketTogether, DeleteDocuments):
    """Takes the place of Wagtail's own, by the same name."""
