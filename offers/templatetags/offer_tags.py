"""What templates ask of offers."""

from django import template

from ..period import moment, when

register = template.Library()
register.filter("moment", moment)
register.filter("when", lambda offer: when(offer.start, offer.end))
