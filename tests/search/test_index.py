"""PostgreSQL finds words by indexes that are whole: none that wait make it read everything."""

import pytest
from django.db import connection

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


@pytest.mark.parametrize("index", ["title_and_body_together", "news_wording_by_threes"])
def test_new_words_never_wait_for_their_index(index):
    with connection.cursor() as cursor:
        cursor.execute("SELECT reloptions FROM pg_class WHERE relname = %s", [index])
        assert cursor.fetchone() == (["fastupdate=off"],)
