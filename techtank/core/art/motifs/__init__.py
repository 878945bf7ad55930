"""What is drawn: forms of the sea and of the workshop, each big enough to carry a picture alone.

A motif takes its own random numbers and gives the form; lines and tool path are laid round it.
"""

from collections.abc import Callable
from random import Random

from shapely.geometry.base import BaseGeometry

from .formed import bent_sheet, bent_tube, coil, press_stroke, spiral
from .joined import chain, propeller, robot, screw, weld_seam
from .machined import bores, flange, gear, nested_parts, perforated, pocket, profile, shaft
from .sea import archipelago, fairway, harbour, hull, sound

Motif = Callable[[Random], BaseGeometry]

#: A seed that begins with one of these words gets that motif.
BY_NAME: dict[str, Motif] = {
    "skargard": archipelago,
    "ficka": pocket,
    "bock": bent_sheet,
    "ringar": bores,
    "flans": flange,
    "svets": weld_seam,
    "delar": nested_parts,
    "hamn": harbour,
    "press": press_stroke,
    "robot": robot,
    "sund": sound,
    "profil": profile,
    "ror": bent_tube,
    "propeller": propeller,
    "kugghjul": gear,
    "farled": fairway,
    "axel": shaft,
    "spiral": spiral,
    "perforering": perforated,
    "skrov": hull,
    "skruv": screw,
    "kedja": chain,
    "haspel": coil,
}
