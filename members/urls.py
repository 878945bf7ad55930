"""Addresses of members that are no pages."""

from django.urls import path

from .views import members_file

urlpatterns = [
    path("medlemmar/medlemmar.csv", members_file, {"file_format": "csv"}, name="members_csv"),
    path("medlemmar/medlemmar.json", members_file, {"file_format": "json"}, name="members_json"),
]
