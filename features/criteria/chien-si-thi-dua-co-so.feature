# language: vi
Tính năng: Chiến sĩ thi đua cơ sở
  Điều 23 Luật 06/2022/QH15; trước ngày 01/01/2024 là khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP.

  @Điều_23_khoản_2
  Khung kịch bản: Một trong bốn thành tích là đủ
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "<thành tích>"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 2 Điều 23 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | thành tích                        | kết luận |
      | xep-loai:xuat-sac 2024            | đủ       |
      | xep-loai:tot 2024                 | chưa đủ  |
      | sang-kien@co-so 2024-09-05        | đủ       |
      | sang-kien@bo-tinh 2024-09-05      | đủ       |
      | de-tai@co-so 2024-10-01           | đủ       |
      | muu-tri-sang-tao@co-so 2024-06-01 | đủ       |

  @Điều_23_khoản_2
  Khung kịch bản: Thành tích phải là của năm xét
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so <ngày công nhận>"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | ngày công nhận | kết luận |
      | 2023-12-31     | chưa đủ  |
      | 2024-01-01     | đủ       |
      | 2024-12-20     | đủ       |
      | 2024-12-21     | chưa đủ  |

  @Điều_23_khoản_2
  Kịch bản: Có sáng kiến được cơ sở công nhận
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-09-05"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là đủ
    Và lý do có "sang-kien" tại "khoản 2 Điều 23 Luật 06/2022/QH15"
    Và không còn gì phải hỏi

  @Điều_23_khoản_2
  Kịch bản: Chưa rõ vì thiếu sáng kiến, đề tài hay kết quả xếp loại; thiếu giấy tờ không phải là không đạt
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "sang-kien"
    Và còn phải hỏi "de-tai"
    Và còn phải hỏi "xuat-sac"

  @Điều_23_khoản_1
  Khung kịch bản: Chưa có quyết định Lao động tiên tiến thì xét theo tiêu chuẩn của danh hiệu ấy
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "xep-loai:<mức> 2024"
    Và hồ sơ có "sang-kien@co-so 2024-09-05"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "don-vi" xác nhận "tinh-than"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì điều khoản "khoản 1 Điều 23 Luật 06/2022/QH15" được trả lời là <kết luận>
    Và kết luận là <kết luận>

    Dữ liệu:
      | mức        | kết luận |
      | tot        | đủ       |
      | hoan-thanh | chưa đủ  |

  @Điều_23_khoản_1
  Kịch bản: Danh hiệu Lao động tiên tiến của năm trước không thay được năm xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2023"
    Và hồ sơ có "xep-loai:hoan-thanh 2024"
    Và hồ sơ có "sang-kien@co-so 2024-09-05"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa đủ

  @Điều_5_khoản_2_điểm_c
  Kịch bản: Sáng kiến đã dùng để tặng bằng khen thì không dùng lại
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại               | thời gian  | đã dùng cho       |
      | lao-dong-tien-tien | 2024       |                   |
      | sang-kien@co-so    | 2024-09-05 | bang-khen-bo-tinh |
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa đủ

  @Nghị_định_91_Điều_9_khoản_3
  Khung kịch bản: Hoàn thành xuất sắc thay cho sáng kiến chỉ từ ngày 01/01/2024
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2023"
    Và hồ sơ có "xep-loai:xuat-sac 2023"
    Và hồ sơ có "dang-ky-thi-dua 2023"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày <ngày> của năm 2023
    Thì kết luận là <kết luận>
    Và văn bản áp dụng là "<văn bản>"

    Dữ liệu:
      | ngày       | kết luận | văn bản                                |
      | 2023-12-31 | chưa đủ  | khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP |
      | 2024-01-01 | đủ       | Điều 23 Luật 06/2022/QH15              |

  @Nghị_định_91_Điều_9_khoản_3_điểm_b
  Khung kịch bản: Theo quy định cũ, mưu trí trong chiến đấu phải đi cùng hoàn thành xuất sắc nhiệm vụ
    Cho một cá nhân thuộc nhóm "quan-doi"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và hồ sơ có "chien-si-tien-tien 2022"
    Và hồ sơ có "muu-tri-sang-tao@co-so 2022-05-05"
    Và hồ sơ có "xep-loai:<mức> 2022"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2022-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | mức      | kết luận |
      | xuat-sac | đủ       |
      | tot      | chưa đủ  |

  @Luật_2003_Điều_10_khoản_1_điểm_b
  Kịch bản: Theo quy định cũ, đã kê đủ mà không đăng ký thi đua thì không xét danh hiệu
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2022"
    Và hồ sơ có "sang-kien@co-so 2022-09-05"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2022-12-20
    Thì kết luận là chưa đủ
    Và lý do có "dang-ky" tại "điểm b khoản 1 Điều 10 Luật 15/2003/QH11"

  Kịch bản: Xét cả danh sách của một đơn vị
    Cho danh sách gồm
      | mã     | đối tượng | nhóm      | kê đủ từ năm | bản ghi                                             |
      | nv-001 | cá nhân   | cong-chuc |              | lao-dong-tien-tien 2024; sang-kien@co-so 2024-09-05 |
      | nv-002 | cá nhân   | cong-chuc |              | lao-dong-tien-tien 2024; xep-loai:xuat-sac 2024     |
      | nv-003 | cá nhân   | cong-chuc | 1990         | lao-dong-tien-tien 2024; xep-loai:tot 2024          |
      | nv-004 | cá nhân   | cong-chuc |              | lao-dong-tien-tien 2024                             |
      | td-005 | tập thể   |           |              | xep-loai:xuat-sac 2024                              |
    Khi xét "chien-si-thi-dua-co-so" cho cả danh sách ngày 2024-12-20
    Thì kết luận về từng trường hợp
      | mã     | kết luận      | theo                              |
      | nv-001 | đủ            | khoản 2 Điều 23 Luật 06/2022/QH15 |
      | nv-002 | đủ            | khoản 2 Điều 23 Luật 06/2022/QH15 |
      | nv-003 | chưa đủ       | khoản 2 Điều 23 Luật 06/2022/QH15 |
      | nv-004 | chưa rõ       |                                   |
      | td-005 | không áp dụng |                                   |
    Và có 2 trường hợp đủ
    Và kết luận về "nv-004" là chưa rõ

  @Điều_23_khoản_2
  Kịch bản: Kê đủ sáng kiến thôi thì đề tài, xếp loại vẫn chưa rõ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và đã kê đủ "sang-kien" từ năm 2020
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và lý do có "de-tai" tại "khoản 2 Điều 23 Luật 06/2022/QH15"
    Và lý do không có "sang-kien"

  @Điều_5_khoản_2_điểm_c
  Kịch bản: Một sáng kiến đã dùng, một sáng kiến khác còn dùng được
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so" ngày 2024-03-05 đã dùng cho "bang-khen-bo-tinh"
    Và hồ sơ có "sang-kien@co-so 2024-09-05"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là đủ
