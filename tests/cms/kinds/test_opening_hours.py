"""The days of opening hours are boxes to tick."""

from __future__ import annotations

from bs4 import BeautifulSoup

from cms.core.schedules import DAYS, ScheduleBlock


def test_all_seven_days_are_boxes_in_the_order_of_the_week() -> None:
    byday = ScheduleBlock().child_blocks["byday"]
    form = BeautifulSoup(byday.field.widget.render("days", ["SU", "TH"]), "html.parser")
    boxes = form.select("input[type=checkbox]")
    assert [box["value"] for box in boxes] == [code for code, _name in DAYS]
    assert [box["value"] for box in boxes if box.has_attr("checked")] == ["SU", "TH"]
