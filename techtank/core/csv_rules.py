"""How a table is written so that Excel opens it in Sweden, and runs nothing in it."""

import re

DELIMITER = ";"
#: Excel knows UTF-8 by this sign alone.
BYTE_ORDER_MARK = "\ufeff"
#: What a spreadsheet takes for a formula (CWE-1236; OWASP, CSV Injection) ...
FORMULA = re.compile(r"[=+\-@\t\r\n]")
#: ... unless it is a number, such as a telephone number.
NUMBER = re.compile(r"[+-]?[\d\s()./-]+")


def harmless(text: str) -> str:
    """Return a text as a cell that is no formula."""
    return f"'{text}" if FORMULA.match(text) and not NUMBER.fullmatch(text) else text
