"""What judges from outside say is read as they mean it (`make observatory`, `make scan`)."""

import pytest

from tests.support import observatory, scan


def hole(**told) -> dict:
    """What wapiti reports of one hole."""
    return {"method": "GET", "path": "/sok/", "parameter": "q", "info": "Kaka", "level": 1} | told


def report(*holes: dict, **anomalies: list[dict]) -> dict:
    """A report of wapiti."""
    return {"vulnerabilities": {"Hål": list(holes), "Annat": []}, "anomalies": anomalies}


def test_a_remark_of_the_scan_is_told_and_let_pass():
    (finding,) = findings = scan.findings_in(report(hole()))
    assert str(finding) == "low       Hål: GET /sok/ (q)\n          Kaka"
    assert scan.is_good(findings)


def test_what_the_scan_holds_for_grave_comes_first_and_fails():
    findings = scan.findings_in(report(hole(), hole(level=2, info="Skript")))
    assert [finding.told for finding in findings] == ["Skript", "Kaka"]
    assert not scan.is_good(findings)


def test_a_fault_of_the_server_during_the_scan_fails():
    fault = hole(parameter=None, level=3)
    assert not scan.is_good(scan.findings_in(report(**{"Internal Server Error": [fault]})))


@pytest.mark.parametrize(
    ("grade", "passed", "good"), [("A+", True, True), ("A", True, False), ("A+", False, False)]
)
def test_the_observatory_must_give_its_best_grade_by_every_rule(grade, passed, good):
    rules = {"cookies": {"pass": True}, "redirection": {"pass": passed}}
    assert observatory.is_good({"scan": {"grade": grade}, "tests": rules}) == good
