"""Addresses of news that are no pages."""

from django.urls import path

from .feed_formats import Atom, Rss
from .media_pack import media_pack
from .press_files import logo_pack, press_picture
from .views import news_feed

urlpatterns = [
    path("nyheter/<slug:slug>/mediepaket.zip", media_pack, name="media_pack"),
    path("press/bilder/<int:image_id>/", press_picture, name="press_picture"),
    path("press/logotyper.zip", logo_pack, name="logo_pack"),
    path("nyheter/rss/", news_feed, {"feed_type": Rss}, name="news_rss"),
    path("nyheter/atom/", news_feed, {"feed_type": Atom}, name="news_atom"),
]
