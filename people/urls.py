"""Addresses of people that are no pages."""

from django.urls import path

from .views import person_vcard

urlpatterns = [
    path("om-techtank/medarbetare/<slug:slug>.vcf", person_vcard, name="person_vcard"),
]
