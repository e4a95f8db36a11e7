"""`chiso add URL`: one document from the web, by the client that the collector uses."""

import json
from pathlib import Path

import pytest

from flows.commands.add import run_add
from tests.commands import decision
from tests.portal import lies
from tests.portal.server import Portal

PAGE = decision()


def test_a_document_is_added_with_where_it_came_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Portal() as portal:
        portal.robots("User-agent: *\nDisallow: /\n")  # for programs that follow links; a person named this address
        portal.page("/12.html", PAGE)
        portal.lie("/old.html", lies.redirect("/12.html"))
        url = f"{portal.url}/old.html"
        assert run_add([url], tmp_path, None, None, allow_private=True) == 0
        assert run_add([url], tmp_path, "https://example.vn/12", None, allow_private=True) == 0
        assert portal.asked("/robots.txt") == 0
    said = capsys.readouterr()
    assert [line.split(":")[0] for line in said.out.splitlines()] == ["added", "already there"]
    records = [json.loads(path.read_bytes()) for path in sorted((tmp_path / "records").rglob("*.json"))]
    assert [record["url"] for record in records] == [url, "https://example.vn/12"]
    record = records[0]
    assert (record["final_url"], record["status"]) == (f"{portal.url}/12.html", 200)
    assert (record["content_type"], record["headers"]["etag"][0]) == ("text/html; charset=utf-8", '"')
    assert record["tool"].startswith("chiso ")


def test_what_cannot_be_had_is_one_sentence_each_and_the_others_are_added(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Portal() as portal:
        portal.page("/12.html", PAGE)
        portal.lie("/login.html", lies.page(lies.LOGIN))
        portal.lie("/12.pdf", lies.page(b"%PDF-1.7 " + b"x" * 99))
        urls = [f"{portal.url}/{name}" for name in ("gone.html", "login.html", "12.pdf", "12.html")]
        assert run_add(urls, tmp_path, None, None, allow_private=True) == 2
    said = capsys.readouterr()
    assert said.out.startswith(f"added: {urls[3]} (")
    ends = ("check the address.", "if it is meant for everybody.", "export it anew.")
    for line, url, end in zip(said.err.splitlines(), urls, ends, strict=False):
        assert line.startswith(f"{url}: ")
        assert line.endswith(end)
    assert len(said.err.splitlines()) == 3


def test_an_address_of_this_machine_is_not_asked_unless_that_is_allowed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Portal() as portal:
        assert run_add([f"{portal.url}/12.html"], tmp_path, None, None) == 2
        assert portal.requests == []
    assert "which is no public address; nothing was asked there." in capsys.readouterr().err
    assert not (tmp_path / "objects").exists()
