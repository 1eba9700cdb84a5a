"""Who holds the posts of a state or organisation, as far as sources tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aseankg.brief.model import Phrase, Run, tidy
from aseankg.brief.questions import term
from aseankg.namespaces import reference

if TYPE_CHECKING:
    from aseankg.brief.model import Sentence
    from aseankg.brief.record import Fact
    from aseankg.brief.writer import Writer

# The posts that a chair writes to first, by the beginning of their IDs; all others follow by name.
_FIRST = (
    "king", "sultan", "president", "prime-minister", "secretary-general", "vice-president", "deputy-prime-minister",
    "foreign-minister",
)  # fmt: skip


# Years before the end of the record.
_RECENT = 3


class Holder(NamedTuple):
    """A line about a post and its holder, where it stands among others, and whether its sources are recent."""

    rank: int
    line: Phrase
    recent: bool


def holder_sentences(writer: Writer) -> list[Sentence | None]:
    """Who holds its posts: by recent sources, and by older ones, each with the day of the newest source."""
    holders = read_holders(writer)
    question = writer.ask.ask("posts-of-body", body=writer.thing)
    return [
        writer.listed("holders", question, [one.line for one in holders if one.recent]),
        writer.listed("holders_older", question, [one.line for one in holders if not one.recent]),
    ]


def no_holder(writer: Writer) -> Sentence | None:
    """That nobody is known to hold its posts, unless somebody is."""
    if read_holders(writer):
        return None
    question = writer.ask.query(
        f"""SELECT ?post ?holder {{ ?post asean:postIn {term(writer.thing)} .
        ?tenure asean:post ?post ; asean:holder ?holder FILTER NOT EXISTS {{ ?tenure asean:endDate ?end }} }}"""
    )
    return writer.of_record("no_holders", question)


def read_holders(writer: Writer) -> list[Holder]:
    """For each post the last holders of whom no end is recorded."""
    record = writer.record
    posts = record.subjects(writer.thing, "postIn")
    record.load_naming(post.value for post in posts)
    found = [_holder(writer, post, tenure) for post in posts for tenure in _latest_tenures(writer, post.value)]
    # Two tenures of one person that begin on one day are one told twice.
    best: dict[tuple[Phrase, Phrase], Holder] = {}
    for holder in sorted(holder for holder in found if holder):
        key = (writer.plain("".join(run.text for run in holder.line)), ())
        best.setdefault(key, holder)
    return list(best.values())


def _latest_tenures(writer: Writer, post: str) -> list[Fact]:
    """The tenures that may still last: the last one of each post."""
    record = writer.record
    known: list[tuple[str, Fact]] = []
    for tenure in record.subjects(post, "post"):
        start = record.best(tenure.value, "startDate", "attestedOn")
        if start:
            known.append((start.value, tenure))
    newest = max((start for start, _ in known), default="")
    return [tenure for start, tenure in known if start == newest and not record.values(tenure.value, "endDate")]


def _holder(writer: Writer, post: Fact, tenure: Fact) -> Holder | None:
    record, words = writer.record, writer.words
    holder, start = record.best(tenure.value, "holder"), record.best(tenure.value, "startDate")
    attested = record.best(tenure.value, "attestedOn")
    if holder is None or (start is None and attested is None):
        return None
    since = writer.since(start) or words.fill("attested", when=writer.when(attested))
    rest = writer.commas(writer.bare(holder.value, holder.sources), since)
    newest = record.newest((start or attested or holder).sources)
    said = [Run(words.text("newest_says", date=words.date(newest)))] if newest else []
    line = tidy([*words.fill("holder_line", post=writer.bare(post.value), rest=rest), *said])
    # A source that gives the first day is at least as new as that day.
    known = max(newest, start.value if start else "")
    return Holder(_rank(post.value), line, known[:4] >= str(int(writer.until[:4]) - _RECENT))


def _rank(post: str) -> int:
    slug = reference(post).removeprefix("post/")
    return next((number for number, start in enumerate(_FIRST) if slug.startswith(start)), len(_FIRST))
