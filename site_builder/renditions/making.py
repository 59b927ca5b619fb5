"""Makes the renditions of a picture, once: what was made is kept beside the editions."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from PIL import Image, ImageCms, UnidentifiedImageError

from site_builder.errors import BuildError
from site_builder.reading.media import FOLDER, MediaFile
from site_builder.renditions.encoding import AVIF, FALLBACKS, WEBP, Encoding
from site_builder.renditions.keeping import keep, kept
from site_builder.renditions.shapes import Shape
from site_builder.report import BuildReport

# Goes up when renditions are made in another way, so that old ones are not taken for new.
RECIPE = 1
_DIGEST = 12


@dataclass(frozen=True, slots=True)
class Rendition:
    file: str  # below media/: "images/river-0f3c9a417c22/card-400.avif"
    width: int
    height: int
    encoding: Encoding
    path: Path  # where its bytes are kept


@dataclass
class Renditions:
    """The renditions of one build. `cache` may be deleted at any time: that costs time only."""

    media: Path  # content/media/
    cache: Path
    report: BuildReport
    _made: dict[tuple[str, str], tuple[Rendition, ...]] = field(default_factory=dict)

    def of(self, picture: MediaFile, shape: Shape) -> tuple[Rendition, ...]:
        """By format, then by width, the least first; none of a picture that cannot be read."""
        key = (picture.file, shape.name)
        if key not in self._made:
            self._made[key] = self._renditions(picture, shape)
        return self._made[key]

    def write(self, output: Path) -> None:
        """All that the build has asked for, below `output`/media/."""
        for rendition in self.all():
            target = output / FOLDER / rendition.file
            target.parent.mkdir(parents=True, exist_ok=True)
            content = kept(rendition.path)
            if content is None:
                raise BuildError(f"{rendition.path}: was changed while building: build again")
            target.write_bytes(content)
        self._forget_others()

    def _forget_others(self) -> None:
        """What this build did not ask for is of pictures that changed or went."""
        asked = {rendition.path for rendition in self.all()}
        for path in self.cache.glob("*"):
            if path not in asked:
                path.unlink(missing_ok=True)

    def all(self) -> Iterator[Rendition]:
        for renditions in self._made.values():
            yield from renditions

    def _renditions(self, picture: MediaFile, shape: Shape) -> tuple[Rendition, ...]:
        fallback = FALLBACKS.get(picture.file.rpartition(".")[2])
        if fallback is None or not (picture.width and picture.height):
            return ()
        encodings = dict.fromkeys((AVIF.suffix, WEBP.suffix, fallback.suffix))
        by_suffix = {it.suffix: it for it in (fallback, WEBP, AVIF)}
        box = shape.box(picture)
        planned = [
            self._planned(picture, shape, size, by_suffix[suffix])
            for suffix in encodings
            for size in shape.sizes(box)
        ]
        try:
            self._make([it for it in planned if kept(it.path) is None], picture, shape)
        except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
            message = f"has one size only, as it cannot be read ({error}): replace it"
            self.report.warn(f"{FOLDER}/{picture.file}", "", message)
            return ()
        return tuple(planned)

    def _planned(
        self, picture: MediaFile, shape: Shape, size: tuple[int, int], encoding: Encoding
    ) -> Rendition:
        known = f"{RECIPE} {picture.sha256} {shape} {shape.box(picture)} {encoding}"
        digest = hashlib.sha256(known.encode()).hexdigest()[:_DIGEST]
        original = PurePosixPath(picture.file)
        folder = f"{original.parent}/{original.stem}-{digest}"
        name = f"{shape.name}-{size[0]}.{encoding.suffix}"
        return Rendition(f"{folder}/{name}", *size, encoding, self.cache / f"{digest}-{name}")

    def _make(self, wanted: list[Rendition], picture: MediaFile, shape: Shape) -> None:
        if not wanted:
            return
        self.cache.mkdir(parents=True, exist_ok=True)
        with Image.open(self.media / picture.file) as opened:
            if opened.size != (picture.width, picture.height):
                raise OSError(f"it is {opened.width} by {opened.height}, not as its record says")
            part = _in_srgb(opened).crop(shape.box(picture))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for _ in pool.map(lambda it: _make_one(part, it), wanted):
                pass


def _in_srgb(opened: Image.Image) -> Image.Image:
    """Colours without a profile; transparency is kept."""
    has_alpha = opened.mode in ("LA", "PA", "RGBA") or "transparency" in opened.info
    mode = "RGBA" if has_alpha else "RGB"
    profile = opened.info.get("icc_profile")
    if profile and opened.mode in ("RGB", "RGBA"):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(
            opened, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
        return converted if converted is not None else opened.convert(mode)
    return opened.convert(mode)


def _make_one(part: Image.Image, rendition: Rendition) -> None:
    # A copy in any case: Pillow notes on the image itself how it is being saved.
    image = part.resize((rendition.width, rendition.height), Image.Resampling.LANCZOS)
    keep(rendition.encoding.encode(image), rendition.path)
