"""E-mail addresses as people read them."""

from django.utils.html import format_html
from django.utils.safestring import SafeString


def display(address: str) -> str | SafeString:
    """Return an address as HTML whose line, in a narrow column, breaks after the @."""
    name, at, domain = address.rpartition("@")
    return format_html("{}{}<wbr>{}", name, at, domain) if at else address
