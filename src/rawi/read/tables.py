"""Tables of articles: JSON lines, JSON, comma- and tab-separated values."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from itertools import count

import orjson

from rawi.errors import BadRecord, EmptyInput, NotText, ReadError
from rawi.read.decoding import decode
from rawi.read.records import article_of
from rawi.read.sources import Result, Source

__all__ = ["read_csv", "read_json", "read_jsonl", "read_tsv"]

LONGEST_CELL = 2**30


def read_jsonl(source: Source) -> Iterator[Result]:
    """One article a line, read as it comes; a broken line is reported and the next one read."""
    empty = True
    for number, line in enumerate(_lines(source), start=1):
        line = line.removeprefix(b"\xef\xbb\xbf").strip()
        if line:
            empty = False
            yield _line_result(line, source.name, f"line {number}")
    if empty:
        raise EmptyInput(source.name, "the file has no lines")


def _lines(source: Source) -> Iterable[bytes]:
    """The lines of the stream; of the decoded whole where zero bytes say that it is UTF-16, or no text."""
    if b"\0" not in source.head:
        return source.stream
    return decode(source.bytes(), source.name).encode().split(b"\n")


def read_json(source: Source) -> Iterator[Result]:
    """One object or a list of them; JSON lines under the wrong name are read as what they are."""
    text = decode(source.bytes(), source.name)
    try:
        loaded = orjson.loads(text)
    except orjson.JSONDecodeError as failure:
        if not _is_jsonl(text):
            raise BadRecord(source.name, f"not valid JSON ({failure})") from failure
        lines = enumerate(text.splitlines(), start=1)
        yield from (_line_result(line.encode(), source.name, f"line {at}") for at, line in lines if line.strip())
        return
    records = loaded if isinstance(loaded, list) else [loaded]
    if not records:
        raise EmptyInput(source.name, "an empty list")
    for number, record in enumerate(records, start=1):
        yield _record_result(record, source.name, f"record {number}")


def read_csv(source: Source) -> Iterator[Result]:
    """Comma-separated records (semicolons where the header has those) under a header with the field names."""
    return _read_separated(source, None)


def read_tsv(source: Source) -> Iterator[Result]:
    """Tab-separated records under a header with the field names."""
    return _read_separated(source, "\t")


def _read_separated(source: Source, separator: str | None) -> Iterator[Result]:
    csv.field_size_limit(LONGEST_CELL)
    text = decode(source.bytes(), source.name)
    first, _, _ = text.partition("\n")
    separator = separator or (";" if first.count(";") > first.count(",") else ",")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    header = [cell.strip().lower() for cell in next(rows, [])]
    if "text" not in header:
        raise BadRecord(source.name, "the header has no column 'text'", "name the columns in the first row")
    yield from _row_results(rows, header, source.name)


def _row_results(rows: Iterator[list[str]], header: list[str], name: str) -> Iterator[Result]:
    for number in count(2):
        try:
            cells = next(rows)
        except StopIteration:
            if number == 2:
                raise EmptyInput(name, "a header and no records") from None
            return
        except csv.Error as failure:
            yield BadRecord(f"{name}, row {number}", str(failure))
            continue
        if cells:
            yield _cells_result(cells, header, name, f"row {number}")


def _cells_result(cells: list[str], header: list[str], name: str, place: str) -> Result:
    if len(cells) != len(header):
        return BadRecord(f"{name}, {place}", f"{len(cells)} cells where the header has {len(header)}")
    return _record_result(dict(zip(header, cells, strict=True)), name, place)


def _line_result(line: bytes, name: str, place: str) -> Result:
    try:
        record = orjson.loads(_utf8(line, name))
    except (orjson.JSONDecodeError, NotText) as failure:
        return BadRecord(f"{name}, {place}", f"not valid JSON ({failure})")
    return _record_result(record, name, place)


def _record_result(record: object, name: str, place: str) -> Result:
    try:
        return article_of(record, name, place)
    except ReadError as failure:
        return failure


def _is_jsonl(text: str) -> bool:
    first = text.lstrip().partition("\n")[0]
    try:
        return isinstance(json.loads(first), dict)
    except ValueError:
        return False


def _utf8(line: bytes, name: str) -> bytes:
    """The line as it is where it is UTF-8, as nearly all are; else decoded from an older encoding."""
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return decode(line, name).encode()
    return line
