"""The `chiso` command as tests run it, and a small decision for it to read."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from flows import ending
from flows.cli import app

COMMAND = Path(sys.executable).with_name("chiso")

AGENCIES = ("Sở Nội vụ", "Sở Tư pháp", "Sở Y tế", "Sở Tài chính")


class Said(NamedTuple):
    """What a command ended with and printed."""

    code: int
    out: str
    err: str


def start(*arguments: str | Path, stdin: str | bytes = b"", timeout: float = 300, **environment: str) -> Said:
    """Runs the installed command in a process of its own, as a person does."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [COMMAND, *map(str, arguments)],
        input=given,
        capture_output=True,
        timeout=timeout,
        env=environment_with(**environment),
        check=False,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


def ran(*arguments: str | Path) -> Said:
    """Runs a command in this process, which has loaded what it needs: a tenth of the time. The fixture `chiso` is the
    same for single tests; this one serves fixtures that last longer, too."""
    out, err = StringIO(), StringIO()
    with patch.dict(os.environ, environment_with(), clear=True), redirect_stdout(out), redirect_stderr(err):
        code = ending.run(app, [str(argument) for argument in arguments])
    return Said(code, out.getvalue(), err.getvalue())


def environment_with(**changes: str) -> dict[str, str]:
    """This process's environment without what changes a command's course, and with `changes`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "CHISO_"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of starts: a person's Python compiles a module once
    return {**kept, **changes}


def decision(
    number: str = "12/QĐ-UBND",
    points: Sequence[str] = ("80,5", "79", "60,25", "50"),
    agencies: Sequence[str] = AGENCIES,
) -> bytes:
    """A decision of Bình Định that ranks `agencies` by `points` (of 90), as a plain page."""
    rows = "".join(
        f"<tr><td>{at}</td><td>{agency}</td><td>{value}</td><td>{at}</td></tr>"
        for at, (agency, value) in enumerate(zip(agencies, points, strict=True), 1)
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quyết định {number}</title></head><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH BÌNH ĐỊNH<br>Số: {number}</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Bình Định, ngày 07 tháng 02 năm 2017</td></tr></table>
<p>QUYẾT ĐỊNH</p>
<p>Phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ban, ngành năm 2016</p>
<p>Bảng 1: Xếp hạng tổng thể mức độ ứng dụng CNTT của các sở, ban, ngành</p>
<table><tr><th>STT</th><th>Tên cơ quan</th><th>Tổng điểm (Tối đa: 90)</th><th>Xếp hạng năm 2016</th></tr>
{rows}</table></body></html>""".encode()
