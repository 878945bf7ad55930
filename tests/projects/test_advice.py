"""Who writes on a finished project is asked for results, and told what still lies in the future."""

import pytest

from projects.models import Activity, Result
from tests.projects.factories import days, make_project

pytestmark = pytest.mark.django_db
ENDED = {"start": days(-90), "end": days(-1)}


def advice_on(project):
    """Return what the editor reads: where and what."""
    return [(one.where, one.message) for one in project.own_advice()]


def test_a_finished_project_without_results_asks_for_them(site):
    project = make_project(**ENDED)
    assert ("Resultat", "Projektet är avslutat. Berätta vad det ledde till.") in advice_on(project)
    Result.objects.create(page=project, heading_sv="Fler robotar", evidence_sv="40 företag")
    project = type(project).objects.get(pk=project.pk)
    assert advice_on(project) == []


def test_a_result_that_nobody_can_check_is_pointed_out(site):
    project = make_project(**ENDED)
    project.results.add(Result(heading_sv="Fler robotar"))
    assert advice_on(project) == [("Resultat", "”Fler robotar”: berätta hur vi vet det.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektet ska hjälpa hundra företag.",
        "Vi kommer att ordna träffar.",
        "Vi kommer också att ordna träffar.",
        "I höst planeras tre träffar.",
    ],
)
def test_a_finished_project_that_speaks_of_what_is_to_come_is_pointed_out(site, sentence):
    project = make_project(lead_sv=f"Nu är det slut. {sentence}", **ENDED)
    project.results.add(Result(heading_sv="Robotar", evidence_sv="40 företag"))
    ((where, message),) = advice_on(project)
    assert where == "Ingress, svenska"
    assert " ".join(sentence.split()[:3]) in message


@pytest.mark.parametrize(
    "sentence",
    ["Projektet skulle hjälpa företag.", "Företagen kom att växa.", "Skalan var stor."],
)
def test_what_has_been_is_left_in_peace(site, sentence):
    project = make_project(lead_sv=sentence, **ENDED)
    project.results.add(Result(heading_sv="Robotar", evidence_sv="40 företag"))
    assert advice_on(project) == []


def test_the_goal_may_speak_of_what_was_to_be(site):
    project = make_project(goal_sv="Hundra företag ska växa.", **ENDED)
    project.results.add(Result(heading_sv="Robotar", evidence_sv="40 företag"))
    assert advice_on(project) == []


def test_activities_and_english_texts_are_read_too(site):
    project = make_project(lead_en="We will meet again.", **ENDED)
    project.results.add(Result(heading_sv="Robotar", evidence_sv="40 företag"))
    project.activities.add(Activity(heading_sv="Träffar", text_sv="De ska hållas i höst."))
    assert [where for where, _message in advice_on(project)] == ["Aktiviteter", "Ingress, engelska"]


def test_a_running_project_may_plan(site):
    assert advice_on(make_project(lead_sv="Vi ska ses.", end=days(9))) == []


def test_the_advice_stands_beside_the_text_with_all_other(site):
    project = make_project(body_sv=[("text", "<p>Text.</p>")], **ENDED)
    assert any("Projektet är avslutat" in one.message for one in project.writing_help.advice)
