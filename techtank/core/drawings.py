"""Which drawing stands for a page without a picture.

There are 1 000 of them, so that nobody can keep the server drawing by making addresses up.
"""

from hashlib import sha256

from django.urls import reverse

VARIETY = 1000


def drawing_url(seed: str) -> str:
    """Return the address of the drawing that belongs to a text: the same one every time."""
    return numbered_drawing_url(int.from_bytes(sha256(seed.encode()).digest()[:4]))


def numbered_drawing_url(number: int) -> str:
    """Return the address of a drawing; pages in a row have drawings that differ most."""
    return reverse("drawing", kwargs={"number": number % VARIETY})
