"""What validation found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: where it is, what to do, and which sources say so."""

    where: str
    message: str
    sources: tuple[str, ...] = ()

    def __str__(self) -> str:
        """``WHERE: MESSAGE (sources: IDS)``."""
        said = f" (sources: {', '.join(self.sources)})" if self.sources else ""
        return f"{self.where}: {self.message}{said}"


@dataclass
class Report:
    """Problems, and remarks on what was and was not checked."""

    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
