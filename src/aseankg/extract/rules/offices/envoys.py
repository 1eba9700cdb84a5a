"""Envoys of those who lead an organisation: "UN Secretary-General's Special Envoy on X", "Utusan Khusus Sekjen PBB"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.offices.titles import Title
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("envoys")
_ENVOYS: Final = ("Special Envoy", "Envoy", "Special Representative")
_LEADER: Final = "Secretary-General"
_NATIONS: Final = "United Nations"


def join_envoys(reading: Reading, found: list[tuple[Title, Sentence]]) -> list[tuple[Title, Sentence]]:
    """The titles of a text, where that of an envoy takes in the one whom he serves, and whom he is sent to."""
    joined: list[tuple[Title, Sentence]] = []
    for title, sentence in found:
        served = _joined(reading, joined[-1][0], title) if joined and joined[-1][1] is sentence else None
        if served is not None:
            joined[-1] = _sent_to(reading, served), sentence
        else:
            sent = _sent_to(reading, _of_leader(title))
            joined.append((sent if sent.to else title, sentence))
    return joined


def _joined(reading: Reading, left: Title, right: Title) -> Title | None:
    """The envoy of a leader whose titles stand side by side: "Special Envoy of the UN | Secretary-General"."""
    if not _WORDS.joints.issuperset(reading.keys[left.last : right.first]):
        return None
    envoy = next((t for t in (left, right) if t.base.removesuffix(f" of the {_LEADER}") in _ENVOYS), None)
    leader = right if envoy is left else left
    body = next((t.body for t in (left, right) if t.body == _NATIONS), "")
    if envoy is None or leader.base != _LEADER or not body:
        return None
    base = f"{envoy.base.removesuffix(f' of the {_LEADER}')} of the {_LEADER}"
    return replace(left, last=right.last, base=base, body=body, stated=True, open_body=False, to="")


def _of_leader(title: Title) -> Title:
    """An envoy of the United Nations, who is sent by the head of these; any other title itself."""
    sent = title.base in _ENVOYS and title.body == _NATIONS
    return replace(title, base=f"{title.base} of the {_LEADER}") if sent else title


def _sent_to(reading: Reading, title: Title) -> Title:
    """An envoy of a leader with the state that he is sent for: "on Myanmar", "untuk Myanmar"."""
    if not title.base.endswith(f" of the {_LEADER}") or title.to:
        return title
    inside = (s.entity.name for s in reading.overlapping(title.first, title.last) if s.entity.type == "State")
    state = next(inside, "")
    behind = reading.keys[title.last : title.last + 1]
    following = reading.state_at(title.last + 1) if behind and behind[0] in _WORDS.before_states else None
    if following is not None:
        return replace(title, last=following.last, to=following.entity.name)
    return replace(title, to=state) if state else title
