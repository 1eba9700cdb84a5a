"""The review's server: on this machine alone, for the one page that has its secret address.

Other pages that the browser has open reach 127.0.0.1 too. They are kept out by the key in the address, which they
cannot guess, and by the Host header, which names their own site where they have it point here (DNS rebinding).
"""

from __future__ import annotations

import errno
import hmac
import json
import os
import secrets
import socketserver
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from aseankg.errors import AseankgError, UsageError
from aseankg.serve.answers import Answers
from aseankg.serve.desk import ChangedMeanwhileError

if TYPE_CHECKING:
    from collections.abc import Mapping

HOST = "127.0.0.1"
_LARGEST_REQUEST = 4_000_000
_PAGE, _LANGUAGE_MARK = "page.html", "{{ language }}"
_KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class RefusedError(Exception):
    """A request that is not answered."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


class ReviewServer(ThreadingHTTPServer):
    """Serves one review until it is shut down; raises `UsageError` where the port cannot be had."""

    # On Windows the option lets two programs share a port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, answers: Answers, port: int = 0, language: str | None = None) -> None:
        self.answers = answers
        self.key = secrets.token_urlsafe(16)
        self.files = _read_assets(language)
        try:
            super().__init__((HOST, port), _Handler)
        except (OSError, OverflowError) as error:
            raise UsageError(_port_problem(port, error)) from error

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name, as the standard library does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    @property
    def address(self) -> str:
        """The page's address, good for this run alone."""
        return f"http://{HOST}:{self.server_port}/{self.key}/"

    @property
    def hosts(self) -> set[str]:
        """The values of the Host header that mean this server."""
        return {f"{name}:{self.server_port}" for name in (HOST, "localhost")}

    def end(self) -> None:
        """Stop once the answer under way is sent."""
        threading.Thread(target=self.shutdown, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away in the middle."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """One request: checked first, then answered from a short list."""

    server: ReviewServer
    server_version = "aseankg"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        """The page, its files, and what it asks for."""
        self._answer(self._get)

    def do_POST(self) -> None:
        """A decision, another claim, or the end."""
        self._answer(self._post)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
        """Nothing: the terminal shows the address alone."""

    def _answer(self, work: Any) -> None:
        try:
            path = self._checked_path()
            status, kind, body = work(path)
        except RefusedError as refused:
            status, kind, body = refused.status, "application/json", _json({"error": str(refused)})
        except ChangedMeanwhileError:
            status, kind, body = HTTPStatus.CONFLICT, "application/json", _json({"error": "changed meanwhile"})
        except AseankgError as error:
            status, kind, body = HTTPStatus.UNPROCESSABLE_ENTITY, "application/json", _json({"error": str(error)})
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _checked_path(self) -> str:
        """The path behind the key; refused where the request is not from the page."""
        if self.headers.get("Host", "") not in self.server.hosts:
            raise RefusedError(HTTPStatus.MISDIRECTED_REQUEST, "this server answers for 127.0.0.1 alone")
        origin = self.headers.get("Origin")
        if origin is not None and origin.removeprefix("http://") not in self.server.hosts:
            raise RefusedError(HTTPStatus.FORBIDDEN, "only the review's own page may ask this")
        _, _, rest = urlsplit(self.path).path.partition("/")
        key, slash, path = rest.partition("/")
        if not slash or not hmac.compare_digest(key.encode(), self.server.key.encode()):
            raise RefusedError(HTTPStatus.NOT_FOUND, "nothing here; open the whole address that aseankg printed")
        return path

    def _get(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        if path in ("", *self.server.files):
            name = path or _PAGE
            return HTTPStatus.OK, _KINDS[os.path.splitext(name)[1]], self.server.files[name]
        self._refuse_other_sites()
        question = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        if path == "claims":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.claims())
        if path == "version":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.version())
        if path == "search":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.search(question))
        raise RefusedError(HTTPStatus.NOT_FOUND, "nothing here")

    def _post(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        self._refuse_other_sites()
        asked = self._read_json()
        if path == "decide":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.decide(asked))
        if path == "relink":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.relink(asked))
        if path == "add":
            return HTTPStatus.OK, "application/json", _json(self.server.answers.add(asked))
        if path == "end":
            self.server.end()
            return HTTPStatus.OK, "application/json", _json({})
        raise RefusedError(HTTPStatus.NOT_FOUND, "nothing here")

    def _refuse_other_sites(self) -> None:
        """Fetch Metadata: whatever reads or changes claims is asked by the page itself, or by no page at all."""
        if self.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            raise RefusedError(HTTPStatus.FORBIDDEN, "only the review's own page may ask this")

    def _read_json(self) -> Mapping[str, Any]:
        if self.headers.get_content_type() != "application/json":
            raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "send application/json")
        length = self.headers.get("Content-Length", "")
        if not length.isascii() or not length.isdigit():
            raise RefusedError(HTTPStatus.LENGTH_REQUIRED, "say how long the request is")
        if len(length) > len(str(_LARGEST_REQUEST)) or int(length) > _LARGEST_REQUEST:
            raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long")
        try:
            asked = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError) as error:
            raise RefusedError(HTTPStatus.BAD_REQUEST, "not JSON") from error
        if not isinstance(asked, dict):
            raise RefusedError(HTTPStatus.BAD_REQUEST, "not a JSON object")
        return asked


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _read_assets(language: str | None) -> dict[str, bytes]:
    """The page's files by name; in the page, the language that was asked for."""
    found = {}
    for asset in (files("aseankg.serve") / "assets").iterdir():
        if os.path.splitext(asset.name)[1] in _KINDS:
            found[asset.name] = asset.read_bytes()
    found[_PAGE] = found[_PAGE].replace(_LANGUAGE_MARK.encode(), (language or "").encode())
    return found


def _port_problem(port: int, error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return f"port {port} is in use; give another with --port, or none for one that is free"
    if isinstance(error, OSError) and error.errno == errno.EACCES:
        return f"port {port} may not be used; give one from 1024 on"
    return f"port {port} cannot be used; give one from 1024 to 65535"
