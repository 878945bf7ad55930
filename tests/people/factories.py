"""Makes people and organisations for tests."""

from itertools import count

from people.models import Organisation, PeoplePage, PersonPage

_numbers = count(1)


def make_organisation(**fields) -> Organisation:
    """Make an organisation with a name of its own."""
    return Organisation.objects.create(**{"name_sv": f"Organisation {next(_numbers)}"} | fields)


def make_contact(**fields) -> PersonPage:
    """Make a member of staff with phone and e-mail."""
    number = next(_numbers)
    fields = {
        "title": f"Person {number}",
        "slug": f"person-{number}",
        "job_title_sv": "klusterledare",
        "group": PersonPage.Group.STAFF,
        "phone": "070-174 06 05",
        "email": f"person-{number}@example.se",
    } | fields
    if "organisation" not in fields:
        fields["organisation"] = make_organisation()
    return PeoplePage.objects.get().add_child(instance=PersonPage(**fields))
