"""The running text between the tables of a whole decision, so that its pages are as full as real ones."""

import random

from tests.documents.render import Block, Paragraph
from tests.documents.spec import Decision

_HOW = (
    "Việc chấm điểm dựa trên phiếu điều tra do từng đơn vị tự khai, có kiểm tra lại trên hệ thống và đối chiếu với hồ "
    "sơ gốc; đơn vị nào gửi phiếu sau thời hạn thì lấy số liệu của kỳ liền trước.",
    "Mỗi câu hỏi có hai lựa chọn: đơn vị trả lời “có” được trọn số điểm của câu hỏi, trả lời “không” thì không có "
    "điểm. Câu hỏi về tỷ lệ được chấm theo bậc, bậc cao nhất ứng với trọn số điểm.",
    "Trường hợp một câu hỏi không phù hợp với chức năng của đơn vị, tổ công tác bỏ câu hỏi đó khi tính tỷ lệ, số còn "
    "lại giữ nguyên; đơn vị vẫn được xếp hạng chung với các đơn vị khác trong khối.",
    "Số liệu về văn bản điện tử lấy từ phần mềm quản lý văn bản và điều hành dùng chung, thời điểm chốt số liệu là "
    "ngày cuối cùng của quý IV; văn bản mật không nằm trong phạm vi thống kê.",
    "Các đơn vị có cùng số điểm được xếp cùng một hạng, đơn vị đứng sau nhận hạng kế tiếp. Thứ tự trong bảng của "
    "những đơn vị đồng hạng không có ý nghĩa hơn kém.",
)
_STEPS = (
    "- Bước 1: Gửi phiếu và tài liệu hướng dẫn tới các đơn vị.",
    "- Bước 2: Các đơn vị tự chấm, ký số và gửi lại tổ công tác.",
    "- Bước 3: Tổ công tác thẩm tra, làm việc trực tiếp với đơn vị khi số liệu chưa rõ.",
    "- Bước 4: Tổng hợp, trình phê duyệt và công bố.",
    "+ Đơn vị gửi phiếu chậm bị nhắc nhở bằng văn bản.",
    "+ Số liệu đã ký số là số liệu cuối cùng.",
)
_WHY = (
    "Kết quả là căn cứ để từng cơ quan nhìn lại cách làm của mình, chọn việc cần đầu tư trước và học hỏi những nơi "
    "đã làm tốt; đồng thời là một nội dung khi xét thi đua của người đứng đầu.",
    "So với kỳ trước, bộ câu hỏi được rút gọn, bỏ những câu đã đạt ở hầu hết đơn vị và thêm câu hỏi về chất lượng dữ "
    "liệu, vì vậy điểm số của hai kỳ không so sánh trực tiếp với nhau được.",
    "Tổ công tác cảm ơn các cơ quan đã phối hợp cung cấp tài liệu kiểm chứng đầy đủ, đúng mẫu.",
)


def chapters(draw: random.Random, decision: Decision) -> list[Block]:
    """Paragraphs of a page or two about how the evaluation was done."""
    place = f"{decision.province.status} {decision.province.short}"
    blocks: list[Block] = [Paragraph("b. Cách chấm từng câu hỏi", "heading")]
    blocks += [Paragraph(text) for text in draw.sample(_HOW, draw.randrange(3, len(_HOW) + 1))]
    blocks.append(Paragraph("c. Các bước tiến hành", "heading"))
    blocks += [Paragraph(text) for text in _STEPS[: draw.randrange(3, len(_STEPS) + 1)]]
    blocks.append(Paragraph(f"d. Phạm vi: các cơ quan nhà nước trên địa bàn {place}.", "heading"))
    blocks += [Paragraph(text) for text in draw.sample(_WHY, 2)]
    return blocks
