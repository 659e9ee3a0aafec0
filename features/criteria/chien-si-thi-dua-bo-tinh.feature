# language: vi
Tính năng: Chiến sĩ thi đua Bộ, ban, ngành, tỉnh
  Điều 22 Luật 06/2022/QH15; trước ngày 01/01/2024 là khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP.

  @Điều_22_khoản_1_điểm_a
  Khung kịch bản: Ba lần liên tục Chiến sĩ thi đua cơ sở, tính đến năm xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so <các năm>"
    Và hồ sơ có "chien-si-thi-dua-co-so 2024"
    Và hồ sơ có "sang-kien@bo-tinh 2023-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm a khoản 1 Điều 22 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các năm    | kết luận |
      | 2023       | chưa đủ  |
      | 2021..2022 | chưa đủ  |
      | 2022..2023 | đủ       |
      | 2020..2023 | đủ       |

  @Điều_22_khoản_1_điểm_b
  Khung kịch bản: Phạm vi của sáng kiến, đề tài
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2022..2024"
    Và hồ sơ có "<thành tích> 2023-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm b khoản 1 Điều 22 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | thành tích               | kết luận |
      | sang-kien@co-so          | chưa đủ  |
      | sang-kien@bo-tinh        | đủ       |
      | sang-kien@toan-quoc      | đủ       |
      | de-tai@co-so             | chưa đủ  |
      | de-tai@bo-tinh           | đủ       |
      | muu-tri-sang-tao@bo-tinh | đủ       |

  @Điều_22_khoản_1_điểm_a
  Kịch bản: Chưa rõ vì Hội đồng chưa lựa chọn
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2022..2024"
    Và hồ sơ có "sang-kien@bo-tinh 2023-05-05"
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "duoc-lua-chon"

  @Điều_22_khoản_1_điểm_b
  Kịch bản: Giả định mọi nhận định đều đạt thì vẫn thiếu sáng kiến, và giả định được nói rõ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2022..2024"
    Và hồ sơ có "sang-kien@co-so 2023-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "sang-kien" tại "điểm b khoản 1 Điều 22 Luật 06/2022/QH15"
    Và có lưu ý "Giả định"

  @Nghị_định_91_Điều_9_khoản_2
  Khung kịch bản: Theo quy định cũ, mưu trí trong chiến đấu chỉ là căn cứ của lực lượng vũ trang
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và hồ sơ có "chien-si-thi-dua-co-so 2020..2022"
    Và hồ sơ có "muu-tri-sang-tao@bo-tinh 2022-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-bo-tinh" ngày 2022-12-20
    Thì kết luận là <kết luận>
    Và văn bản áp dụng là "khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP"

    Dữ liệu:
      | nhóm      | kết luận |
      | cong-an   | đủ       |
      | cong-chuc | chưa đủ  |
