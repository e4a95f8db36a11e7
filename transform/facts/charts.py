"""Charts that a document announces («Hình 1. Biểu đồ …»), whether this rendition has them, and pictures of results
that a page only points to."""

import re
from collections.abc import Sequence

from extract.model import Block, Paragraph, Picture, Table
from transform.facts.context import Context
from transform.vietnamese import fold

_CHART = re.compile(r"(Hình|Biểu đồ|Đồ thị)\s*(?:số\s*)?(\d+(?:\.\d+)*)\s*[.:)\-–]?\s+\S.*", re.IGNORECASE)
# Words that a table as a picture is called by, and those under a photograph of how it was handed over.
_RESULTS = re.compile(
    r"\b(?:(?:xep|thu) hang|xep loai|bang (?:diem|tong|ket|thong ke|chi so|so lieu|danh sach)|"
    r"ket qua (?:danh gia|cham|chi so|cung cap|tiep nhan|giai quyet)|(?:tong hop|thong ke) (?:ket qua|so lieu|diem))\b"
)
_PHOTO = re.compile(
    r"\b(?:hoi nghi|hoi thao|buoi|le|quang canh|toan canh|phat bieu|chu tri|du hop|cuoc hop|trao|dai bieu|anh minh hoa|"
    r"dong chi|can bo|nguoi dan|lanh dao)\b"
)
_LONGEST = 200  # letters of the words under a picture
_PAGES = ("html", "mhtml")
_NEAR = 3  # blocks between a chart's caption and its picture


def read_charts(context: Context) -> None:
    """Adds a finding for every chart: one that is not here, or a picture whose figures nobody has read."""
    blocks = context.document.blocks
    if context.document.reader in _PAGES:
        _read_pictures(context, blocks)
    for at, block in enumerate(blocks):
        found = _CHART.fullmatch(block.text) if isinstance(block, Paragraph) else None
        if found is None:
            continue
        label = f"{found[1].capitalize()} {found[2]}"
        near = blocks[max(0, at - _NEAR) : at + _NEAR + 1]
        if any(isinstance(other, Picture) for other in near):
            kind, message = "chart_unread", f"{label} is a picture; its figures are not read."
        else:
            kind = "chart_missing"
            message = f"{label} is announced, but this rendition holds no picture; its figures need the original."
        context.sheet.finding(kind, "info", message, published=label, work_id=context.work.work_id)


def _read_pictures(context: Context, blocks: Sequence[Block]) -> None:
    """A finding for each picture that its words call a table of results, and that is no part of the page."""
    for at, block in enumerate(blocks):
        if not isinstance(block, Picture) or not block.source or block.source[:5].lower() == "data:":
            continue
        if at + 1 < len(blocks) and _is_recognised(blocks[at + 1]):
            continue
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        said = [block.text, below.text if isinstance(below, Paragraph) and len(below.text) <= _LONGEST else ""]
        named = next((text for text in said if _RESULTS.search(fold(text)) and not _PHOTO.search(fold(text))), None)
        if named is not None:
            message = (
                f"The page shows «{named}» as a picture, {block.source}, which is not part of the file: its figures "
                "are not read; save the picture and add it."
            )
            context.sheet.finding(
                "picture_not_read", "warning", message, published=block.source, work_id=context.work.work_id
            )


def _is_recognised(block: Block) -> bool:
    if isinstance(block, Table):
        return any(cell.confidence is not None for cell in block.cells)
    return isinstance(block, Paragraph) and block.confidence is not None
