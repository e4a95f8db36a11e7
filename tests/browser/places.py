"""The addresses that tests go to: one or more of each view, of the shipped archive."""

DECISION = "d8e368d5c8ed355baa860dc63d22a60fc6a20f3b57c167aa1b7cd9ae5b5e01f9"
LEAGUE = "league?scheme=binh-dinh/ung-dung-cntt/2016&criterion=security&group=departments"
PROVINCES = "league?scheme=mic/ung-dung-cntt/2017"

# The view's name, an address, and words of its heading in Vietnamese and English.
VIEWS = (
    ("overview", "", "Chính phủ điện tử Việt Nam", "Vietnam’s e-government"),
    ("league", LEAGUE, "Ứng dụng công nghệ thông tin 2016", "Use of IT 2016"),
    ("agencies", "agencies?q=binh+dinh", "Đơn vị", "Agencies"),
    ("agency", "agency/da-nang", "Đà Nẵng", "Đà Nẵng"),
    ("compare", "compare?ids=da-nang,ha-noi,quang-ninh", "So sánh", "Compare"),
    ("services", "services", "Dịch vụ công trực tuyến", "Online public services"),
    ("findings", "findings", "Cảnh báo", "Findings"),
    ("source", f"source/{DECISION}/8?row=19&column=5", "Bảng 1.4", "Bảng 1.4"),
    ("document", f"document/{DECISION}", "305/QĐ-UBND", "305/QĐ-UBND"),
    ("about", "about", "Về trang này", "About this page"),
)
NAMES = tuple(name for name, *_ in VIEWS)
ADDRESSES = {name: place for name, place, *_ in VIEWS}


def spoken(place: str, language: str) -> str:
    """The address of a place in a language."""
    return f"{place}{'&' if '?' in place else '?'}lang={language}"
