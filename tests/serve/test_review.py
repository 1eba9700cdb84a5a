"""The server: for its own page alone, and no decision is lost or half-written."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from http.client import HTTPConnection
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from aseankg.errors import UsageError
from aseankg.serve.answers import Answers
from aseankg.serve.review import ReviewServer
from tests.serve.conftest import IDS, TEXT, Table

PAGE_KINDS = {"": "text/html", "main.js": "text/javascript", "page.css": "text/css"}


class Told(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(server: ReviewServer, path: str, said: Any = None, key: str | None = None, **headers: str) -> Told:
    """What the server answers to the page, or to a page with other headers."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    body = None
    if said is not None:
        sent.setdefault("Content-Type", "application/json")
        body = said if isinstance(said, bytes) else json.dumps(said).encode()
    address = f"/{server.key if key is None else key}/{path}"
    connection.request("GET" if said is None else "POST", address, body, sent)
    response = connection.getresponse()
    told = Told(response.status, dict(response.getheaders()), response.read())
    connection.close()
    return told


def accept(server: ReviewServer, *names: str, **headers: str) -> Told:
    version = ask(server, "version").json["version"]
    return ask(server, "decide", {"version": version, "ids": list(names), "decision": "accepted"}, **headers)


@pytest.mark.parametrize("path", PAGE_KINDS)
def test_page_and_its_files_are_served_with_a_strict_policy(server: ReviewServer, path: str) -> None:
    told = ask(server, path)
    assert told.status == 200
    assert told.headers["Content-Type"] == f"{PAGE_KINDS[path]}; charset=utf-8"
    policy = told.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    assert "unsafe" not in policy
    assert told.headers["X-Content-Type-Options"] == "nosniff"
    assert told.headers["Referrer-Policy"] == "no-referrer"
    assert told.headers["Cache-Control"] == "no-store"


def test_page_names_no_other_site() -> None:
    for asset in (files("aseankg.serve") / "assets").iterdir():
        text = asset.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "//" not in text.replace("// ", "").replace("//\n", ""), asset.name


def test_server_listens_on_this_machine_alone(server: ReviewServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.server_port}/{server.key}/"


def test_key_is_another_one_each_time(answers: Answers, serve: Callable[..., ReviewServer]) -> None:
    keys = {serve(answers).key for _ in range(3)}
    assert len(keys) == 3
    assert all(len(key) >= 22 for key in keys)


@pytest.mark.parametrize("key", ["", "guess", "guess/x", "..%2f"])
@pytest.mark.parametrize("path", ["", "claims", "main.js"])
def test_nothing_is_told_without_the_key(server: ReviewServer, key: str, path: str) -> None:
    told = ask(server, path, key=key)
    assert told.status == 404
    assert b"Singapura" not in told.body


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:80", ""])
def test_other_hosts_are_refused_even_with_the_key(server: ReviewServer, host: str) -> None:
    assert ask(server, "claims", Host=host).status == 421


def test_localhost_is_this_host(server: ReviewServer) -> None:
    assert ask(server, "claims", Host=f"localhost:{server.server_port}").status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_other_sites_change_nothing_even_with_the_key(
    server: ReviewServer, table: Table, headers: dict[str, str]
) -> None:
    assert accept(server, IDS[0], **headers).status == 403
    assert not any(table.decisions().values())


def test_form_of_another_site_is_refused(server: ReviewServer, table: Table) -> None:
    assert accept(server, IDS[0], Content_Type="text/plain").status == 415
    assert not any(table.decisions().values())


@pytest.mark.parametrize(
    ("said", "status"), [(b"{", 400), (b"[]", 400), (b"[" * 100_000, 400), (b"\xff", 400), ({}, 422)]
)
def test_malformed_request_is_refused(server: ReviewServer, said: Any, status: int) -> None:
    assert ask(server, "decide", said).status == status


