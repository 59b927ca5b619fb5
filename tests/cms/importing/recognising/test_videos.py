"""Videos and their addresses."""

from __future__ import annotations

import pytest

from cms.importing.document import Video
from cms.importing.lines import Line, Link
from cms.importing.notes import Report
from cms.importing.recognising.videos import mark_videos, take_videos
from cms.importing.video_addresses import video_address

ADDRESS = "https://www.youtube.com/watch?v=abc123def45"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (ADDRESS, ADDRESS),
        ("//www.youtube.com/embed/abc123def45?rel=0", ADDRESS),
        ("https://www.youtube-nocookie.com/embed/abc123def45", ADDRESS),
        ("www.youtube.com/watch?v=abc123def45", ADDRESS),
        ("https://player.vimeo.com/video/12345?h=1", "https://vimeo.com/12345"),
        ("https://youtu.be/abc123def45", "https://youtu.be/abc123def45"),
        ("https://www.youtube.com/", ""),
        ("https://example.org/youtube.com/watch?v=1", ""),
        ("https://maps.example.org/embed", ""),
    ],
)
def test_the_page_of_a_video_is_told_from_other_addresses(address: str, expected: str) -> None:
    assert video_address(address) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (Line(1, ADDRESS), ""),
        (Line(1, f"The first boat: {ADDRESS}"), "The first boat"),
        (Line(1, "The first boat", links=(Link("The first boat", ADDRESS),)), "The first boat"),
    ],
)
def test_a_line_that_is_a_video_is_taken(line: Line, title: str) -> None:
    assert take_videos(mark_videos([line], Report())) == ([Video(title, ADDRESS)], [])


@pytest.mark.parametrize(
    "line",
    [
        Line(1, f"See {ADDRESS} for the boat."),
        Line(1, "word " * 40 + ADDRESS),
        Line(1, "See the boat now", links=(Link("the boat", ADDRESS),)),
    ],
)
def test_a_video_within_prose_stays_a_link(line: Line) -> None:
    assert take_videos(mark_videos([line], Report())) == ([], [line])
