# language: vi
Tính năng: Tập thể lao động tiên tiến, Đơn vị tiên tiến
  Điều 28 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 28 Luật 15/2003/QH11.

  @Điều_28_khoản_1_điểm_c
  Khung kịch bản: Tỷ lệ Lao động tiên tiến: nay từ 70 %, trước đây trên 50 %
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot <năm>"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | lao-dong-tien-tien     | <đạt>    |
      | bi-ky-luat-tu-canh-cao | 0        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày <năm>-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | năm  | đạt | kết luận | điều khoản                               |
      | 2022 | 4   | chưa đủ  | điểm c khoản 1 Điều 28 Luật 15/2003/QH11 |
      | 2022 | 5   | chưa đủ  | điểm c khoản 1 Điều 28 Luật 15/2003/QH11 |
      | 2022 | 6   | đủ       | điểm c khoản 1 Điều 28 Luật 15/2003/QH11 |
      | 2024 | 6   | chưa đủ  | điểm c khoản 1 Điều 28 Luật 06/2022/QH15 |
      | 2024 | 7   | đủ       | điểm c khoản 1 Điều 28 Luật 06/2022/QH15 |
      | 2024 | 10  | đủ       | điểm c khoản 1 Điều 28 Luật 06/2022/QH15 |

  @Điều_28_khoản_1_điểm_c
  Kịch bản: Một người bị cảnh cáo thì cả tập thể không được xét
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot 2024"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | lao-dong-tien-tien     | 9        |
      | bi-ky-luat-tu-canh-cao | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "khong-bi-canh-cao" tại "điểm c khoản 1 Điều 28 Luật 06/2022/QH15"

  @Điều_28_khoản_1_điểm_c
  Kịch bản: Chưa rõ vì thiếu số người bị kỷ luật
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot 2024"
    Và tập thể có số người
      | số liệu            | số người |
      | tong-so            | 10       |
      | lao-dong-tien-tien | 9        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "khong-bi-canh-cao"

  @Điều_28_khoản_1_điểm_a
  Khung kịch bản: Hoàn thành tốt nhiệm vụ được giao
    Cho một tập thể
    Và hồ sơ có "xep-loai:<mức> 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | lao-dong-tien-tien     | 7        |
      | bi-ky-luat-tu-canh-cao | 0        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày 2024-12-20
    Thì điều khoản "điểm a khoản 1 Điều 28 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | mức        | kết luận |
      | hoan-thanh | chưa đủ  |
      | tot        | đủ       |

  @Điều_28_khoản_2
  Khung kịch bản: Đơn vị tiên tiến tính tỷ lệ Chiến sĩ tiên tiến
    Cho một tập thể thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:tot 2024"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 30       |
      | chien-si-tien-tien     | <đạt>    |
      | bi-ky-luat-tu-canh-cao | 0        |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-tien-tien" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | đạt | kết luận |
      | 20  | chưa đủ  |
      | 21  | đủ       |

  @Điều_28_khoản_2
  Kịch bản: Chưa rõ Đơn vị tiên tiến vì thiếu số Chiến sĩ tiên tiến
    Cho một tập thể thuộc nhóm "cong-an"
    Và hồ sơ có "xep-loai:tot 2024"
    Và tập thể có 30 người "tong-so"
    Và tập thể có 0 người "bi-ky-luat-tu-canh-cao"
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "bay-muoi-phan-tram"

  @Luật_2003_Điều_28_khoản_2
  Khung kịch bản: Theo luật cũ, Đơn vị tiên tiến cần trên 50 % Chiến sĩ tiên tiến, không nói đến kỷ luật
    Cho một tập thể thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:tot 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 30       |
      | chien-si-tien-tien     | <đạt>    |
      | bi-ky-luat-tu-canh-cao | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-tien-tien" ngày 2022-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 2 Điều 28 Luật 15/2003/QH11" được trả lời là <kết luận>

    Dữ liệu:
      | đạt | kết luận |
      | 15  | chưa đủ  |
      | 16  | đủ       |
