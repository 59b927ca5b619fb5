"""How much of a picture is shown, and how wide it is made."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.media import MediaFile

Box = tuple[int, int, int, int]  # start, top, end and bottom in the original's pixels


@dataclass(frozen=True, slots=True)
class Shape:
    """`ratio` is width to height, None for all of it; `widths` are pixels, the least first."""

    name: str
    ratio: float | None
    widths: tuple[int, ...]

    def box(self, picture: MediaFile) -> Box:
        """The largest part of this ratio that has the focal point as near its middle as it can."""
        width, height = picture.width or 0, picture.height or 0
        if self.ratio is None:
            return 0, 0, width, height
        part_width = min(width, max(1, round(height * self.ratio)))
        part_height = min(height, max(1, round(width / self.ratio)))
        x, y = picture.focal_point or (width // 2, height // 2)
        start = min(max(0, x - part_width // 2), width - part_width)
        top = min(max(0, y - part_height // 2), height - part_height)
        return start, top, start + part_width, top + part_height

    def sizes(self, box: Box) -> list[tuple[int, int]]:
        """Widths and heights, the least first; a picture is never made larger than it is."""
        width, height = box[2] - box[0], box[3] - box[1]
        widths = [wanted for wanted in self.widths if wanted < width]
        if len(widths) < len(self.widths):
            widths.append(width)
        return [(wanted, max(1, round(height * wanted / width))) for wanted in widths]


WHOLE = Shape("whole", None, (400, 800, 1280))
CARD = Shape("card", 3 / 2, (400, 720))
PORTRAIT = Shape("portrait", 1, (120, 240))
