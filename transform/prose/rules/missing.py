"""Those whose figures nobody knows: «các tỉnh A, B chưa báo cáo số lượng hồ sơ trực tuyến»."""

import re
from collections.abc import Iterator

from transform.prose.found import Found
from transform.prose.rules.listed import LIST, of_listed
from transform.prose.scope import Ranking, Scope
from transform.prose.tokens import Hit, Line, pattern

_NO = r"(?:chưa|không)"
_DATA = r"(?:có|cung cấp|báo cáo|gửi|công bố|thống kê) (?:~)(?:thông tin|số liệu|dữ liệu|báo cáo) "
_LEAD = r"(?:(?:là|gồm|gồm có|bao gồm|như|:|đó là|cụ thể) |: )+(?:(?:các|unit|COH) )*(?:: )?"
# «báo cáo số lượng hồ sơ trực tuyến»: of what there is no word
_REPORT = r"(?:báo cáo|gửi|nộp|thống kê|tổng hợp|cung cấp|công bố|cập nhật) (?:(?:được|đầy|đủ|về|kết|quả|tình|hình|phát|sinh|tiếp|nhận|giải|quyết|số|lượng|tổng|các) ){0,7}(?:RECON|REC|RECALL) "
_WITHOUT_DATA: tuple[re.Pattern[str], ...] = (
    pattern(rf"chưa rõ (?:~)(?:RECON|REC|SVC) (?:LVL )?(?:của|tại|ở) (?:(?:các|unit) )*{LIST}"),
    pattern(
        rf"(?:{_NO}|thiếu) (?:~)(?:thông tin|số liệu|dữ liệu) (?:[^\W\dA-Z_][^\WA-Z]* |, |SVC |RECON |REC |RECALL |LVL ){{0,12}}?(?:của|tại|từ|ở) (?:(?:các|unit) |COH |: )*{LIST}"
    ),
    pattern(
        rf"{LIST}(?:(?:đều|vẫn|hiện|là|những|các|unit|cũng|còn|thì) |COH ){{0,6}}(?:{_NO}|thiếu) (?:~)(?:thông tin|số liệu|dữ liệu) "
    ),
    pattern(
        rf"(?:COH |unit )(?:sau )?(?:{_NO}|thiếu) (?:~)(?:thông tin|số liệu|dữ liệu) (?:[^\W\dA-Z_][^\WA-Z]* |, |SVC |RECON |REC |RECALL |LVL ){{0,14}}?{_LEAD}{LIST}"
    ),
    pattern(rf"{LIST}(?:(?:đều|vẫn|hiện|là|những|các|unit|cũng|còn|thì) |COH ){{0,6}}{_NO} {_DATA}"),
    pattern(
        rf"(?:(?P<n>NUM )(?P<cohort>COH )|COH )(?:~){_NO} {_DATA}(?:[^\W\dA-Z_][^\WA-Z]* |, |SVC |RECON |REC |RECALL |LVL ){{0,14}}?{_LEAD}{LIST}"
    ),
    pattern(
        rf"^(?:{_NO}|thiếu) (?:có )?(?:thông tin|số liệu|dữ liệu)(?:(?:,|và) (?:thông tin|số liệu|dữ liệu))? (?:[^\W\dA-Z_][^\WA-Z]* |, |SVC |RECON |REC |RECALL |LVL ){{0,12}}?{_LEAD}{LIST}"
    ),
    # «các tỉnh A, B chưa báo cáo số lượng hồ sơ trực tuyến»
    pattern(rf"{LIST}(?:(?:đều|vẫn|hiện|cũng|còn|thì|là|các|những|unit|đến|nay) |COH ){{0,6}}{_NO} {_REPORT}"),
    # «Hai tỉnh chưa thống kê được số hồ sơ trực tuyến là A và B»
    pattern(rf"(?:COH |unit )(?:(?:vẫn|hiện|còn|cũng) )?{_NO} {_REPORT}{_LEAD}{LIST}"),
    # «Số hồ sơ trực tuyến của A và B chưa được báo cáo»
    pattern(
        rf"(?:RECON|REC|RECALL|SVC) (?:LVL )?(?:của|tại|ở) (?:(?:các|hai|ba|unit) |COH ){{0,3}}{LIST}(?:(?:đều|vẫn|hiện|cũng) ){{0,2}}{_NO} (?:được )?(?:báo cáo|thống kê|công bố|tổng hợp|cập nhật|gửi|cung cấp) "
    ),
)


def read_missing(line: Line, scope: Scope) -> Iterator[Found]:
    """«… là những tỉnh không có thông tin, số liệu»: missing, which is not zero."""
    for made in _WITHOUT_DATA:
        for hit in line.hits(made):
            counted = _wanted(line, hit) or scope.counted
            if counted is None or _of_another_report(line, hit):
                continue
            for name in (t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)):
                line.use(name)
                values = {"indicator": counted.kind, "service_level": counted.level or "unstated", "status": "missing",
                          "unit": "services" if counted.kind == "services" else "records"}  # fmt: skip
                yield of_listed(line, hit, name, values, scope)


_NOUNS = ("RECON", "REC", "RECALL", "SVC")


def _of_another_report(line: Line, hit: Hit) -> bool:
    """«chưa gửi báo cáo cải cách hành chính», «… của quý IV»: of another field, or of a part of the year."""
    behind = [t.symbol for t in line.tokens[hit.after : hit.after + 8]]
    end = next((n for n, symbol in enumerate(behind) if symbol in (";", ",", ".", "AG")), len(behind))
    words = behind[:end]
    return "quý" in words or "tháng" in words or words[:2] in (["cải", "cách"], ["tài", "chính"], ["ngân", "sách"])


def _wanted(line: Line, hit: Hit) -> Ranking | None:
    """What the figures that are missing would be of, where the clause says it, or the sentence before it."""
    last = next((n for n in range(hit.after, len(line.tokens)) if line.tokens[n].symbol == ";"), len(line.tokens))
    nouns = [t for t in line.tokens[:last] if t.symbol in _NOUNS]
    if not nouns:
        return None
    noun = nouns[0] if all(t.symbol != ";" for t in line.tokens[: hit.first]) else nouns[-1]
    level = next((t.value.level for t in line.tokens[:last] if t.symbol == "LVL"), None)
    return Ranking(
        "services" if noun.symbol == "SVC" else "records_all" if noun.symbol == "RECALL" else "records_online",
        level=level,
    )
