"""Let wapiti look for holes in the site, as production serves it by TLS to a stranger.

    python -m tests.support.scan       # about ten minutes
    python -m tests.support.scan 1000  # seconds for each kind of attack

The report is kept in `var/scan/`. Everything found is printed; medium weight or more fails, and so
does a fault of the server or an answer that did not come. What time was too short for is told.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from techtank.core.paths import PROJECT_DIR
from tests.support import fortress

FOLDER = PROJECT_DIR / "var" / "scan"
REPORT, LOG = FOLDER / "report.json", FOLDER / "wapiti.log"
PROGRAM = Path(sys.prefix) / "scan" / "bin" / "wapiti"
#: What wapiti tries by itself and what else can be told from here, without two: `ssl` would judge a
#: certificate made for this run, `ssrf` needs a host in the network that the site could be made to
#: call (as does `xxe`).
ATTACKS = ["common", "-ssl", "-ssrf", "backup", "crlf", "csrf", "htaccess", "methods"]
#: Each filter once, all together; and the ways in, to which no page of visitors leads.
ALSO = [
    "admin/login/",
    "medlemmar/?sida=1&q=svets&kompetens=svetsning&kommun=ronneby&storlek=sma",
    "nyheter/?sida=1&kategori=pressutskick&ar=2024",
    "nyheter/rss/?sida=1&kategori=pressutskick",
    "projekt-insatser/?sida=1&status=pagaende&tema=gron-omstallning",
    "projekt-insatser/s3-piloten/?sida=1&region=blekinge",
    "sok/?sida=1&q=svets",
]
#: What would fill the time with more of the same.
EXCLUDED = [
    # Links of filters lead to thousands of addresses with the parameters above. They begin with
    # the filter, and those above with the number of the page.
    *(f"*/?{name}=*" for name in ("kompetens", "kommun", "status", "finansiar", "tema")),
    *(f"*/?{name}=*" for name in ("kategori", "ar", "region", "storlek")),
    "medlemmar/?q=*",
    "en/*/*",  # English goes through the same code and templates as Swedish
    # Files and drawings: nothing in their addresses is read but which one it is
    *("media/*", "static/*", "teckning/*", "monogram/*", "*.vcf"),
    "erbjudanden/robotlyftet/",  # one of the offers is enough, they share their form
]
LEVELS = ["remark", "low", "medium", "high", "critical"]
MEDIUM = LEVELS.index("medium")
#: Seconds: for the crawl, for each kind of attack, for an answer.
TO_CRAWL, TO_ATTACK, PATIENCE = 120, 90, 30
#: Who has seen fewer addresses and forms has not seen the demo.
FEWEST = 80
#: What wapiti logs when it has not tried all that it wanted to.
LEFT_OUT = ("Max scan time", "Max attack time", "requests were skipped")


@dataclass(frozen=True)
class Finding:
    """What wapiti objects to, where."""

    level: int
    kind: str
    method: str
    path: str
    parameter: str
    told: str

    def __str__(self) -> str:
        where = f"{self.method} {self.path}" + (f" ({self.parameter})" if self.parameter else "")
        return f"{LEVELS[self.level]:<9} {self.kind}: {where}\n          {self.told}"


def main() -> int:
    """Scan, and print what was found."""
    seconds = int(sys.argv[1]) if sys.argv[1:] else TO_ATTACK
    FOLDER.mkdir(parents=True, exist_ok=True)
    # One visitor who asks so much would soon be answered by 429 alone (`core/limits.py`).
    with fortress.serving(new_visitors=True) as site:
        report = scan(site.host, seconds)
    findings = findings_in(report)
    for finding in findings:
        print(finding)
    counted = Counter(LEVELS[finding.level] for finding in findings)
    for line in LOG.read_text().splitlines():
        if any(sign in line for sign in LEFT_OUT):
            print(f"Not all was tried: {line}")
    seen = report["infos"]["crawled_pages_nbr"]
    print(f"{seen} addresses and forms were looked at.")
    print(f"Found: {', '.join(f'{n} {level}' for level, n in counted.items()) or 'nothing'}.")
    print(f"The report is in {FOLDER.relative_to(PROJECT_DIR)}/.")
    return 0 if seen >= FEWEST and is_good(findings) else 1


def is_good(findings: list[Finding]) -> bool:
    """Whether nothing weighs more than a remark does."""
    return all(finding.level < MEDIUM for finding in findings)


def scan(host: str, seconds: int) -> dict:
    """Let wapiti crawl the site, and attack it in each way so many seconds; gives its report."""
    REPORT.unlink(missing_ok=True)
    site = f"https://{host}/"
    command = [
        *(PROGRAM, "--url", site, "--scope", "folder", "--flush-session"),
        # Each form once, for it comes with new tokens whenever it is shown and looks like another;
        # to change the token is the work of one attack, and all others would be refused for it.
        *("--scan-force", "paranoid", "--skip", "csrfmiddlewaretoken"),
        *("--module", ",".join(ATTACKS), "--no-bugreport", "--verbose", "2"),
        *("--max-scan-time", str(TO_CRAWL), "--max-attack-time", str(seconds)),
        # Wapiti looks its own host up for an attack that is not tried here.
        *("--dns-endpoint", "localhost"),
        *("--timeout", str(PATIENCE), "--store-session", FOLDER / "session"),
        *("--store-config", FOLDER / "config", "--format", "json", "--output", REPORT),
        *(part for address in ALSO for part in ("--start", site + address)),
        *(part for address in EXCLUDED for part in ("--exclude", site + address)),
    ]
    with LOG.open("w") as log:
        subprocess.run(
            command,
            env=os.environ | {"NO_PROXY": "localhost"},
            stdout=log,
            stderr=subprocess.STDOUT,
            check=True,
        )
    return json.loads(REPORT.read_text())


def findings_in(report: dict) -> list[Finding]:
    """Read a report: holes, and answers that were faults or never came; the gravest first."""
    return sorted(
        (
            Finding(
                one["level"], kind, one["method"], one["path"], one["parameter"] or "", one["info"]
            )
            for part in ("vulnerabilities", "anomalies")
            for kind, ones in report[part].items()
            for one in ones
        ),
        key=lambda finding: (-finding.level, finding.kind, finding.path),
    )


if __name__ == "__main__":
    sys.exit(main())
