"""The words of the second family of layouts: none of the first is taken over."""

ORDINAL = ("Stt", "S.T.T", "Số thứ tự", "No.", "TT", "")
AGENCY = {
    "departments": ("Cơ quan, đơn vị", "Tên cơ quan", "Đơn vị được đánh giá", "Sở/ban/ngành", "Tên đơn vị, địa phương"),
    "districts": ("UBND huyện/TX/TP", "Tên địa phương", "Huyện/thị xã/thành phố", "Cơ quan, đơn vị", "Tên huyện"),
    "provinces": ("Tỉnh/TP", "Tên tỉnh", "Tỉnh, thành", "Tên tỉnh, thành phố", "Địa phương"),
    "ministries": ("Tên Bộ", "Bộ/ngành", "Bộ, cơ quan", "Tên cơ quan"),
}
POINTS = ("Tổng số điểm", "Điểm thẩm định", "Điểm đạt được", "Tổng điểm đạt được", "Điểm chấm", "Điểm sau thẩm định",
          "Tổng điểm đánh giá", "Điểm tổng", "Tổng điểm thẩm định", "Kết quả đánh giá")  # fmt: skip
INDEX = ("Giá trị chỉ số CĐS", "Chỉ số DTI", "DTI", "Giá trị DTI năm", "Chỉ số tổng hợp", "Chỉ số chuyển đổi số")
RANK = ("XH", "Vị trí xếp hạng", "Thứ tự xếp hạng", "Xếp hạng chung", "Thứ bậc", "Xếp vị trí", "Hạng đạt được", "Rank")
PERCENT = ("Tỷ lệ đạt (%)", "Tỉ lệ % điểm", "Tỷ lệ điểm đạt/điểm tối đa (%)", "% so với điểm tối đa", "Tỷ lệ phần trăm")
CLASS = ("Mức xếp loại", "Kết quả xếp loại", "Loại", "Xếp loại mức độ", "Mức đánh giá")
MAX = ("Điểm tối đa", "Điểm trần", "Thang điểm", "Điểm chuẩn", "Điểm tối đa (điểm)")
SELF = ("Điểm tự chấm", "Điểm tự đánh giá", "Đơn vị tự chấm")
CHANGE = ("Tăng, giảm", "Chênh lệch", "Thay đổi so với năm trước", "Tăng (+), giảm (-)")
OVER_CRITERIA = ("Điểm của từng nhóm tiêu chí", "Các chỉ số thành phần", "Kết quả theo nhóm chỉ số", "Điểm đánh giá",
                 "Trụ cột", "Nhóm tiêu chí")  # fmt: skip
CRITERIA = (
    "Quản lý, điều hành", "Ứng dụng CNTT trong nội bộ", "Phục vụ người dân và doanh nghiệp", "Cơ chế, chính sách",
    "Trang thông tin điện tử", "Kinh tế số", "Chính quyền số", "Xã hội số", "An toàn, an ninh mạng",
    "Đào tạo, phát triển nhân lực", "Hồ sơ công việc điện tử", "Thanh toán trực tuyến", "Dữ liệu số", "Nền tảng số",
    "Hạ tầng", "Thể chế", "Nhận thức số", "Sản xuất thông minh", "Chữ ký số cá nhân",
)  # fmt: skip
SUMMARY = ("Tổng cộng", "Điểm trung bình", "Bình quân chung", "Trung bình toàn tỉnh", "Cao nhất", "Thấp nhất",
           "Điểm bình quân", "Cộng", "Trung bình cộng")  # fmt: skip
CLASSES = (
    (("Xuất sắc", 90), ("Tốt", 75), ("Khá", 60), ("Trung bình", 50), ("Kém", 0)),
    (("Rất tốt", 85), ("Tốt", 70), ("Khá", 55), ("Trung bình", 0)),
    (("Mức A", 80), ("Mức B", 60), ("Mức C", 0)),
    (("Nâng cao", 75), ("Hình thành", 55), ("Khởi động", 0)),
    (("Loại I", 80), ("Loại II", 65), ("Loại III", 0)),
)  # fmt: skip
CLASS_READ = {"Mức A": "A", "Mức B": "B", "Mức C": "C", "Loại I": "I", "Loại II": "II", "Loại III": "III"}
WHOSE = {
    "departments": "các cơ quan chuyên môn thuộc UBND tỉnh", "districts": "UBND các huyện, thị xã, thành phố",
    "provinces": "các tỉnh, thành phố", "ministries": "các bộ, ngành",
}  # fmt: skip
