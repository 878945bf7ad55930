"""All forms of a word have one key, so that each finds the others."""

import pytest

from techtank.core.word_forms import key_of, keys_of, keys_of_text, parts_of, words_in

ONE_WORD_A_LINE = {
    "sv": """
        industri industrin industrins industrier industrierna industriernas
        företag företaget företagens foretag foretaget foretagens
        projekt projektet projektens
        fabrik fabriken fabriker fabrikernas
        vitbok vitböcker vitböckerna vitbocker
        svetsa svetsade svetsat svetsning svetsningen svetsare svetsarna svetsad svets
        bocka bockade bockning bockningar
        limma limmar limmade limning
        öppnar öppnade öppning
        löser löste lösning
        ansöka ansöker ansökan
        äga äger ägare ägarna
        plåt plåten plåtar
        pump pumpen pumpar
        formsprutning formsprutade
        elförzinkning elförzinkade
        detalj detaljer del delar komponenter
        kompetens kompetensen kompetenser
    """,
    "en": """
        company companies
        industry industries
        weld welds welded welding welder
        cut cutting cutter
        machine machining
        aluminium aluminum
        mould molding moulds
        child children
        robot robots
    """,
}
FORMS = [
    (language, line.split())
    for language, lines in ONE_WORD_A_LINE.items()
    for line in lines.strip().splitlines()
]
COMPOUNDS = {
    "laserskärning": ("laser", "skärning"),
    "kompetensförsörjning": ("kompetens", "försörjning"),
    "arbetsmarknad": ("arbete", "marknad"),
    "vattenskärning": ("vatten", "skärning"),
    "fartygspropellrar": ("fartyg", "propeller"),
    "lagerhållning": ("lager", "hållning"),
    "elmontage": ("el", "montage"),
}


@pytest.mark.parametrize(("language", "forms"), FORMS)
def test_every_form_of_a_word_has_the_key_of_the_first(language, forms):
    assert {form: key_of(form, language) for form in forms} == {
        form: key_of(forms[0], language) for form in forms
    }
    assert key_of(forms[0], language) == key_of(forms[0].upper(), language)


def test_words_that_mean_something_else_have_keys_of_their_own():
    words = [
        "industri",
        "företag",
        "projekt",
        "fabrik",
        "svets",
        "takt",
        "kontakt",
        "laser",
        "plåt",
        "press",
        "pressning",
        "tidning",
        "tid",
        "månad",
    ]
    assert len({key_of(word, "sv") for word in words}) == len(words)


def test_swedish_words_in_an_english_text_are_known_too():
    assert key_of("företagens", "en") == key_of("företag", "sv")
    assert key_of("companies", "en") == "company"


@pytest.mark.parametrize(("compound", "parts"), COMPOUNDS.items())
def test_a_compound_is_found_by_the_base_form_of_its_parts(compound, parts):
    assert {key_of(part, "sv") for part in parts} | {key_of(compound, "sv")} <= keys_of(
        compound, "sv"
    )


@pytest.mark.parametrize("word", ["företag", "kontakt", "industri", "Ronneby", "xyzzyq", "5s"])
def test_what_is_no_compound_has_no_parts(word):
    assert parts_of(word, "sv") == ()


def test_what_may_be_a_noun_or_a_verb_is_found_by_both():
    assert {key_of("bock", "sv"), key_of("bocka", "sv")} <= keys_of("bockar", "sv")


def test_what_no_dictionary_knows_is_found_as_it_is_written():
    for word in ("xyzzyq", "s355j2", "en1090", "q" * 60):
        assert key_of(word, "sv") == word
        assert keys_of(word, "sv") == {word}


def test_a_text_has_the_keys_of_its_words_in_their_order_whatever_stands_between():
    text = "Fabrikernas, & robot\u00adarnas …\nföretag!"
    assert words_in(text) == ["fabrikernas", "robotarnas", "företag"]
    assert list(keys_of_text(text, "sv")) == [
        "fabrik",
        "fabrikernas",
        "robot",
        "robotarnas",
        "foretag",
    ]
    assert list(keys_of_text("… – !", "sv")) == []
