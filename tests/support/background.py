"""How the tests do what runs in the background: mail at once, pictures only if a test asks."""

from django_tasks.backends.dummy import DummyBackend
from django_tasks.backends.immediate import ImmediateBackend

#: Everything at once, for tests of the background's own work: `settings.TASKS = AT_ONCE`.
AT_ONCE = {
    alias: {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    for alias in ("default", "later")
}


class UrgentOnly(ImmediateBackend):
    """Runs tasks at once, but only notes those of low priority: pictures take seconds."""

    def __init__(self, alias: str, params: dict):
        super().__init__(alias, params)
        self.noted = DummyBackend(alias, params)

    def enqueue(self, task, args, kwargs):
        """Run the task, or note it."""
        backend = self.noted if task.priority < 0 else super()
        return backend.enqueue(task, args, kwargs)
