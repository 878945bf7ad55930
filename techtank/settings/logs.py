"""What is logged and how: lines to read on one's own machine, JSON to collect in production.

gunicorn takes `JSON_LINES` too (`gunicorn.conf.py`), so that all lines are of one kind.
"""

_EVERYWHERE = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"not_unavailable": {"()": "techtank.core.logs.NotUnavailable"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

READABLE_LINES = _EVERYWHERE | {
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {
        "techtank": {"level": "INFO"},
        "techtank.access": {"level": "WARNING"},  # runserver writes its own
        "django.request": {"filters": ["not_unavailable"]},
    },
}

JSON_LINES = _EVERYWHERE | {
    "formatters": {"json": {"()": "techtank.core.logs.JsonLines"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "loggers": {
        "techtank": {"level": "INFO"},
        # A 404 has its line in techtank.access, where paths are without secrets.
        "django.request": {"level": "ERROR", "filters": ["not_unavailable"]},
        "gunicorn.error": {"level": "INFO", "handlers": ["console"], "propagate": False},
        "gunicorn.access": {"level": "CRITICAL", "propagate": False},  # it tells IP addresses
    },
}
