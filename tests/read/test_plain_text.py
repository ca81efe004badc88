"""A plain text becomes an article whose offsets are those of the file as it is stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi.errors import EmptyInput, MissingInput, NotArabic, NotText
from rawi.model import Article
from rawi.read import read

TITLE = "وزير الخارجية يدعو إلى استئناف المفاوضات"
BODY = "قال وزير الخارجية إن بلاده مستعدة لاستئناف المفاوضات في جنيف، وأضاف أن الحوار هو الطريق الوحيد."
TEXT = f"{TITLE}\n{BODY}\n"


def one(path: Path) -> Article:
    (article,) = read(path)
    return article


def stored(folder: Path, data: bytes, name: str = "report.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_text_is_read_as_it_is(tmp_path: Path) -> None:
    article = one(stored(tmp_path, TEXT.encode()))
    assert article.id == "report"
    assert article.text == TEXT
    assert article.source == str(tmp_path / "report.txt")
    assert (article.outlet, article.published, article.url) == (None, None, None)


def test_the_title_is_the_first_line_that_looks_like_a_headline(tmp_path: Path) -> None:
    article = one(stored(tmp_path, TEXT.encode()))
    assert article.title is not None
    assert article.title.text == TITLE == article.text[article.title.start : article.title.stop]


def test_line_ends_controls_and_bidirectional_marks_stay_because_offsets_count_them(tmp_path: Path) -> None:
    text = (
        "\u200fقمة في جنيف\u200e\r\n\r\n"
        "قال الوزير\x07 إن «القمة» ستعقد \u202bغدا\u202c.\r\nوأضاف أن\u00a0الموعد لم يحدد.\r"
    )
    article = one(stored(tmp_path, text.encode()))
    assert article.text == text
    assert article.title is not None
    assert article.title.text == "قمة في جنيف"
    assert article.title.start == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_the_encoding_and_is_not_counted(tmp_path: Path, encoding: str) -> None:
    assert one(stored(tmp_path, TEXT.encode(encoding))).text == TEXT


@pytest.mark.parametrize("encoding", ["windows-1256", "iso8859_6", "utf-16-le", "utf-16-be"])
def test_older_encodings_are_told_apart_by_how_arabic_their_text_reads(tmp_path: Path, encoding: str) -> None:
    assert one(stored(tmp_path, TEXT.encode(encoding))).text == TEXT


def test_a_few_bad_bytes_do_not_cost_the_article(tmp_path: Path) -> None:
    data = TEXT.encode()
    damaged = data[:100] + b"\xff" + data[101:-3]
    article = one(stored(tmp_path, damaged))
    assert 0 < article.text.count("\ufffd") < 5
    assert article.text.startswith(TITLE)


def test_twenty_megabytes_on_one_line_are_one_article_without_a_title(tmp_path: Path) -> None:
    line = (BODY + " ") * (20_000_000 // len(BODY.encode()))
    article = one(stored(tmp_path, line.encode()))
    assert len(article.text) == len(line)
    assert article.title is None


def test_an_arabic_brief_full_of_foreign_names_is_arabic(tmp_path: Path) -> None:
    text = "أعلنت Meta Platforms وشركة Advanced Micro Devices عن اتفاق مع OpenAI في San Francisco أمس."
    assert one(stored(tmp_path, text.encode())).text == text


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    for data in (b"", b"\xef\xbb\xbf", b" \n\t\r\n"):
        with pytest.raises(EmptyInput, match=r"report\.txt"):
            one(stored(tmp_path, data))


def test_a_binary_file_is_no_text(tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
    for data in (picture, bytes(5000), bytes(range(1, 32)) * 100):
        with pytest.raises(NotText, match=r"report\.txt"):
            one(stored(tmp_path, data))


def test_bytes_in_no_encoding_are_no_text(tmp_path: Path) -> None:
    noise = bytes((128 + at * at * 7 % 127) for at in range(4000))
    with pytest.raises(NotText, match="encoding"):
        one(stored(tmp_path, noise))


@pytest.mark.parametrize(
    "text",
    [
        "The foreign minister said on Monday that talks would resume in Geneva next week.",
        "Le ministre a déclaré que les négociations reprendraient à Genève la semaine prochaine.",
        "Министр иностранных дел заявил, что переговоры возобновятся в Женеве.",
        "وزیر امور خارجه گفت که گفتگوها هفته آینده در ژنو از سر گرفته خواهد شد و ایران آماده است.",
        "وزیر خارجہ نے کہا ہے کہ مذاکرات اگلے ہفتے جنیوا میں دوبارہ شروع ہوں گے اور پاکستان تیار ہے۔",
    ],
)
def test_another_language_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(NotArabic, match="Arabic"):
        one(stored(tmp_path, text.encode()))


@pytest.mark.parametrize("text", ["2013-02-15", "2013-02-15T10:30Z", "١٥/٢/٢٠١٣"])
def test_figures_are_in_no_language_and_are_read(tmp_path: Path, text: str) -> None:
    assert one(stored(tmp_path, text.encode())).text == text


def test_another_language_in_an_older_encoding_is_refused_as_such(tmp_path: Path) -> None:
    text = "Le ministre a déclaré que les négociations reprendraient à Genève la semaine prochaine."
    with pytest.raises(NotArabic):
        one(stored(tmp_path, text.encode("cp1252")))


def test_a_missing_path_is_named_when_the_first_article_is_asked_for(tmp_path: Path) -> None:
    articles = read(tmp_path / "nowhere.txt")
    with pytest.raises(MissingInput, match=r"nowhere\.txt: no such file"):
        next(articles)


def test_a_path_that_no_system_takes_is_missing_too() -> None:
    with pytest.raises(MissingInput):
        next(read("a\0b.txt"))
    with pytest.raises(MissingInput):
        next(read("a" * 5000))
