"""What a page is about as JSON-LD (schema.org): one graph a page, its nodes joined by `@id`.

The page, its breadcrumbs, the cluster and its site are told here; what the page is about stands
in its `structured_data`, and says nothing that a visitor can't read there.
"""

import json
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation

from . import phones
from .breadcrumbs import steps_to
from .current_settings import current_settings
from .models import BasePage
from .seo import Meta, complete

Node = dict[str, Any]

#: Google takes no logo below 112 × 112 pixels.
LOGO = "img/icon-512.png"
#: Below the front page; the braces are what a search engine fills in.
SEARCH = "sok/?q={search_term_string}"
#: As Django's `json_script`: no text can end the script element. Older JavaScript takes the last
#: two for ends of lines.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def to_json(page: BasePage, request: HttpRequest, meta: Meta) -> str:
    """Return the graph of a page, safe within a script element."""
    graph = {"@context": "https://schema.org", "@graph": nodes(page, request, meta)}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)


def nodes(page: BasePage, request: HttpRequest, meta: Meta) -> list[Node]:
    """Return everything that is told of a page; what it is about comes last."""
    trail = steps_to(page, request)
    way = [*((step.title, complete(step.url, request)) for step in trail[:-1])]
    with translation.override(meta.language):
        found = [
            web_page(page, request, meta, has_trail=bool(way)),
            website(request),
            organisation(request),
            *page.structured_data(request, meta),
        ]
    if way:
        found.insert(1, breadcrumb_list([*way, (trail[-1].title, meta.canonical)], meta))
    return [filled(node) for node in found]


def filled(node: Node) -> Node:
    """Return the node without what is empty: a property without a value tells nothing."""
    return {name: value for name, value in node.items() if value}


def named(node_id: str) -> Node:
    """Return a reference to a node."""
    return {"@id": node_id}


def organisation_id(request: HttpRequest) -> str:
    """Return what the cluster is called in the graphs of all pages."""
    return complete("/#organization", request)


def front_address(request: HttpRequest) -> str:
    """Return the address of the front page in the active language."""
    return complete(reverse("wagtail_serve", args=[""]), request)


def web_page(page: BasePage, request: HttpRequest, meta: Meta, *, has_trail: bool) -> Node:
    """Return the page itself."""
    return {
        "@type": page.schema_type,
        "@id": meta.canonical,
        "url": meta.canonical,
        "name": page.content.title,
        "description": meta.description,
        "inLanguage": meta.language,
        "datePublished": meta.published,
        "dateModified": meta.modified,
        "primaryImageOfPage": meta.picture and {"@type": "ImageObject", "url": meta.picture.url},
        "isPartOf": named(f"{front_address(request)}#website"),
        "breadcrumb": has_trail and named(f"{meta.canonical}#breadcrumb"),
    }


def website(request: HttpRequest) -> Node:
    """Return the whole site in the active language, and how it is searched."""
    front = front_address(request)
    return {
        "@type": "WebSite",
        "@id": f"{front}#website",
        "url": front,
        "name": current_settings(request).name,
        "inLanguage": translation.get_language(),
        "publisher": named(organisation_id(request)),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": front + SEARCH},
            "query-input": "required name=search_term_string",
        },
    }


def organisation(request: HttpRequest) -> Node:
    """Return the cluster as editors describe it in the site's settings."""
    settings = current_settings(request)
    phone = dialled(settings.phone)
    elsewhere = [link.url for link in settings.social_links if link.url.startswith("http")]
    return {
        "@type": "Organization",
        "@id": organisation_id(request),
        "name": settings.name,
        "legalName": settings.organisation,
        "url": complete("/", request),
        "logo": complete(static(LOGO), request),
        "address": postal_address(settings.street, settings.postcode, settings.town),
        "telephone": phone,
        "email": settings.email,
        "contactPoint": (phone or settings.email)
        and filled(
            {
                "@type": "ContactPoint",
                "contactType": "customer service",
                "telephone": phone,
                "email": settings.email,
                "availableLanguage": ["sv", "en"],
            }
        ),
        "sameAs": elsewhere,
    }


def postal_address(street: str, postcode: str, town: str) -> Node:
    """Return a Swedish address; empty if nothing is known of it."""
    known = filled({"streetAddress": street, "postalCode": postcode, "addressLocality": town})
    return {"@type": "PostalAddress", **known, "addressCountry": "SE"} if known else {}


def dialled(phone: str) -> str:
    """Return a number as Google asks for it: “+46768612743”."""
    return phones.tel(phone).removeprefix("tel:") if phone else ""


def breadcrumb_list(way: Iterable[tuple[str, str]], meta: Meta) -> Node:
    """Return the way to the page; Google asks for two steps at least."""
    return {
        "@type": "BreadcrumbList",
        "@id": f"{meta.canonical}#breadcrumb",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": address}
            for number, (name, address) in enumerate(way, start=1)
        ],
    }


def item_list(pages: Iterable[BasePage], request: HttpRequest, meta: Meta) -> list[Node]:
    """Return what a list shows, each by its address in the language that it is shown in."""
    elements = [
        {
            "@type": "ListItem",
            "position": number,
            "name": page.content.title,
            "url": page.get_address(page.content.language, request),
        }
        for number, page in enumerate(pages, start=1)
    ]
    about = named(meta.canonical)
    found = {"@type": "ItemList", "@id": f"{meta.canonical}#list", "mainEntityOfPage": about}
    return [found | {"itemListElement": elements}] if elements else []
