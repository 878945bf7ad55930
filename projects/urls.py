"""Addresses of projects that are no pages."""

from django.urls import path

from .views import projects_file

FOLDER = "projekt-insatser"
urlpatterns = [
    path(f"{FOLDER}/projekt.csv", projects_file, {"file_format": "csv"}, name="projects_csv"),
    path(f"{FOLDER}/projekt.json", projects_file, {"file_format": "json"}, name="projects_json"),
]
