# language: vi
Tính năng: Chiến sĩ thi đua cơ sở
  Luật 2022 cho phép hoàn thành xuất sắc nhiệm vụ thay cho sáng kiến; luật trước đó thì không.

  Khung kịch bản: Hoàn thành xuất sắc mà không có sáng kiến
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2023"
    Và hồ sơ có "xep-loai:xuat-sac 2023"
    Và hồ sơ có "dang-ky-thi-dua 2023"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày <ngày> của năm 2023
    Thì kết luận là <kết luận>
    Và văn bản áp dụng là "<văn bản>"

    Dữ liệu:
      | ngày       | kết luận | văn bản                               |
      | 2023-12-31 | chưa đủ  | khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP |
      | 2024-01-01 | đủ       | Điều 23 Luật 06/2022/QH15             |

  Kịch bản: Có sáng kiến được cơ sở công nhận
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-09-05"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là đủ
    Và lý do có "sang-kien" tại "khoản 2 Điều 23 Luật 06/2022/QH15"
    Và không còn gì phải hỏi

  Kịch bản: Thiếu giấy tờ không phải là không đạt
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "sang-kien"
    Và còn phải hỏi "de-tai"
