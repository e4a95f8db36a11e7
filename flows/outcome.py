"""What became of an archived document in a refresh."""

from dataclasses import dataclass

from extract.collect.archive import Snapshot
from transform.combine import Read


@dataclass(frozen=True)
class Outcome:
    """What became of one archived document: its reading, or the reason why there is none.

    A document that was refused has no `document_id`. One that is `kept` could not be read this time: it has the facts
    of its last good reading, whose `document_id` it goes by, and the `reason`. `made_from` is the key of the reading.
    `read` is there once the reading is needed: a refresh that finds nothing changed needs none.
    """

    snapshot: Snapshot
    read: Read | None = None
    document_id: str | None = None
    reason: str | None = None
    made_from: str | None = None

    @property
    def kept(self) -> bool:
        return self.document_id is not None and self.reason is not None
