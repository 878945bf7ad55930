"""All invented member companies of the demo, by municipality."""

from . import (
    members_karlshamn,
    members_karlskrona,
    members_olofstrom,
    members_outside,
    members_ronneby,
    members_solvesborg,
)
from .record_shapes import Member

MEMBERS: list[Member] = [
    *members_karlshamn.MEMBERS,
    *members_karlskrona.MEMBERS,
    *members_olofstrom.MEMBERS,
    *members_ronneby.MEMBERS,
    *members_solvesborg.MEMBERS,
    *members_outside.MEMBERS,
]
