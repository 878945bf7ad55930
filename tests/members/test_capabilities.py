"""Capabilities stand in a tree of three levels that cannot be broken."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from members.capability_tree import CapabilityTree
from members.models import Capability

from .factories import CERTIFICATE, make_capability, make_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def branch(site):
    """Three levels, the topmost first."""
    top = make_capability("Fogning")
    middle = make_capability("Svetsning", parent=top)
    return [top, middle, make_capability("Robotsvetsning", parent=middle)]


def refused(capability):
    """Return the fields that keep a capability from being saved."""
    with pytest.raises(ValidationError) as caught:
        capability.full_clean()
    return set(caught.value.message_dict)


def test_a_capability_cannot_stand_below_itself(branch):
    top, middle, bottom = branch
    top.parent = top
    assert refused(top) == {"parent"}
    top.parent = bottom
    assert refused(top) == {"parent"}
    middle.parent = bottom
    assert refused(middle) == {"parent"}


def test_there_is_no_fourth_level(branch):
    top, middle, bottom = branch
    fourth = Capability(name_sv="Fjärde", slug="fjarde", parent=bottom)
    assert refused(fourth) == {"parent"}
    fourth.parent = middle
    fourth.full_clean()
    above = make_capability("Över")
    top.parent = above
    assert refused(top) == {"parent"}


def test_a_branch_is_of_one_kind(branch):
    top, middle, _bottom = branch
    certificate = Capability(name_sv="Intyg", slug="intyg", kind=CERTIFICATE, parent=top)
    assert refused(certificate) == {"parent"}
    middle.kind = CERTIFICATE
    assert refused(middle) == {"kind"}


def test_a_cycle_made_by_code_does_not_hang_the_site(branch):
    top, _middle, bottom = branch
    Capability.objects.filter(pk=top.pk).update(parent=bottom)
    tree = CapabilityTree(Capability.objects.all())
    assert tree.with_descendants(top.pk) == {one.pk for one in branch}
    assert len(tree.with_ancestors(bottom.pk)) == 3
    assert list(tree.walk(Capability.Kind.PROCESS, {one.pk for one in branch})) == []


@pytest.mark.parametrize("kind", ["capability", "certificate", "parent"])
def test_an_editor_who_deletes_a_capability_in_use_is_shown_where(
    branch, admin_client, kind, indexes
):
    top, _middle, bottom = branch
    iso = make_capability("ISO 9001", kind=CERTIFICATE)
    member = make_member(core=(bottom,), certificates={iso: "2026-05-20"})
    capability = {"capability": bottom, "certificate": iso, "parent": top}[kind]
    address = reverse("wagtailsnippets_members_capability:delete", args=[capability.pk])
    admin_client.post(address)
    assert Capability.objects.filter(pk=capability.pk).exists()
    page = admin_client.get(address, follow=True)
    assert page.status_code == 200
    usage = admin_client.get(
        reverse("wagtailsnippets_members_capability:usage", args=[capability.pk])
    )
    shown = member.title if kind != "parent" else "Svetsning"
    assert shown in usage.content.decode()


def test_an_editor_makes_a_capability_in_the_admin(site, admin_client):
    form = {
        "name_sv": "Gradning",
        "name_en": "Deburring",
        "slug": "gradning",
        "kind": "process",
        "parent": "",
        "synonyms_sv": "avgradning",
        "synonyms_en": "",
    }
    address = reverse("wagtailsnippets_members_capability:add")
    assert admin_client.get(address).status_code == 200
    assert admin_client.post(address, form).status_code == 302
    assert Capability.objects.get(slug="gradning").sort_key
    listed = admin_client.get(reverse("wagtailsnippets_members_capability:list"))
    assert "Gradning" in listed.content.decode()
