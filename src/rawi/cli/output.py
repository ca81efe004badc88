"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import click

__all__ = ["write_whole"]


def write_whole(path: Path, text: str) -> None:
    """Write a UTF-8 file beside its place and move it there; what stood there before stays until then."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as problem:
        reason = problem.strerror or problem
        raise click.ClickException(f"{path}: it cannot be written ({reason}); name another file") from problem
    finally:
        part.unlink(missing_ok=True)
