"""The seven shorter pieces of news, newest first."""

from . import articles_april, articles_may, articles_winter

ARTICLES = [*articles_may.ARTICLES, *articles_april.ARTICLES, *articles_winter.ARTICLES]
