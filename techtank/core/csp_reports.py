"""What browsers tell of pages that broke their Content-Security-Policy, as lines of the log.

Browsers send it by themselves (CSP level 3, section 5; Reporting API). Anybody else can send it
too, so it is short, seldom and believed by nobody: only where, which rule, which host was blocked.
"""

import json
import logging
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .request_log import without_secrets
from .visitor_forms.rate_limit import client_address, may_send

logger = logging.getLogger("techtank.csp")

LONGEST = 16 * 1024
MOST_AN_HOUR = 20
#: Extensions of browsers are blocked as they should be, and are nothing that we could mend.
NOT_OURS = ("chrome-extension", "moz-extension", "safari-web-extension", "about", "blob")


@csrf_exempt
@require_POST
def csp_report(request: HttpRequest) -> HttpResponse:
    """Log what was not told in the last hour; answers 204, or 400 and 413 to what is none."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > LONGEST:
        return HttpResponse(status=413)
    try:
        told = _told(json.loads(request.body))
    except (ValueError, TypeError, AttributeError, KeyError):
        return HttpResponse(status=400)
    if may_send("csp", client_address(request), MOST_AN_HOUR):
        for fault in told:
            if may_send("csp-known", fault, 1):
                logger.warning("Content-Security-Policy: %s", fault)
    return HttpResponse(status=204)


def _told(report: Any) -> list[str]:
    """Return what the reports say; raises what malformed ones bring about."""
    bodies = (
        [one["body"] for one in report if one.get("type") == "csp-violation"]
        if isinstance(report, list)
        else [report["csp-report"]]
    )
    return [fault for body in bodies if (fault := _fault(body))]


def _fault(body: dict[str, Any]) -> str:
    rule = body.get("effectiveDirective") or body.get("effective-directive") or ""
    blocked = urlsplit(body.get("blockedURL") or body.get("blocked-uri") or "")
    page = urlsplit(body.get("documentURL") or body.get("document-uri") or "").path
    if blocked.scheme in NOT_OURS:
        return ""
    what = blocked.hostname or blocked.scheme or blocked.path
    return f"{_word(rule)} blocked {_word(what)} on {_known(page)}"


def _word(text: str) -> str:
    """Return the signs of an identifier or a host, for anybody can have written it."""
    return "".join(sign for sign in text[:100] if sign.isalnum() or sign in "-.:")


def _known(path: str) -> str:
    """Return a path of ours without secrets; nothing of others."""
    try:
        return without_secrets(path, resolve(path))
    except (Resolver404, ValueError):
        return "an unknown page"
