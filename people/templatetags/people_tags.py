"""What templates ask of people and organisations."""

from django import template
from django.template.context import Context

from techtank.core.caching import offer_to_caches, tags_of

from .. import register as people
from ..models import Organisation

register = template.Library()


@register.simple_tag(takes_context=True)
def owners(context: Context) -> list[Organisation]:
    """Return the organisations that own the cluster, in the order of their names."""
    found = people.owners()
    if tags_of(context["request"]):
        offer_to_caches(context["request"], found)
    return found
