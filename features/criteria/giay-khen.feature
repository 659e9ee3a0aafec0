# language: vi
Tính năng: Giấy khen

  Kịch bản: Luật 2022 giao tiêu chuẩn cho Bộ, ban, ngành, tỉnh
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và các nhận định khác coi như đạt
    Khi xét "giay-khen" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "tieu-chuan-giay-khen"

  Kịch bản: Luật 2003 tự đặt tiêu chuẩn
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@co-so 2022-03-03"
    Khi xét "giay-khen" ngày 2022-12-20
    Thì kết luận là đủ
    Và lý do có "dot-xuat" tại "điểm b khoản 1 Điều 75 Luật 15/2003/QH11"
