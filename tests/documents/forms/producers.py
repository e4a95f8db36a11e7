"""Programmes that make PDF of a printed page. Each draws lines and letters in its own way."""

import logging
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path


@cache
def has_weasyprint() -> bool:
    """Whether WeasyPrint and the libraries it needs are here."""
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def weasyprint_pdf(page: str) -> bytes:
    """The page by WeasyPrint."""
    import weasyprint

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    return bytes(weasyprint.HTML(string=page).write_pdf())


def has_chromium() -> bool:
    """Whether a browser is here."""
    return shutil.which("chromium") is not None


def chromium_pdf(page: str) -> bytes:
    """The page by Chromium, in a profile of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "page.html").write_text(page, encoding="utf-8")
        subprocess.run(
            [
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer",
                f"--print-to-pdf={folder / 'page.pdf'}", str(folder / "page.html"),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return (folder / "page.pdf").read_bytes()


def has_office() -> bool:
    """Whether LibreOffice is here."""
    return shutil.which("soffice") is not None


def office_pdf(data: bytes, ending: str = ".docx") -> bytes:
    """A document by LibreOffice Writer, in a profile of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / f"page{ending}").write_bytes(data)
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--convert-to", "pdf",
                "--outdir", str(folder), str(folder / f"page{ending}"),
            ],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        return (folder / "page.pdf").read_bytes()
