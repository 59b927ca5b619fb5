"""`python -m benchmarks`: build one invented site with each generator, in turns, and compare."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks import bayan_site, hugo_site, measure, pelican_site
from benchmarks.corpus import items
from benchmarks.measure import Measure

Commands = Callable[[Path, Path], Sequence[Sequence[str]]]


@dataclass
class Contender:
    name: str
    content: Path
    commands: Commands
    measures: list[Measure] = field(default_factory=list)
    files: int = 0

    def build(self, output: Path) -> None:
        """One full build from nothing, into a folder that is removed again."""
        self.measures.append(measure.run(self.commands(self.content, output)))
        self.files = sum(1 for file in output.rglob("*") if file.is_file())
        shutil.rmtree(output)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--documents", type=int, default=500, help="in both languages together")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        contenders = prepare(Path(folder), options.documents)
        for number in range(options.rounds):
            for contender in contenders:
                say(f"round {number + 1} of {options.rounds}: {contender.name}")
                contender.build(Path(folder, "output"))
    print(table(contenders, options.documents))


def prepare(folder: Path, documents: int) -> list[Contender]:
    """Write the corpus in each generator's format. Bayan stands first and is what is compared."""
    corpus = list(items(documents))
    bayan = Contender(
        "Bayan", folder / "bayan", lambda source, output: [bayan_site.command(source, output)]
    )
    bayan_site.write(corpus, bayan.content)
    pelican = Contender("Pelican, stock", folder / "pelican", pelican_site.commands)
    pelican_site.write(corpus, pelican.content)
    contenders = [bayan, pelican]
    if hugo_site.program():
        hugo = Contender(
            "Hugo", folder / "hugo", lambda source, output: [hugo_site.command(source, output)]
        )
        hugo_site.write(corpus, hugo.content)
        contenders.append(hugo)
    return contenders


def table(contenders: Sequence[Contender], documents: int) -> str:
    """Medians, and how many times Bayan's wall time each one takes."""
    lines = [
        f"Full build from nothing, {documents} documents in two languages, median of the rounds",
        f"{'':16}{'wall s':>8}{'CPU s':>8}{'peak MB':>9}{'files':>8}{'Bayan takes':>14}",
    ]
    own = median(one.wall for one in contenders[0].measures)
    for contender in contenders:
        wall, cpu, peak = (
            median(getattr(one, name) for one in contender.measures)
            for name in ("wall", "cpu", "peak")
        )
        lines.append(
            f"{contender.name:16}{wall:8.2f}{cpu:8.2f}{peak:9.0f}{contender.files:8}"
            f"{own / wall:12.2f} x"
        )
    return "\n".join(lines)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
