"""Where results are written: a file that is whole or untouched, or standard output."""

from __future__ import annotations

import os
import sys

from aseankg.errors import OutputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO


def write_output(path: str | None, write: Callable[[BinaryIO], object]) -> None:
    """The file at `path` holds what `write` wrote; with None or ``-``, standard output does."""
    if path is None or path == "-":
        _write_stdout(write)
    else:
        write_atomically(path, write)


def write_atomically(path: str | os.PathLike[str], write: Callable[[BinaryIO], object]) -> None:
    """The file at `path` holds all that `write` wrote; when anything fails, it is as it was before.

    A link is followed, and a device or pipe is written to as it is. Raises `OutputError` where the place cannot
    be written.
    """
    name = os.fspath(path)
    if "\0" in name or not name:
        raise OutputError(f"{name!r}: not the name of a file")
    try:
        if os.path.isdir(name):
            raise OutputError(f"{name}: is a folder; name a file")
        if os.path.exists(name) and not os.path.isfile(name):
            with open(name, "wb") as stream:
                write(stream)
        else:
            _replace(os.path.realpath(name), write)
    except OSError as error:
        raise OutputError(f"{name}: cannot be written ({error.strerror})") from error


def _replace(target: str, write: Callable[[BinaryIO], object]) -> None:
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise OutputError(f"{target}: cannot be written (there is no folder {folder})")
    beside = os.path.join(folder, f".aseankg-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        with open(beside, "xb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        if os.path.exists(target):
            os.chmod(beside, os.stat(target).st_mode & 0o7777)
        os.replace(beside, target)
    except BaseException:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


def _write_stdout(write: Callable[[BinaryIO], object]) -> None:
    if sys.stdout is None:
        raise OutputError("standard output is closed; name a file with -o")
    try:
        sys.stdout.flush()
        write(sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What could not be written would be tried again, and reported again, at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"standard output cannot be written ({error.strerror})") from error
