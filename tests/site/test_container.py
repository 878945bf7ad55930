"""The container's image has every part of the site."""

import tomllib

from techtank.core.paths import PROJECT_DIR


def test_every_package_of_the_site_gets_into_the_image():
    project = tomllib.loads((PROJECT_DIR / "pyproject.toml").read_text())
    packages = set(project["tool"]["importlinter"]["root_packages"])
    let_in = set((PROJECT_DIR / ".dockerignore").read_text().splitlines())
    assert {f"!{name}" for name in packages} <= let_in


def test_the_guide_that_the_admin_shows_gets_into_the_image():
    assert "!docs/guide" in (PROJECT_DIR / ".dockerignore").read_text().splitlines()
