"""What an entry is found under, and how much that counts."""

from __future__ import annotations

from dataclasses import replace

from site_builder.search.entries import BODY, PROVIDER, SearchEntry
from site_builder.search.postings import LEVELS, analyse, invert, surface_words
from site_builder.search.stems import stem


def entry(title: str, *fields: tuple[str, float]) -> SearchEntry:
    return SearchEntry(f"/{title}/", title, "service", "ar", fields=fields)


def postings(*entries: SearchEntry) -> dict[str, dict[int, int]]:
    return invert([analyse(one) for one in entries])


def test_a_title_counts_more_than_a_body_and_a_body_more_than_a_provider() -> None:
    found = postings(
        entry("خياطة"), entry("دورة", ("خياطة", BODY)), entry("دورة", ("خياطة", PROVIDER))
    )[stem("خياطه")]
    assert LEVELS >= found[0] > found[1] > found[2] >= 1


def test_stop_words_are_not_indexed() -> None:
    assert postings(entry("من", ("the في", BODY))) == {}


def test_words_of_a_title_are_found_written_as_one() -> None:
    assert postings(entry("تل عفر"))["تلعفر"] == {0: 10}


def test_a_word_with_a_particle_is_found_under_the_word_itself() -> None:
    found = postings(entry("ولدعم النازحين"), entry("دعم"))
    assert set(found["دعم"]) == {0, 1}
    assert found["دعم"][0] < found["دعم"][1]


def test_a_root_letter_is_not_taken_for_a_particle() -> None:
    assert set(postings(entry("وظائف"))) == {"وظايف"}


def test_one_more_entry_leaves_the_weights_of_others_alone() -> None:
    some = [entry(f"عيادة {number}", ("كشف طبي مجاني", BODY)) for number in range(60)]
    before = postings(*some)["عياد"]
    after = postings(*some, entry("عيادة أخرى", ("طويل " * 9, BODY)))["عياد"]
    assert {number: after[number] for number in before} == before


def test_typing_errors_are_repaired_to_words_as_written_without_articles() -> None:
    assert surface_words([analyse(entry("العيادات في ٢٠٢٦ دم"))]) == ["عيادات"]


def test_what_is_seldom_the_answer_counts_less() -> None:
    release = replace(entry("خياطة"), importance=0.6)
    found = postings(release, entry("خياطة"))[stem("خياطه")]
    assert found[0] < found[1]


def test_a_body_that_repeats_a_word_does_not_outdo_a_title() -> None:
    found = postings(entry("خياطة"), entry("دورة", ("خياطة " * 5, BODY)))[stem("خياطه")]
    assert found[0] > found[1]
