# language: vi
Tính năng: Từ 01/10/2026 luật đã được sửa đổi mà văn bản chưa đọc được

  Bối cảnh:
    Biết một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2026"
    Và hồ sơ có "sang-kien@co-so 2026-05-05"

  Kịch bản: Trả lời theo bản 2022 kèm lưu ý
    Khi xét "chien-si-thi-dua-co-so" ngày 2026-12-20
    Thì kết luận là đủ
    Và có lưu ý "có thể đã được Luật 06/2026/QH16 sửa đổi"

  Kịch bản: Hồ sơ nhận trước 01/10/2026
    Cho cơ quan thẩm định nhận hồ sơ ngày 2026-09-15
    Khi xét "chien-si-thi-dua-co-so" ngày 2026-12-20
    Thì kết luận là đủ
    Và văn bản áp dụng là "Điều 23 Luật 06/2022/QH15"
