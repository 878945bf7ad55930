"""Log lines for machines: JSON, with the request that they belong to and without personal data."""

import re
from contextvars import ContextVar
from datetime import UTC, datetime
from logging import Filter, LogRecord
from typing import Any
from uuid import uuid4

from pythonjsonlogger.json import JsonFormatter

from .personal_data import mask

WELL_FORMED = re.compile(r"[A-Za-z0-9-]{8,64}")
#: What a line about a request tells besides; nothing else that is handed to a logger gets out.
REQUEST_FIELDS = ("method", "path", "status", "duration_ms", "bytes")

#: The id of the request that is being answered; none between requests and in commands.
request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def choose_request_id(proposed: str) -> str:
    """Return the id that a proxy gave the request if it is well formed, else a new one.

    Anybody can send the header, and it goes into logs: no other signs, and not too many.
    """
    return proposed if WELL_FORMED.fullmatch(proposed) else str(uuid4())


class JsonLines(JsonFormatter):
    """One JSON object a line.

    Only the fields named here: what others add to a record, such as Django's `request`, holds
    cookies and forms.
    """

    def add_fields(
        self, log_data: dict[str, Any], record: LogRecord, message_dict: dict[str, Any]
    ) -> None:
        """Fill the object; texts that may quote somebody's data are masked."""
        moment = datetime.fromtimestamp(record.created, UTC)
        log_data["timestamp"] = moment.isoformat(timespec="milliseconds")
        log_data["level"] = record.levelname
        log_data["logger"] = record.name
        log_data["message"] = mask(record.getMessage())
        log_data["request_id"] = request_id.get()
        for name in REQUEST_FIELDS:
            if hasattr(record, name):
                value = getattr(record, name)
                log_data[name] = mask(value) if isinstance(value, str) else value
        for name in ("exc_info", "stack_info"):
            if text := message_dict.get(name):
                log_data[name] = mask(text)


class NotUnavailable(Filter):
    """Keep Django from telling every 503: who answers with it tells why, once a minute."""

    def filter(self, record: LogRecord) -> bool:
        """Whether the record is worth a line."""
        return getattr(record, "status_code", None) != 503
