# language: vi
Tính năng: Chiến sĩ thi đua toàn quốc

  Kịch bản: Hai năm liên tục, đề nghị trong năm liền kề
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2023..2024"
    Và hồ sơ có "sang-kien@toan-quoc 2024-05-05"
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2025-09-30
    Thì kết luận là đủ
    Và điều khoản "điểm a khoản 1 Điều 21 Luật 06/2022/QH15" được trả lời là đủ

  Kịch bản: Hai lần nhưng cách năm
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2022"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2024"
    Và hồ sơ có "sang-kien@toan-quoc 2024-05-05"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2024-12-20
    Thì kết luận là chưa đủ
