"""How gunicorn serves the site; it reads this file from the folder that it is started in."""

from techtank.settings.logs import JSON_LINES

logconfig_dict = JSON_LINES
