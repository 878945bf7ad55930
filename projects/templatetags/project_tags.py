"""What templates ask of projects."""

from django import template

from ..money import kronor

register = template.Library()
register.filter("kronor", kronor)
