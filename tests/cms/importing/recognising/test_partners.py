"""Who paid and who shares in the work."""

from __future__ import annotations

import pytest

from cms.importing.lines import Line
from cms.importing.recognising.partners import Partners, find_partners
from tests.cms.importing.samples import VOCABULARIES


def found(text: str) -> Partners:
    return find_partners([Line(1, text)], VOCABULARIES["partners"])


@pytest.mark.parametrize(
    "text",
    [
        "The ferries sail with funding from the Government of Tariland.",
        "It was financed by the Government of Tariland in 2020.",
        "We thank the Government of Tariland and our neighbours.",
        "With the generous support of TAR, forty boats were built.",
        "تبحر القوارب بتمويل من حكومة طاريا.",
        "بفضل الدعم المقدَّم من حكومة طاريا بنينا القوارب.",
        "بُني المرسى بدعم سخي من قبل حكومة طاريا",
    ],
)
def test_words_of_money_before_a_name_make_a_donor(text: str) -> None:
    assert found(text) == Partners(donors=["tariland"])


@pytest.mark.parametrize(
    "text",
    [
        "The team works in close cooperation with the Ministry of Ferries.",
        "تعمل القوارب بالتعاون مع وزارة العبّارات.",
        "ويعمل الفريق بالشراكة الوثيقة مع كل من وزارة العبّارات.",
    ],
)
def test_words_of_sharing_make_a_partner(text: str) -> None:
    assert found(text) == Partners(partners=["ferry-ministry"])


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Ferries opened a landing.",
        "The team works in support of the Ministry of Ferries.",
        "يدعم الفريق وزارة العبّارات",
        "With funding from neighbours the team helped the Ministry of Ferries.",
    ],
)
def test_a_name_alone_says_nothing(text: str) -> None:
    assert found(text) == Partners(others=["ferry-ministry"])


def test_names_joined_by_and_go_on_in_the_same_list() -> None:
    text = "بتمويل من حكومة طاريا وصندوق القوارب الزرقاء، زار الفريق وزارة العبّارات."

    assert found(text) == Partners(donors=["tariland", "boat-fund"], others=["ferry-ministry"])


def test_the_longer_name_counts_and_who_paid_is_no_partner_beside_it() -> None:
    text = (
        "It is funded by the Blue Boat Fund of the Two Banks. "
        "The team works together with the Blue Boat Fund of the Two Banks."
    )

    assert found(text) == Partners(donors=["boat-fund"])
