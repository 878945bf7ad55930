"""Blekinge by hand: points of longitude and latitude along its coast, borders and islands.

They were set by eye after the real geography, a kilometre or two apart, and copied from no map:
what is drawn with them is a schematic picture, no chart to sail by.
"""

Place = tuple[float, float]
Line = list[Place]

#: From the coast of Skåne in the west to that of Småland in the east.
COAST: Line = [
    (14.15, 55.84), (14.30, 55.93), (14.35, 55.97), (14.42, 56.01), (14.50, 56.035),
    (14.545, 56.05), (14.575, 56.047), (14.60, 56.03), (14.63, 56.008), (14.66, 55.998),
    (14.70, 56.004), (14.735, 55.998), (14.75, 56.02), (14.775, 56.04), (14.765, 56.052),
    (14.735, 56.06), (14.705, 56.08), (14.685, 56.115), (14.69, 56.155), (14.725, 56.162),
    (14.75, 56.158), (14.775, 56.148), (14.80, 56.158), (14.83, 56.152), (14.855, 56.158),
    (14.868, 56.17), (14.88, 56.157), (14.92, 56.163), (14.96, 56.152), (14.985, 56.165),
    (15.02, 56.158), (15.06, 56.172), (15.085, 56.182), (15.10, 56.165), (15.14, 56.172),
    (15.18, 56.155), (15.23, 56.168), (15.26, 56.16), (15.285, 56.185), (15.31, 56.165),
    (15.35, 56.155), (15.375, 56.17), (15.40, 56.19), (15.42, 56.178), (15.445, 56.192),
    (15.48, 56.178), (15.51, 56.20), (15.54, 56.192), (15.56, 56.178), (15.585, 56.165),
    (15.60, 56.178), (15.625, 56.172), (15.65, 56.195), (15.67, 56.178), (15.70, 56.185),
    (15.73, 56.168), (15.765, 56.17), (15.785, 56.15), (15.80, 56.125), (15.83, 56.10),
    (15.845, 56.075), (15.87, 56.062), (15.875, 56.085), (15.895, 56.105), (15.93, 56.125),
    (15.95, 56.15), (15.985, 56.175), (16.00, 56.21), (16.04, 56.255), (16.035, 56.31),
    (16.09, 56.42), (16.20, 56.56),
]  # fmt: skip

#: The border of the county on land, from east to west.
NORTH: Line = [
    (16.035, 56.31), (15.93, 56.33), (15.85, 56.325), (15.80, 56.36), (15.73, 56.40),
    (15.68, 56.43), (15.60, 56.44), (15.50, 56.48), (15.40, 56.49), (15.30, 56.47),
    (15.22, 56.45), (15.10, 56.465), (15.0, 56.45), (14.88, 56.46), (14.78, 56.44),
    (14.70, 56.45), (14.62, 56.42), (14.50, 56.43), (14.40, 56.40), (14.385, 56.33),
    (14.40, 56.27), (14.385, 56.20), (14.44, 56.13), (14.47, 56.08), (14.50, 56.035),
]  # fmt: skip

#: Islands: longitude, latitude and half their length in degrees.
ISLANDS: list[tuple[float, float, float]] = [
    (14.845, 56.012, 0.016), (14.97, 56.118, 0.014), (15.045, 56.150, 0.008),
    (15.06, 56.132, 0.007), (14.925, 56.138, 0.008), (15.115, 56.143, 0.008),
    (15.20, 56.132, 0.012), (15.33, 56.130, 0.009), (15.39, 56.140, 0.012),
    (15.465, 56.115, 0.028), (15.555, 56.11, 0.026), (15.59, 56.152, 0.012),
    (15.625, 56.118, 0.024), (15.685, 56.10, 0.034), (15.735, 56.135, 0.018),
    (15.775, 56.07, 0.016), (15.79, 56.022, 0.016), (15.70, 55.955, 0.009),
    (15.50, 56.075, 0.006), (15.28, 56.12, 0.006), (15.02, 56.115, 0.005),
    (14.80, 56.12, 0.006), (15.92, 56.09, 0.009),
]  # fmt: skip

TOWNS: dict[str, Place] = {
    "Sölvesborg": (14.575, 56.072),
    "Karlshamn": (14.862, 56.192),
    "Ronneby": (15.28, 56.212),
    "Karlskrona": (15.597, 56.219),
}

#: Borders between municipalities on land, each between two named by their slugs.
_OLOFSTROM_SOLVESBORG: Line = [
    (14.385, 56.20), (14.48, 56.185), (14.56, 56.165), (14.63, 56.185), (14.66, 56.20)
]  # fmt: skip
_SOLVESBORG_KARLSHAMN: Line = [(14.66, 56.20), (14.69, 56.155)]
_OLOFSTROM_KARLSHAMN: Line = [
    (14.66, 56.20), (14.70, 56.26), (14.69, 56.33), (14.73, 56.39), (14.70, 56.45)
]  # fmt: skip
_KARLSHAMN_RONNEBY: Line = [
    (15.06, 56.172), (15.055, 56.24), (15.02, 56.31), (15.05, 56.38), (15.0, 56.45)
]  # fmt: skip
_RONNEBY_KARLSKRONA: Line = [
    (15.445, 56.192), (15.46, 56.26), (15.42, 56.33), (15.44, 56.41), (15.40, 56.49)
]  # fmt: skip


def _between(line: Line, start: Place, end: Place) -> Line:
    return line[line.index(start) : line.index(end) + 1]


#: The outline of each municipality by its slug; neighbours share their points.
MUNICIPALITIES: dict[str, Line] = {
    "olofstrom": [
        *_OLOFSTROM_SOLVESBORG,
        *_OLOFSTROM_KARLSHAMN,
        *_between(NORTH, (14.70, 56.45), (14.385, 56.20)),
    ],
    "solvesborg": [
        *_between(COAST, (14.50, 56.035), (14.69, 56.155)),
        *_SOLVESBORG_KARLSHAMN[::-1],
        *_OLOFSTROM_SOLVESBORG[::-1],
        *_between(NORTH, (14.385, 56.20), (14.50, 56.035)),
    ],
    "karlshamn": [
        *_between(COAST, (14.69, 56.155), (15.06, 56.172)),
        *_KARLSHAMN_RONNEBY,
        *_between(NORTH, (15.0, 56.45), (14.70, 56.45)),
        *_OLOFSTROM_KARLSHAMN[::-1],
        *_SOLVESBORG_KARLSHAMN,
    ],
    "ronneby": [
        *_between(COAST, (15.06, 56.172), (15.445, 56.192)),
        *_RONNEBY_KARLSKRONA,
        *_between(NORTH, (15.40, 56.49), (15.0, 56.45)),
        *_KARLSHAMN_RONNEBY[::-1],
    ],
    "karlskrona": [
        *_between(COAST, (15.445, 56.192), (16.035, 56.31)),
        *_between(NORTH, (16.035, 56.31), (15.40, 56.49)),
        *_RONNEBY_KARLSKRONA[::-1],
    ],
}

#: Where the name of a municipality stands, its first line in the middle of the place.
NAMES: dict[str, Place] = {
    "olofstrom": (14.54, 56.30),
    "solvesborg": (14.558, 56.150),
    "karlshamn": (14.875, 56.30),
    "ronneby": (15.245, 56.32),
    "karlskrona": (15.70, 56.29),
}
