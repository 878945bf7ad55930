"""Wagtail's editor of running text, for which a text that it did not send is a bad request."""

from typing import Any

from django.core.exceptions import BadRequest
from wagtail.admin.rich_text import DraftailRichTextArea


class TextArea(DraftailRichTextArea):
    """The editor (`WAGTAILADMIN_RICH_TEXT_EDITORS`).

    It sends JSON of its own making. What else is sent there was forged, and could end in any
    exception of the converter.
    """

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str | None:
        """Return the text as HTML; raises BadRequest for what the editor can't have sent."""
        try:
            return super().value_from_datadict(data, files, name)
        except Exception as fault:
            raise BadRequest(f"{name} holds no text of the editor.") from fault
