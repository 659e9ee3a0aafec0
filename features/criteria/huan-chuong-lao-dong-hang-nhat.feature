# language: vi
Tính năng: Huân chương Lao động hạng Nhất của cá nhân
  Điều 42 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 22 Nghị định 91/2017/NĐ-CP.

  @Điều_42_khoản_1_điểm_đ
  Khung kịch bản: Năm năm liên tục sau hạng Nhì, ba năm xuất sắc, hai lần Chiến sĩ thi đua của tỉnh
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có các bản ghi
      | loại                          | thời gian      |
      | huan-chuong-lao-dong-hang-nhi | 2019-09-02     |
      | xep-loai:tot                  | <các năm tốt>  |
      | xep-loai:xuat-sac             | <năm xuất sắc> |
      | chien-si-thi-dua-bo-tinh      | <các lần>      |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm đ khoản 1 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu: Hai năm, ba năm hoàn thành xuất sắc
      | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2020..2022  | 2023..2024   | 2022..2023 | chưa đủ  |
      | 2020..2021  | 2022..2024   | 2022..2023 | đủ       |

    Dữ liệu: Một lần, hai lần Chiến sĩ thi đua của tỉnh
      | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2020..2021  | 2022..2024   | 2022       | chưa đủ  |
      | 2020..2021  | 2022..2024   | 2019..2020 | chưa đủ  |
      | 2020..2021  | 2022..2024   | 2020..2021 | đủ       |

    Dữ liệu: Năm năm không kéo đến thời điểm đề nghị
      | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2020        | 2021..2023   | 2022..2023 | chưa đủ  |

  @Điều_42_khoản_1_điểm_a
  Khung kịch bản: Thành tích đột xuất phải đặc biệt xuất sắc và nêu gương toàn quốc
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" <nhận xét> "dac-biet-xuat-sac"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm a khoản 1 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi   | nhận xét       | kết luận |
      | bo-tinh   | xác nhận       | chưa đủ  |
      | toan-quoc | không xác nhận | chưa đủ  |
      | toan-quoc | xác nhận       | đủ       |

  @Điều_42_khoản_1_điểm_c
  Kịch bản: Công trình cấp Nhà nước được công nhận
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "cong-trinh-tac-pham@toan-quoc 2024-03-03"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì kết luận là đủ
    Và lý do có "cong-trinh" tại "điểm c khoản 1 Điều 42 Luật 06/2022/QH15"

  @Điều_42_khoản_2_điểm_c
  Khung kịch bản: Mô hình sản xuất của nông dân ổn định từ năm năm
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <năm>
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-nhieu-ho"
    Và "bo-tinh" không xác nhận "dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm | kết luận |
      | 4   | chưa đủ  |
      | 5   | đủ       |

  @Điều_42_khoản_6
  Kịch bản: Người nước ngoài chưa được Bộ, ban, ngành, tỉnh công nhận thì chưa rõ
    Cho một cá nhân thuộc nhóm "nguoi-nuoc-ngoai"
    Và "bo-tinh" xác nhận "ton-trong"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và còn phải hỏi "thanh-tich-dong-gop"

  @Nghị_định_91_Điều_22_khoản_1_điểm_a
  Khung kịch bản: Theo quy định cũ phải có bốn sáng kiến nêu gương toàn quốc trong năm năm xuất sắc
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có các bản ghi
      | loại                          | thời gian  |
      | huan-chuong-lao-dong-hang-nhi | 2016-09-02 |
      | xep-loai:xuat-sac             | 2017..2021 |
      | sang-kien@toan-quoc           | <các lần>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "cap-trinh" xác nhận "lien-tuc-xuat-sac"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 1 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | các lần    | kết luận |
      | 2019..2021 | chưa đủ  |
      | 2018..2021 | đủ       |

  @Điều_42_khoản_2_điểm_b
  Khung kịch bản: Công nhân có ba sáng kiến được tỉnh công nhận và giúp đỡ đồng nghiệp
    Cho một cá nhân thuộc nhóm "cong-nhan"
    Và hồ sơ có "sang-kien@bo-tinh <các năm>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" <nhận xét> "giup-dong-nghiep"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm b khoản 2 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các năm    | nhận xét       | kết luận |
      | 2022..2023 | xác nhận       | chưa đủ  |
      | 2022..2024 | xác nhận       | đủ       |
      | 2022..2024 | không xác nhận | chưa đủ  |

  @Điều_42_khoản_2_điểm_a @Điều_42_khoản_1_điểm_b
  Khung kịch bản: Giải thưởng cao của thế giới là tiêu chuẩn cho mọi cá nhân
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "giai-thuong:<giải> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm       | giải             | điều khoản                               | kết luận |
      | vien-chuc  | cao-nhat-khu-vuc | điểm b khoản 1 Điều 42 Luật 06/2022/QH15 | chưa đủ  |
      | vien-chuc  | cao-the-gioi     | điểm b khoản 1 Điều 42 Luật 06/2022/QH15 | đủ       |
      | cong-nhan  | cao-the-gioi     | điểm a khoản 2 Điều 42 Luật 06/2022/QH15 | đủ       |
      | doanh-nhan | cao-the-gioi     | khoản 3 Điều 42 Luật 06/2022/QH15        | đủ       |

  @Nghị_định_91_Điều_22_khoản_2
  Khung kịch bản: Theo quy định cũ, công nhân cần bốn sáng kiến, nông dân một sáng kiến hoặc mô hình từ năm năm
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "sang-kien@<phạm vi> <các năm>"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <mô hình>
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu: Công nhân
      | nhóm      | phạm vi | các năm    | mô hình | điều khoản                                     | kết luận |
      | cong-nhan | bo-tinh | 2019..2021 | 0       | điểm b khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | cong-nhan | bo-tinh | 2018..2021 | 0       | điểm b khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP | đủ       |

    Dữ liệu: Nông dân
      | nhóm     | phạm vi | các năm | mô hình | điều khoản                                     | kết luận |
      | nong-dan | bo-tinh | 2021    | 0       | điểm c khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP | đủ       |
      | nong-dan | co-so   | 2021    | 4       | điểm c khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | nong-dan | co-so   | 2021    | 5       | điểm c khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP | đủ       |

  @Nghị_định_91_Điều_22_khoản_2_điểm_a
  Kịch bản: Theo quy định cũ, người lao động có phát minh nêu gương toàn quốc
    Cho một cá nhân thuộc nhóm "nguoi-lao-dong"
    Và hồ sơ có "phat-minh-sang-che@toan-quoc 2021-05-05"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là đủ
    Và điều khoản "khoản 2 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là đủ

  @Nghị_định_91_Điều_22_khoản_5
  Kịch bản: Theo quy định cũ, người nước ngoài phải được Bộ, ban, ngành, tỉnh công nhận và đề nghị
    Cho một cá nhân thuộc nhóm "nguoi-nuoc-ngoai"
    Và "bo-tinh" xác nhận "nhieu-thanh-tich"
    Và "bo-tinh" không xác nhận "duoc-de-nghi"
    Và "cap-trinh" không xác nhận "lien-tuc-xuat-sac"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì điều khoản "khoản 5 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là chưa đủ
