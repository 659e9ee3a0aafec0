# language: vi
Tính năng: Chiến sĩ thi đua toàn quốc
  Điều 21 Luật 06/2022/QH15; trước ngày 01/01/2024 là khoản 1 Điều 9 Nghị định 91/2017/NĐ-CP.

  @Điều_21_khoản_1_điểm_a
  Kịch bản: Hai năm liên tục, đề nghị trong năm liền kề
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2023..2024"
    Và hồ sơ có "sang-kien@toan-quoc 2024-05-05"
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2025-09-30
    Thì kết luận là đủ
    Và điều khoản "điểm a khoản 1 Điều 21 Luật 06/2022/QH15" được trả lời là đủ

  @Điều_21_khoản_1_điểm_a
  Khung kịch bản: Hai lần nhưng không liên tục, hoặc chỉ một lần
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh <lần trước>"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2024"
    Và hồ sơ có "sang-kien@toan-quoc 2024-05-05"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | lần trước | kết luận |
      | 2022      | chưa đủ  |
      | 2023      | đủ       |
      | 2024      | chưa đủ  |

  @Điều_21_khoản_1_điểm_b
  Khung kịch bản: Phạm vi ảnh hưởng phải trong toàn quốc
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2023..2024"
    Và hồ sơ có "<thành tích> 2024-05-05"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm b khoản 1 Điều 21 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | thành tích          | kết luận |
      | sang-kien@bo-tinh   | chưa đủ  |
      | sang-kien@toan-quoc | đủ       |
      | de-tai@bo-tinh      | chưa đủ  |
      | de-tai@toan-quoc    | đủ       |

  @Điều_21_khoản_1_điểm_a
  Kịch bản: Chưa rõ vì Hội đồng chưa lựa chọn
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2023..2024"
    Và hồ sơ có "sang-kien@toan-quoc 2024-05-05"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2025-09-30
    Thì kết luận là chưa rõ
    Và còn phải hỏi "duoc-lua-chon"

  @Nghị_định_91_Điều_9_khoản_1
  Kịch bản: Theo quy định cũ tiêu chuẩn ở khoản 1 Điều 9 Nghị định 91
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2021..2022"
    Và hồ sơ có "sang-kien@toan-quoc 2022-05-05"
    Và "hoi-dong" xác nhận "duoc-lua-chon"
    Khi xét "chien-si-thi-dua-toan-quoc" ngày 2022-12-20
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 1 Điều 9 Nghị định 91/2017/NĐ-CP"
