# language: vi
Tính năng: Chiến sĩ thi đua Bộ, ban, ngành, tỉnh

  Khung kịch bản: Ba lần liên tục tính đến năm xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so <năm>"
    Và hồ sơ có "chien-si-thi-dua-co-so 2024"
    Và hồ sơ có "sang-kien@bo-tinh 2023-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm        | kết luận |
      | 2022..2023 | đủ       |
      | 2021..2022 | chưa đủ  |
      | 2023..2023 | chưa đủ  |

  Kịch bản: Sáng kiến chỉ có phạm vi cơ sở
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2022..2024"
    Và hồ sơ có "sang-kien@co-so 2023-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "sang-kien" tại "điểm b khoản 1 Điều 22 Luật 06/2022/QH15"
    Và có lưu ý "Giả định"
