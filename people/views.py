"""Answers about people that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from techtank.core.caching import offer_to_caches
from techtank.core.vcards import answer

from .models import PersonPage
from .vcards import vcard


@require_safe
def person_vcard(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with the vCard of somebody of staff or board; raises Http404 for others."""
    people = PersonPage.objects.published().select_related("organisation")
    person = get_object_or_404(people, slug=slug)
    offer_to_caches(request, [person, person.organisation])
    return answer(vcard(person, person.content.job_title), person.slug)
