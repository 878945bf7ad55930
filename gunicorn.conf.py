"""How gunicorn serves the site; it reads this file from the folder that it is started in."""

import gc
import os
from pathlib import Path

from techtank.settings.logs import JSON_LINES

#: Two processes keep two processors busy; WEB_CONCURRENCY says how many there are.
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
#: Each thread answers one request and keeps one connection to the database. Threads, because the
#: proxy hands on slow uploads byte by byte, and one of those must not hold up a whole process.
worker_class = "gthread"
threads = 4
#: The code is loaded once and shared by the processes: quicker to start, and less memory.
preload_app = True

# Seconds
timeout = 30  # a process that is stuck is replaced
graceful_timeout = 7  # what is being answered may be finished: containers are killed after 10
keepalive = 75  # longer than Varnish keeps an idle connection (60), so that only it hangs up

# What a request may be; its body is limited by `techtank.core.limits`.
limit_request_line = 4094  # bytes
limit_request_fields = 60
limit_request_field_size = 8190  # bytes

#: A process is replaced now and then, not all at once, in case it has grown.
max_requests = 5000
max_requests_jitter = 500

#: A heartbeat must not wait for a disk.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 (memory, and gunicorn makes a name of its own in it)
#: Containers are steered by signals, and their file system is read-only.
control_socket_disable = True
#: Django alone decides whom to believe that a request came by https (TRUSTED_PROXY_COUNT).
forwarded_allow_ips = ""

logconfig_dict = JSON_LINES


# Python's collector would look again and again through all that is only being loaded.
gc.disable()


def when_ready(_server: object) -> None:
    """Read what every process needs once: nobody waits for it, and they share it in memory."""
    from django.urls import get_resolver

    from techtank.core.dictionaries import read_dictionaries

    read_dictionaries()
    get_resolver().url_patterns  # noqa: B018 (imports all views)
    # What the collector looks through it writes to, and what is written to is shared no more.
    gc.freeze()
    gc.enable()
