"""The body of a page as blocks."""

from __future__ import annotations

from dataclasses import replace

from cms.importing.document import Block, Heading, Quote, RichText, Table, Video
from cms.importing.lines import Line, Role, is_spaced
from cms.importing.notes import Report
from cms.importing.recognising.accordions import accordion_blocks, end_of_accordion
from cms.importing.recognising.contact_details import read_details
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.quotations import Quotation, find_quotation
from cms.importing.recognising.related_links import read_related
from cms.importing.recognising.rich_text import item_list, item_runs, paragraph

_SHORT = 100


def build_body(lines: list[Line], lang: str, report: Report) -> list[Block]:
    builder = _BodyBuilder(lang, report, is_spaced=is_spaced(lines))
    at = 0
    while at < len(lines):
        at = builder.take(lines, at)
    return builder.finish()


class _BodyBuilder:
    def __init__(self, lang: str, report: Report, *, is_spaced: bool) -> None:
        self.lang, self.report, self.is_spaced = lang, report, is_spaced
        self.blocks: list[Block] = []
        self.html: list[str] = []

    def take(self, lines: list[Line], at: int) -> int:
        """Takes the line at `at` and those that belong to it; the index after them."""
        line = lines[at]
        if related := read_related(lines, at):
            self._block(related.block)
            return related.end
        if line.role is Role.PART:
            return self._accordion(lines, at)
        if line.role is Role.VIDEO:
            self._block(Video(line.text, line.links[0].address))
        elif line.role is Role.HEADING:
            self._block(Heading(line.level, line.text.rstrip(" :")))
        elif line.role is Role.TABLE:
            self._table(line)
        elif line.role is Role.QUOTE:
            return self._marked_quote(lines, at)
        elif line.is_item:
            return self._list(lines, at)
        elif not line.is_blank:
            return self._text(lines, at)
        return at + 1

    def finish(self) -> list[Block]:
        if self.html:
            self.blocks.append(RichText("".join(self.html)))
            self.html = []
        return self.blocks

    def _block(self, block: Block) -> None:
        self.finish()
        self.blocks.append(block)

    def _accordion(self, lines: list[Line], at: int) -> int:
        end = end_of_accordion(lines, at)
        self.finish()
        self.blocks += accordion_blocks(lines[at:end])
        return end

    def _table(self, line: Line) -> None:
        if not line.text:
            self.report.doubt(line.number, "table without a caption: write one")
        self._block(Table(line.text, line.rows))

    def _marked_quote(self, lines: list[Line], at: int) -> int:
        end = at
        while end < len(lines) and (lines[end].role is Role.QUOTE or lines[end].is_blank):
            end += 1
        html = "".join(paragraph([line]) for line in lines[at:end] if not line.is_blank)
        self._quote(lines[at], Quote(html))
        return end

    def _list(self, lines: list[Line], at: int) -> int:
        end = at + 1
        while end < len(lines) and (lines[end].is_item or self._blank_in_list(lines, end)):
            end += 1
        items = [line for line in lines[at:end] if not line.is_blank]
        for run in item_runs(items):
            self.html.append(item_list(run))
        return end

    def _blank_in_list(self, lines: list[Line], at: int) -> bool:
        return lines[at].is_blank and at + 1 < len(lines) and lines[at + 1].is_item

    def _text(self, lines: list[Line], at: int) -> int:
        quotation = find_quotation(lines[at].text, self.lang)
        if quotation:
            self._quotation(lines[at], quotation)
            return at + 1
        end = at + 1
        while end < len(lines) and self._is_one_block(lines[end - 1], lines[end]):
            end += 1
        group = lines[at:end]
        is_contact = any(map(is_contact_line, group))
        while is_contact and end + 1 < len(lines) and _is_contact_below(lines[end], lines[end + 1]):
            group, end = [*group, lines[end + 1]], end + 2
        if is_contact:
            self._doubt_contact(group)
        self.html.append(paragraph(group, with_phones=is_contact))
        return end

    def _is_one_block(self, line: Line, following: Line) -> bool:
        """Short lines without an empty one between them, such as an address."""
        if not _is_short(line) or not _is_short(following):
            return False
        return self.is_spaced or (is_contact_line(line) and is_contact_line(following))

    def _doubt_contact(self, lines: list[Line]) -> None:
        for line in lines:
            details = read_details(line.text)
            for phone in details.phones:
                if phone.doubt:
                    self.report.doubt(line.number, phone.doubt)
            if details.has_hidden_email:
                self.report.doubt(line.number, "the old site hid this e-mail address: ask for it")

    def _quotation(self, line: Line, quotation: Quotation) -> None:
        if quotation.before:
            self.html.append(paragraph([line.with_text(quotation.before)]))
        html = "".join(paragraph([line.with_text(part)]) for part in quotation.parts)
        self._quote(line, Quote(html, quotation.speaker.name, quotation.speaker.role))
        who = f"{quotation.speaker.name}, {quotation.speaker.role}".strip(" ,")
        self.report.done(line.number, f"quotation of {who or 'the same'}", quotation.taken)
        if not quotation.speaker.is_sure:
            self.report.doubt(line.number, "speaker and role were divided by a rule")
        if quotation.after:
            self._text([line.with_text(quotation.after)], 0)

    def _quote(self, line: Line, quote: Quote) -> None:
        """A quote block; words that only a pronoun attributes go on with those just before them."""
        last = self.blocks[-1] if self.blocks and not self.html else None
        if not quote.speaker and isinstance(last, Quote) and last.speaker:
            self.blocks[-1] = replace(last, html=last.html + quote.html)
            return
        self._block(quote)
        if not quote.speaker:
            said = [block.speaker for block in self.blocks if isinstance(block, Quote)]
            perhaps = next((f", perhaps {name}" for name in reversed(said) if name), "")
            self.report.doubt(line.number, f"quotation without a speaker: who said it{perhaps}?")


def _is_short(line: Line) -> bool:
    return line.role is Role.TEXT and len(line.text) <= _SHORT and not line.text.endswith(".")


def _is_contact_below(blank: Line, line: Line) -> bool:
    return blank.is_blank and _is_short(line) and is_contact_line(line)
