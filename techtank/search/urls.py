"""Addresses of the search that are no pages."""

from django.urls import path

from .views import suggestions

urlpatterns = [path("sok/forslag/", suggestions, name="search_suggestions")]
