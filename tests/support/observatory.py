"""Let the rules of MDN's HTTP Observatory grade pages, as production serves them by TLS.

    python -m tests.support.observatory            # some pages of every kind
    python -m tests.support.observatory /nyheter/  # only this page

The Observatory itself asks the site and grades what it gets; exit code 1 if a page gets less than
A+ or fails a rule. Its list of hosts that browsers never ask by HTTP comes from the network and can
only add to a score, so it is left empty.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support import fortress

PACKAGE = Path(sys.prefix) / "observatory" / "node_modules" / "@mdn" / "mdn-http-observatory"
PRELOADED = PACKAGE / "conf" / "hsts-preload.json"
#: Pages of every kind of policy and cookie: seen by all, with a form, the ways in.
ADDRESSES = [
    "/",
    "/en/",
    "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/",
    "/medlemmar/",
    "/kontakt/",
    "/logga-in/",
    "/admin/login/",
]
BEST = "A+"


def main() -> int:
    """Print each page's grade with what each rule says of it."""
    PRELOADED.write_text("{}")
    with fortress.serving() as site:
        reports = {address: grade(site, address) for address in sys.argv[1:] or ADDRESSES}
    for address, report in reports.items():
        verdict = report["scan"]
        print(f"{verdict['grade']:<3}{verdict['score']:>4}  {address}")
        for name, rule in report["tests"].items():
            passed = "ok  " if rule["pass"] else "MISS"
            print(f"       {passed} {rule['scoreModifier']:>+3}  {name}: {rule['result']}")
    return 0 if all(is_good(report) for report in reports.values()) else 1


def grade(site: fortress.Fortress, address: str) -> dict:
    """Ask the Observatory for its report on a page.

    It is meant to be given a host, and puts it between `https://` and nothing.
    """
    answer = subprocess.run(
        [Path(sys.prefix) / "bin" / "node", PACKAGE / "src" / "scan.js", f"{site.host}{address}"],
        env=os.environ | {"NODE_EXTRA_CA_CERTS": str(site.certificate), "NO_PROXY": "localhost"},
        capture_output=True,
        text=True,
    )
    report = json.loads(answer.stdout or "{}")
    if "scan" not in report:
        raise SystemExit(f"The Observatory can't grade {address}: {report or answer.stderr}")
    return report


def is_good(report: dict) -> bool:
    """Whether a page gets the best grade, and no rule is made up for by another."""
    return report["scan"]["grade"] == BEST and all(
        rule["pass"] for rule in report["tests"].values()
    )


if __name__ == "__main__":
    sys.exit(main())
