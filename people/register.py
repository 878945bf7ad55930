"""What lists and footers read of the register again and again."""

from techtank.core.remembered import Remembered

from .models import Municipality, Organisation

#: The organisations that own the cluster, in the order of their names: the footer of every page.
owners = Remembered("owners", lambda: Organisation.objects.filter(is_owner=True))

#: All municipalities, in the order of their names.
municipalities = Remembered("municipalities", Municipality.objects.all)


def connect() -> None:
    """Keep them in step with the register; called when all apps are loaded."""
    owners.forget_with(Organisation)
    municipalities.forget_with(Municipality)
