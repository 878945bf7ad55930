from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("min-sida/", lambda r: HttpResponse("x"), name="my_page")]
