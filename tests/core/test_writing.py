"""The figures of a text are those that a reader counts by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from techtank.core.writing.headlines import is_in_capitals
from techtank.core.writing.readability import Band, read
from techtank.core.writing.sentences import sentences_in

PLAIN = "Klustret växer. Fem företag har gått med i år. Alla formar plåt."
FIGURES = (
    "Kl. 9.00 öppnar t.ex. SKF:s verkstad. Där arbetar ca 9 500 personer, bl.a. 22,5 % kvinnor."
)
OFFICIAL = (
    "Kompetensförsörjningen förutsätter samverkan mellan utbildningsanordnare och "
    "tillverkningsindustri samt arbetsmarknadens organisationer."
)


@pytest.mark.parametrize(
    ("text", "words", "sentences", "long_words", "lix", "band"),
    [
        (PLAIN, 12, 3, 2, 21, Band.VERY_EASY),  # 12/3 + 200/12
        (FIGURES, 14, 2, 4, 36, Band.EASY),  # 14/2 + 400/14
        (OFFICIAL, 10, 1, 7, 80, Band.VERY_HARD),  # 10/1 + 700/10
    ],
)
def test_lix_is_what_one_counts_by_hand(text, words, sentences, long_words, lix, band):
    counted = read([text])
    assert (counted.words, counted.sentences, counted.long_words) == (words, sentences, long_words)
    assert (counted.lix, counted.band) == (lix, band)


@pytest.mark.parametrize("text", ["", "–", "Fem ord är för få."])
def test_a_few_words_have_no_lix(text):
    counted = read([text])
    assert counted.lix is None
    assert counted.band is None


@pytest.mark.parametrize(
    ("lix", "band"), [(29, Band.VERY_EASY), (30, Band.EASY), (40, Band.MEDIUM), (50, Band.HARD)]
)
def test_the_bands_begin_at_their_number(lix, band):
    words = ["ord"] * lix  # one sentence of short words: as many words as LIX
    assert read([" ".join(words)]).band == band


@pytest.mark.parametrize(
    "one",
    [
        "Vi ses kl. 9.00 i Ronneby.",
        "Ring tel. 0454-123 45 eller fråga dr. Ek, dvs. Anna.",
        "Bolaget, f.d. Exempel, växer.",
        "Anna A. Ek och J.R. Berg svarar.",
        "Det kostar 22,5 miljoner och växer 3.5 gånger.",
        "Den 3. juni börjar mässan.",
        "Läs mer på www.example.se och skriv till oss.",
        "Maskiner m.m. visas i hallen.",
        "1. Mät plåten.",
        "”Vi växer!” säger Anna Ek.",
        "– Går det? undrade Anna.",
        "Vi väntar … och väntar.",
        "Ms. Ek met Dr. Berg, e.g. Anna.",
    ],
)
def test_what_looks_like_an_end_is_none(one):
    assert len(list(sentences_in([one]))) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi bildades 2015. Sedan dess växer vi.", 2),
        ("Det var år 2024. 15 företag kom.", 2),
        ("Vi visar maskiner m.m. Sedan äter vi.", 2),
        ("Det kostar 500 kr. Köp två.", 2),
        ("Hon arbetar på Exempel AB. Bolaget växer.", 2),
        ("– Vi växer! – Ja, fort, säger Anna.", 2),
        ("Hur går det? ”Bra!” Så svarar de flesta.", 3),
        ("Vi växer. (Och fort.) Kom med.", 3),
    ],
)
def test_a_sentence_ends_where_the_next_begins(text, count):
    assert len(list(sentences_in([text]))) == count


def test_headings_and_items_of_lists_are_sentences_of_their_own():
    lines = ["Så går det till", "mät plåten", "kapa den", "Sedan är den klar."]
    assert len(list(sentences_in(lines))) == 4


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_a_number_is_one_word_with_whatever_space(space):
    assert list(sentences_in([f"9{space}500{space}000 kronor"])) == [["9500000", "kronor"]]


@given(st.lists(st.text()))
def test_any_text_can_be_counted(lines):
    counted = read(lines)
    assert counted.sentences <= counted.words
    assert counted.long_words <= counted.words
    assert len(counted.longest_sentence) <= counted.words
    assert counted.lix is None or counted.lix >= 1


@pytest.mark.parametrize(
    "headline",
    [
        "NY MEDLEM I KLUSTRET",
        "TECHTANK",
        "TECHTANK VÄXER i år",
        "ÅTTA ÄR FÅ",
        "NYTT FRÅN SKF",
    ],
)
def test_a_headline_in_capitals_is_seen(headline):
    assert is_in_capitals(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "",
        "2024",
        "SKF",
        "SKF 2024",
        "Ny medlem i klustret",
        "SKF, ABB och IUC möts i EU",
        "EU-pengar till ERUF och ESF",
        "VINNOVA stöder nya medlemmar",
        "Techtank tar plats i S3-piloten",
        "新しい会員",
    ],
)
def test_abbreviations_and_names_in_capitals_are_no_shouting(headline):
    assert not is_in_capitals(headline)


@given(st.text())
def test_any_headline_can_be_looked_at(headline):
    assert is_in_capitals(headline) in {True, False}
