"""Which drawing stands for a page without a picture.

There are 1 000 of them, so that nobody can keep the server drawing by making addresses up.
"""

from hashlib import sha256

from django.urls import reverse

VARIETY = 1000


def drawing_number(seed: str) -> int:
    """Return which drawing belongs to a seed: the same one every time."""
    return int.from_bytes(sha256(seed.encode()).digest()[:4]) % VARIETY


def drawing_url(seed: str) -> str:
    """Return the address of the drawing that belongs to a seed."""
    return reverse("drawing", kwargs={"number": drawing_number(seed)})
