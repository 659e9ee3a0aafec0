# language: vi
Tính năng: Điều kiện chung cho mọi hình thức

  Bối cảnh:
    Biết một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2025"
    Và hồ sơ có "sang-kien@co-so 2025-09-05"

  Kịch bản: Đang bị thanh tra thì chưa khen
    Cho hồ sơ có "dang-xem-xet 2025-11-01"
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là chưa đủ
    Và lý do có "khong-dang-xem-xet" tại "khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP"

  Kịch bản: Kết luận không vi phạm thì được xét
    Cho hồ sơ có "dang-xem-xet 2025-11-01"
    Và hồ sơ có "ket-luan-khong-vi-pham 2025-12-01"
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là đủ

  Kịch bản: Không ai nói gì thì coi như không bị xem xét, kèm lưu ý
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là đủ
    Và có lưu ý "coi như"
