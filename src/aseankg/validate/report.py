"""What validation found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: where it is, what to do, which sources say so, and in which rows."""

    where: str
    message: str
    sources: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    def __str__(self) -> str:
        """``WHERE: MESSAGE (sources: IDS; rows: FILE:ROW)``."""
        said = [
            f"{name}: {', '.join(listed)}"
            for name, listed in (("sources", self.sources), ("rows", self.rows))
            if listed
        ]
        return f"{self.where}: {self.message}" + (f" ({'; '.join(said)})" if said else "")


@dataclass
class Report:
    """Problems, and remarks on what was and was not checked."""

    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
