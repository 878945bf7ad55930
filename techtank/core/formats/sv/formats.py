"""Swedish as it is written in Sweden: 16 maj 2024 kl. 9.00."""

TIME_FORMAT = "G.i"
DATETIME_FORMAT = r"j F Y \k\l. G.i"
SHORT_DATETIME_FORMAT = "j b Y, G.i"
