"""The command line as a whole: help, exit codes, failures, output that nobody reads to the end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import rawi
from rawi.cli import main
from rawi.cli.group import COMMANDS

ROOT = Path(__file__).parent.parent
SENTENCE = "قال وزير الخارجية المصري سامح شكري إن المفاوضات مستمرة.\n"


def run(*arguments: str | Path, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The present folder: an article and an empty file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cairo.txt").write_text(f"القاهرة: المفاوضات مستمرة\n\n{SENTENCE}", encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    return tmp_path


# Help


def test_help_tells_of_every_command() -> None:
    assert all(f"  {name} " in run("--help").stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_on_a_command_is_the_first_of_its_help(name: str) -> None:
    assert COMMANDS[name] in run(name, "--help").stdout


def test_the_reference_is_up_to_date() -> None:
    made = subprocess.run([sys.executable, ROOT / "scripts/cli-reference"], capture_output=True, check=True)
    assert made.stdout.decode() == (ROOT / "docs/cli.md").read_text(encoding="utf-8")


def test_the_version() -> None:
    assert run("--version").stdout == f"rawi, version {rawi.__version__}\n"


# Exit codes


@pytest.mark.parametrize(
    "arguments",
    [
        ["shout"],
        ["extract"],
        ["read"],
        ["explain"],
        ["dossier"],
        ["said", "--act", "shout"],
        ["said", "--since", "yesterday"],
        ["said", "--min-confidence", "1.5"],
        ["extract", "cairo.txt", "--published", "2021-13-01"],
    ],
)
def test_what_is_not_understood_ends_with_2(folder: Path, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_failure_names_the_input_ends_with_1_and_leaves_the_others_done(folder: Path) -> None:
    result = run("extract", "missing.txt", "empty.txt", "cairo.txt")
    assert [json.loads(line)["doc"] for line in result.stdout.splitlines()] == ["cairo"]
    failures = result.stderr.splitlines()
    assert failures[0].startswith("missing.txt: ")
    assert failures[1].startswith("empty.txt: ")
    assert result.exit_code == 1


def test_a_reader_that_goes_away_is_no_error_worth_a_word(folder: Path) -> None:
    code = "import sys; from rawi.cli import main; main()"
    paths = ["cairo.txt"] * 400
    with subprocess.Popen(
        [sys.executable, "-c", code, "extract", *paths], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


# rawi extract


def test_extract_writes_one_object_an_article(folder: Path) -> None:
    result = run("extract", "cairo.txt", "cairo.txt", "--published", "2021-12-08", "--outlet", "بوابة النيل")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert (len(rows), result.exit_code, result.stderr) == (2, 0, "")
    assert (rows[0]["published"], rows[0]["outlet"]) == ("2021-12-08", "بوابة النيل")
    assert rows[0]["source"] == "cairo.txt"


def test_a_time_of_day_beside_the_day_of_publication_does_no_harm(folder: Path) -> None:
    result = run("extract", "cairo.txt", "--published", "2021-12-08T23:30:00-05:00")
    assert json.loads(result.stdout)["published"] == "2021-12-08"


def test_extract_needs_neither_a_database_nor_a_terminal(folder: Path) -> None:
    code = (
        "import sys; from rawi.cli import main\n"
        "main(['extract', 'cairo.txt'], standalone_mode=False)\n"
        "print(*sorted(sys.modules))"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = set(made.stdout.splitlines()[-1].split())
    assert loaded.isdisjoint({"sqlalchemy", "alembic", "rich", "trafilatura", "jinja2", "feedparser"})


# rawi read and rawi said


def test_read_tells_what_came_of_it(folder: Path) -> None:
    first, second = run("read", "cairo.txt"), run("read", "cairo.txt")
    assert first.stdout.startswith("1 read, 0 unchanged, 0 failed; ")
    assert second.stdout.startswith("0 read, 1 unchanged, 0 failed; ")
    assert (folder / "rawi.db").is_file()


def test_read_goes_on_behind_a_failure(folder: Path) -> None:
    result = run("read", ".")
    assert result.stdout.startswith("1 read, 0 unchanged, 1 failed; ")
    assert result.stderr.startswith("empty.txt: ")
    assert result.exit_code == 1


def test_a_folder_that_holds_its_own_desk_is_read_again(folder: Path) -> None:
    run("read", ".")
    assert run("read", ".").stdout.startswith("0 read, 1 unchanged, 1 failed; ")


def test_the_desk_can_be_named_once_for_all(folder: Path) -> None:
    run("read", "cairo.txt", RAWI_DESK="news.db")
    assert (folder / "news.db").is_file()
    assert run("said", RAWI_DESK="news.db").exit_code == 0


def test_a_desk_that_cannot_be_opened(folder: Path) -> None:
    result = run("read", "cairo.txt", "--desk", folder)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{folder}: this is a directory; name a file for the desk" in result.stderr


def test_asking_a_desk_that_is_not_there(folder: Path) -> None:
    result = run("said", "القمة")
    assert result.exit_code == 1
    assert "rawi.db: there is no such desk; `rawi read PATH --desk rawi.db` makes one" in result.stderr
    assert not (folder / "rawi.db").exists()


def test_an_answer_that_is_empty(folder: Path) -> None:
    run("read", "cairo.txt")
    result = run("said", "الطقس")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No statement answers that.\n"


# rawi explain


def test_explain_shows_the_text_and_where_it_is_from(folder: Path) -> None:
    result = run("explain", "cairo.txt", "--published", "2021-12-08")
    assert result.stdout.startswith("cairo.txt · 2021-12-08\n")
    assert "القاهرة" in result.stdout


# rawi dossier


def test_a_dossier_of_articles(folder: Path) -> None:
    result = run("dossier", "cairo.txt", "-o", "page.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert 'dir="rtl"' in (folder / "page.html").read_text(encoding="utf-8")


def test_a_dossier_of_a_desk(folder: Path) -> None:
    run("read", "cairo.txt")
    assert run("dossier", "-o", "page.html").stdout.startswith("page.html: 1 articles, ")


def test_a_dossier_of_what_could_be_read(folder: Path) -> None:
    result = run("dossier", "empty.txt", "cairo.txt", "-o", "page.html")
    assert result.exit_code == 1
    assert result.stderr.startswith("empty.txt: ")
    assert (folder / "page.html").is_file()


def test_no_dossier_of_an_empty_desk(folder: Path) -> None:
    run("read", "empty.txt")
    result = run("dossier", "-o", "page.html")
    assert result.exit_code == 1
    assert "rawi.db: the desk holds no articles; `rawi read PATH` fills it" in result.stderr


def test_no_dossier_of_nothing(folder: Path) -> None:
    assert run("dossier", "empty.txt", "-o", "page.html").exit_code == 1
    assert not (folder / "page.html").exists()


def test_a_dossier_where_nothing_may_be_written(folder: Path) -> None:
    result = run("dossier", "cairo.txt", "-o", "nowhere/page.html")
    assert result.exit_code == 1
    assert "nowhere/page.html: it cannot be written (No such file or directory)" in result.stderr


# With the engine


def test_what_was_said_is_found_again(folder: Path) -> None:
    run("read", "cairo.txt")
    result = run("said", "والمفاوضات", "--by", "شكري", "--json")
    (row,) = (json.loads(line) for line in result.stdout.splitlines())
    assert (row["speaker"], row["content"], row["doc"]) == ("سامح شكري", "المفاوضات مستمرة", "cairo")


def test_an_answer_in_a_table(folder: Path) -> None:
    run("read", "cairo.txt", "--published", "2021-12-08", "--outlet", "بوابة النيل")
    result = run("said", "--act", "state", "--since", "2021-12-08", "--outlet", "النيل")
    assert result.exit_code == 0
    assert all(cell in result.stdout for cell in ("سامح شكري", "المفاوضات مستمرة", "2021-12-08", "state"))


def test_what_is_not_sure_enough_is_left_out(folder: Path) -> None:
    run("read", "cairo.txt")
    (row,) = (json.loads(line) for line in run("said", "--min-confidence", "0.5", "--json").stdout.splitlines())
    assert 0.5 <= row["confidence"] < 1
    assert run("said", "--min-confidence", "1").stderr == "No statement answers that.\n"
    assert run("dossier", "-o", "page.html", "--min-confidence", "0.5").stdout.endswith(" 1 statements\n")
    assert run("dossier", "-o", "page.html", "--min-confidence", "1").stdout.endswith(" 0 statements\n")


@pytest.mark.parametrize("act", rawi.Act)
def test_every_act_can_be_asked_for(folder: Path, act: rawi.Act) -> None:
    run("read", "cairo.txt")
    assert run("said", "--act", act.value).exit_code == 0


def test_explain_names_the_rule_of_a_statement(folder: Path) -> None:
    (statement,) = rawi.analyse(SENTENCE).statements
    (folder / "one.txt").write_text(SENTENCE, encoding="utf-8")
    assert statement.rule in run("explain", "one.txt", COLUMNS="160").stdout
