"""The search's dictionaries say what simplemma says, and take little memory and time."""

import subprocess
import sys

import pytest
import simplemma
from django.core.management import call_command
from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY

from techtank.core import dictionaries
from techtank.core.paths import PROJECT_DIR

pytestmark = pytest.mark.slow

MOST_MEMORY, MOST_SECONDS = 25, 0.5  # MB, of a machine that does other things too
A_NEW_PROCESS = """
import resource, time, django
django.setup()
from techtank.core.dictionaries import base_form, read_dictionaries
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
read_dictionaries()
assert base_form("företagens", ("sv", "en"), guess_endings=True) == "företag"
seconds = time.process_time() - began
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, seconds)
"""


@pytest.fixture
def empty_folder(settings, tmp_path):
    """A folder in which no dictionaries are yet; what is read is read anew."""
    asked = (dictionaries._tries, dictionaries._lookup, dictionaries._lemmatizer)
    for each in asked:
        each.cache_clear()
    settings.DICTIONARIES_DIR = tmp_path / "dictionaries"
    yield settings.DICTIONARIES_DIR
    for each in asked:
        each.cache_clear()


@pytest.mark.parametrize("language", dictionaries.LANGUAGES)
def test_they_have_every_word_and_form_of_simplemma(language):
    theirs = DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    ours = dictionaries._tries().get_dictionary(language)
    assert len(ours) == len(theirs)
    some = sorted(theirs)[::10]
    assert [ours[word] for word in some] == [theirs[word] for word in some]


def test_a_new_process_reads_them_at_once_and_needs_little_memory():
    dictionaries.read_dictionaries()
    told = subprocess.run(
        [sys.executable, "-c", A_NEW_PROCESS],
        cwd=PROJECT_DIR,
        env={"DJANGO_SETTINGS_MODULE": "techtank.settings.test"},
        capture_output=True,
        text=True,
        check=True,
    )
    memory, seconds = told.stdout.split()
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    assert int(memory) / unit <= MOST_MEMORY
    assert float(seconds) <= MOST_SECONDS


def test_an_image_is_built_with_them_and_nothing_but_them(empty_folder):
    call_command("make_dictionaries")
    made = [path.relative_to(empty_folder).as_posix() for path in sorted(empty_folder.rglob("*"))]
    version = simplemma.__version__
    assert made == [version, f"{version}/en.dic", f"{version}/sv.dic"]


def test_the_search_knows_words_where_nothing_can_be_written(empty_folder):
    empty_folder.parent.mkdir(exist_ok=True)
    empty_folder.write_text("A file, so no folder can be made here.")
    assert dictionaries.is_known("företagens")
    assert not dictionaries.is_known("xyzzyq")


def test_processes_that_make_them_at_once_do_not_disturb_one_another(empty_folder):
    folder = empty_folder / simplemma.__version__
    dictionaries.read_dictionaries()
    written = (folder / "sv.dic").stat().st_mtime_ns
    dictionaries._make(folder)  # begun before the other was done
    assert (folder / "sv.dic").stat().st_mtime_ns == written
    assert [path.name for path in empty_folder.iterdir()] == [folder.name]
