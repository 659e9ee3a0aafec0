# language: vi
Tính năng: Bằng khen của Bộ, ban, ngành, tỉnh

  Khung kịch bản: Hai lần liên tục Chiến sĩ thi đua cơ sở
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so <năm>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | năm        | kết luận |
      | 2023..2024 | đủ       |
      | 2022..2023 | chưa đủ  |

  Kịch bản: Sáng kiến đã dùng cho danh hiệu không dùng lại
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "xep-loai:xuat-sac 2023..2024"
    Và hồ sơ có "sang-kien@co-so 2023-09-05"
    Và hồ sơ có "sang-kien@co-so" ngày 2024-09-05 đã dùng cho "chien-si-thi-dua-co-so"
    Và đã kê đủ giấy tờ từ năm 1900
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là chưa đủ
