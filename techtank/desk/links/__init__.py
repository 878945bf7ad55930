"""Links to other sites: which there are, whether they still lead somewhere, whose care they need.

Links within the site need no check: `core.own_chores` asks Wagtail's reference index.
"""
