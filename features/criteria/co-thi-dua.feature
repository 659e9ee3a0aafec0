# language: vi
Tính năng: Cờ thi đua

  Kịch bản: Dẫn đầu khối do tỉnh tổ chức
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì kết luận là đủ
    Và điều khoản "khoản 1 Điều 26 Luật 06/2022/QH15" được trả lời là đủ

  Kịch bản: Khối do cơ sở tổ chức không đủ cho cờ của tỉnh
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@co-so 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì kết luận là chưa đủ

  Kịch bản: Dẫn đầu khối của Hội đồng Trung ương
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@toan-quoc 2024"
    Khi xét "co-thi-dua-chinh-phu" ngày 2025-01-10 của năm 2024
    Thì kết luận là đủ
    Và lý do có "dan-dau-khoi-trung-uong" tại "khoản 2 Điều 25 Luật 06/2022/QH15"
