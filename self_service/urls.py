"""Addresses of what member companies do themselves, below /min-sida/."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.overview, name="my_page"),
    path("-/sprak/", views.choose_language, name="my_language"),
    path("<slug:slug>/", views.edit, name="profile_edit"),
    path("<slug:slug>/forhandsvisning/", views.preview, name="profile_preview"),
    path("<slug:slug>/bilder/", views.upload, name="profile_upload"),
    path("<slug:slug>/skicka/", views.send, name="profile_send"),
    path("<slug:slug>/kasta/", views.discard, name="profile_discard"),
    path("<slug:slug>/ta-tillbaka/", views.withdraw, name="profile_withdraw"),
]
