"""Addresses of offers that are no pages."""

from django.urls import path

from .views import offer_calendar

FOLDER = "erbjudanden"
urlpatterns = [path(f"{FOLDER}/<slug:slug>.ics", offer_calendar, name="offer_calendar")]