def test_request_that_is_too_long_is_not_read(server: ReviewServer) -> None:
    assert ask(server, "decide", b"{}", Content_Length="99999999").status == 413
    assert ask(server, "decide", b"{}", Content_Length="9" * 5000).status == 413


@pytest.mark.parametrize("path", ["page.html/..", "../review.py", "%2e%2e/review.py", "nothing", "__init__.py"])
def test_only_the_pages_own_files_are_served(server: ReviewServer, path: str) -> None:
    assert ask(server, path).status == 404


def test_claims_come_with_the_text_they_were_read_in(server: ReviewServer) -> None:
    told = ask(server, "claims").json
    assert "".join(piece[0] for piece in told["text"]["pieces"]) == TEXT.text
    assert told["text"]["language"] == "id"
    assert {claim["id"] for claim in told["claims"]} == set(IDS)


def test_decision_is_on_disk_before_it_is_answered(server: ReviewServer, table: Table) -> None:
    assert accept(server, IDS[0]).status == 200
    assert table.decisions()[IDS[0]] == "accepted"


def test_edit_by_a_spreadsheet_is_noticed_and_kept(server: ReviewServer, table: Table) -> None:
    version = ask(server, "version").json["version"]
    table.edit(2, decision="rejected")
    told = ask(server, "decide", {"version": version, "ids": [IDS[0]], "decision": "accepted"})
    assert told.status == 409
    assert table.decisions()[IDS[0]] == ""
    assert table.decisions()[IDS[1]] == "rejected"


def test_table_broken_meanwhile_is_named_in_one_line(server: ReviewServer, table: Table) -> None:
    table.path.write_text(table.path.read_text("utf-8").replace("textHash", "hash"), "utf-8")
    told = ask(server, "claims")
    assert told.status == 422
    assert told.json["error"].startswith("graph/press/")
    assert "\n" not in told.json["error"]


def test_relink_and_search_are_answered(server: ReviewServer, table: Table) -> None:
    found = ask(server, f"search?claim={IDS[0]}&end=object&text=Jakarta").json["found"][0]
    version = ask(server, "version").json["version"]
    told = ask(server, "relink", {"version": version, "claim": IDS[0], "end": "object", "value": found})
    assert told.status == 200
    assert table.claims()[IDS[0]].object == "city/jakarta"


def test_page_opens_in_the_language_that_was_asked_for(answers: Answers, serve: Callable[..., ReviewServer]) -> None:
    assert b'data-chosen="id"' in ask(serve(answers, "id"), "").body
    assert b'data-chosen=""' in ask(serve(answers), "").body


def test_end_is_answered_and_then_nothing_is(answers: Answers) -> None:
    import threading

    server = ReviewServer(answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    assert ask(server, "end", {}).status == 200
    thread.join(10)
    server.server_close()
    assert not thread.is_alive()


def test_port_in_use_is_said(answers: Answers) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port} is in use"):
            ReviewServer(answers, port)


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
import os
from aseankg.serve.desk import Desk
from dataclasses import replace
from tests.serve.conftest import TEXT
desk = Desk(TEXT, Path({path!r}), Path({folder!r}))
seen = desk.look()
for claim in seen.claims:
    for decision in ("rejected", "accepted"):
        change = lambda claims: [replace(one, decision=decision) if one.id == claim.id else one for one in claims]
        seen = desk.change(seen.version, change)
    print(claim.id, flush=True)
"""


@pytest.mark.parametrize("after", [1, 3, 6])
def test_killed_server_loses_no_decision_that_it_answered(table: Table, tmp_path: Path, after: int) -> None:
    root = Path(__file__).parent.parent.parent
    script = KILLED.format(root=str(root), path=str(table.path), folder=str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        saved = [process.stdout.readline().strip() for _ in range(after)]
        os.kill(process.pid, signal.SIGKILL)
    decisions = table.decisions()
    assert [decisions[name] for name in saved] == ["accepted"] * after
    assert set(decisions) == set(IDS)
