"""Examples and passwords that everybody knows never get onto a real site."""

import os
import subprocess
import sys

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from wagtail.images import get_image_model
from wagtail.models import Page

from techtank.core.paths import PROJECT_DIR

pytestmark = pytest.mark.slow


def test_production_refuses_the_demo_with_one_sentence(tmp_path):
    result = subprocess.run(
        [sys.executable, "manage.py", "load_demo"],
        cwd=PROJECT_DIR,
        env=os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
            "SECRET_KEY": "x" * 50,
            "DATABASE_URL": f"sqlite:///{tmp_path}/site.sqlite3",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode != 0
    assert "demo" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("options", [{}, {"scale": 0.001}])
def test_a_site_that_refuses_the_demo_stays_as_it_is(site, settings, options):
    settings.DEMO_CONTENT_ALLOWED = False
    pages = Page.objects.count()
    with pytest.raises(CommandError):
        call_command("load_demo", verbosity=0, **options)
    assert Page.objects.count() == pages
    assert not get_image_model().objects.exists()
    assert not get_user_model().objects.exists()
