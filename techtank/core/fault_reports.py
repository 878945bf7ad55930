"""What leaves the server when a fault is reported to Sentry: no personal data."""

from typing import Any

from .logs import request_id
from .outages import OUTAGES
from .personal_data import mask

Event = dict[str, Any]
Hint = dict[str, Any]


def before_send(event: Event, hint: Hint) -> Event | None:
    """Return a scrubbed event; None for what `outages` tells once a minute, not at every visit."""
    _kind, fault, _trace = hint.get("exc_info") or (None, None, None)
    if "request" in event and isinstance(fault, OUTAGES):
        return None
    return scrub(event, hint)


def scrub(event: Event, hint: Hint) -> Event:
    """Return an event without visitors: of the request only its method is left.

    Address, query, headers, cookies, body, user and environment go. The log line with the same
    `request_id` tells the address. Every text that is left may quote somebody and is masked.
    """
    request = event.pop("request", {})
    event.pop("user", None)
    scrubbed = _masked(event)
    if "method" in request:
        scrubbed["request"] = {"method": request["method"]}
    if request_id.get():
        scrubbed["tags"] = dict(scrubbed.get("tags") or {}) | {"request_id": request_id.get()}
    return scrubbed


def before_send_transaction(event: Event, hint: Hint) -> Event:
    """Return a scrubbed timing: what each step was, without the values that templates got."""
    for span in event.get("spans", ()):
        span.pop("data", None)
    return scrub(event, hint)


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _masked(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(inner) for inner in value]
    return value


#: How Sentry is started, beside the address that it reports to.
OPTIONS = {
    "send_default_pii": False,
    "include_local_variables": False,
    "max_request_body_size": "never",
    "max_breadcrumbs": 0,  # queries and log lines before the fault: the log has them, masked
    "before_send": before_send,
    "before_send_transaction": before_send_transaction,
}
