"""Addresses of members that are no pages."""

from django.urls import path

from .views import member_vcard, members_file

urlpatterns = [
    path("medlemmar/medlemmar.csv", members_file, {"file_format": "csv"}, name="members_csv"),
    path("medlemmar/medlemmar.json", members_file, {"file_format": "json"}, name="members_json"),
    path("medlemmar/<slug:slug>.vcf", member_vcard, name="member_vcard"),
]
