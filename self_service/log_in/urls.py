"""The addresses of the log-in: of django-allauth's only those in use, by the names it knows.

It has one name for log-in by password and another for that by code; here both are one.
"""

from allauth.account import views
from django.urls import path
from django.views.decorators.http import require_POST

urlpatterns = [
    path("logga-in/", views.request_login_code, name="account_login"),
    path("logga-in/", views.request_login_code, name="account_request_login_code"),
    path("logga-in/kod/", views.confirm_login_code, name="account_confirm_login_code"),
    path("logga-ut/", require_POST(views.logout), name="account_logout"),
]
