# language: vi
Tính năng: Huân chương Lao động hạng Nhì của cá nhân
  Điều 43 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 23 Nghị định 91/2017/NĐ-CP.

  @Điều_43_khoản_1_điểm_đ
  Khung kịch bản: Năm năm liên tục sau hạng Ba, hai năm xuất sắc, một lần Chiến sĩ thi đua của tỉnh
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có các bản ghi
      | loại                         | thời gian      |
      | huan-chuong-lao-dong-hang-ba | 2019-09-02     |
      | xep-loai:tot                 | <các năm tốt>  |
      | xep-loai:xuat-sac            | <năm xuất sắc> |
      | chien-si-thi-dua-bo-tinh     | <năm đạt>      |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm đ khoản 1 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu: Một năm, hai năm, ba năm hoàn thành xuất sắc
      | các năm tốt | năm xuất sắc | năm đạt | kết luận |
      | 2020..2023  | 2024         | 2022    | chưa đủ  |
      | 2020..2022  | 2023..2024   | 2022    | đủ       |
      | 2020..2021  | 2022..2024   | 2022    | đủ       |

    Dữ liệu: Danh hiệu ngoài thời gian ấy, hoặc không đủ năm năm
      | các năm tốt | năm xuất sắc | năm đạt | kết luận |
      | 2020..2022  | 2023..2024   | 2019    | chưa đủ  |
      | 2021..2022  | 2023..2024   | 2022    | chưa đủ  |

  @Điều_43_khoản_1_điểm_đ
  Kịch bản: Điểm đ không có chữ "đến thời điểm đề nghị", nên năm năm đã qua cũng được
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có các bản ghi
      | loại                         | thời gian  |
      | huan-chuong-lao-dong-hang-ba | 2010-09-02 |
      | xep-loai:tot                 | 2011..2013 |
      | xep-loai:xuat-sac            | 2014..2015 |
      | chien-si-thi-dua-bo-tinh     | 2014       |
      | xep-loai:hoan-thanh          | 2016       |
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là đủ
    Và lý do có "nam-nam-lien-tuc" tại "điểm đ khoản 1 Điều 43 Luật 06/2022/QH15"

  @Điều_43_khoản_1_điểm_b
  Khung kịch bản: Giải thưởng quốc tế phải là giải cao nhất của khu vực
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "giai-thuong:<giải> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm b khoản 1 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | giải             | kết luận |
      | cao-khu-vuc      | chưa đủ  |
      | cao-nhat-khu-vuc | đủ       |

  @Điều_43_khoản_1_điểm_a
  Khung kịch bản: Thành tích đột xuất phải có ảnh hưởng trong Bộ, ban, ngành, tỉnh
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm a khoản 1 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi  | kết luận |
      | linh-vuc | chưa đủ  |
      | bo-tinh  | đủ       |

  @Điều_43_khoản_2_điểm_c
  Khung kịch bản: Mô hình sản xuất của nông dân ổn định từ bốn năm
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <năm>
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-nhieu-ho"
    Và "bo-tinh" không xác nhận "dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm | kết luận |
      | 3   | chưa đủ  |
      | 4   | đủ       |

  @Điều_43_khoản_2_điểm_b
  Khung kịch bản: Công nhân có hai sáng kiến được tỉnh công nhận
    Cho một cá nhân thuộc nhóm "cong-nhan"
    Và hồ sơ có các bản ghi
      | loại              | thời gian  |
      | sang-kien@bo-tinh | 2023-05-05 |
      | <sáng kiến>       | 2024-05-05 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-dong-nghiep"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm b khoản 2 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | sáng kiến         | kết luận |
      | sang-kien@co-so   | chưa đủ  |
      | sang-kien@bo-tinh | đủ       |

  @Nghị_định_91_Điều_23_khoản_1_điểm_a
  Kịch bản: Theo quy định cũ phải có ba sáng kiến phạm vi tỉnh trong năm năm xuất sắc
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có các bản ghi
      | loại                         | thời gian  |
      | huan-chuong-lao-dong-hang-ba | 2016-09-02 |
      | xep-loai:xuat-sac            | 2017..2021 |
      | sang-kien@bo-tinh            | 2018-05-05 |
      | sang-kien@bo-tinh            | 2020-05-05 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "cap-trinh" xác nhận "lien-tuc-xuat-sac"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 1 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là chưa đủ
    Cho hồ sơ có "sang-kien@bo-tinh 2021-05-05"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 1 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là đủ
    Và kết luận là đủ

  @Điều_43_khoản_2_điểm_a @Điều_43_khoản_1_điểm_c
  Khung kịch bản: Phát minh, công trình cấp Bộ, ban, ngành, tỉnh là tiêu chuẩn cho mọi cá nhân
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "<thành tích> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm         | thành tích                  | điều khoản                               | kết luận |
      | vien-chuc    | phat-minh-sang-che@linh-vuc | điểm c khoản 1 Điều 43 Luật 06/2022/QH15 | chưa đủ  |
      | vien-chuc    | phat-minh-sang-che@bo-tinh  | điểm c khoản 1 Điều 43 Luật 06/2022/QH15 | đủ       |
      | vien-chuc    | cong-trinh-tac-pham@bo-tinh | điểm c khoản 1 Điều 43 Luật 06/2022/QH15 | đủ       |
      | nong-dan     | phat-minh-sang-che@bo-tinh  | điểm a khoản 2 Điều 43 Luật 06/2022/QH15 | đủ       |
      | nha-khoa-hoc | cong-trinh-tac-pham@bo-tinh | khoản 3 Điều 43 Luật 06/2022/QH15        | đủ       |

  @Điều_43_khoản_1_điểm_d
  Khung kịch bản: Đóng góp lớn cho đất nước là nhận định của người đứng đầu Bộ, ban, ngành, tỉnh
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" <nhận xét> "dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 1 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhận xét       | kết luận |
      | xác nhận       | đủ       |
      | không xác nhận | chưa đủ  |

  @Điều_43_khoản_6
  Kịch bản: Người Việt Nam định cư ở nước ngoài có nhiều thành tích xuất sắc đóng góp
    Cho một cá nhân thuộc nhóm "nguoi-viet-o-nuoc-ngoai"
    Và "bo-tinh" xác nhận "ton-trong"
    Và "bo-tinh" xác nhận "thanh-tich-dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 6 Điều 43 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_23_khoản_2
  Khung kịch bản: Theo quy định cũ, công nhân cần ba sáng kiến, nông dân một sáng kiến hoặc mô hình từ bốn năm
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "sang-kien@<phạm vi> <các năm>"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <mô hình>
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm      | phạm vi | các năm    | mô hình | điều khoản                                     | kết luận |
      | cong-nhan | bo-tinh | 2020..2021 | 0       | điểm b khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | cong-nhan | bo-tinh | 2019..2021 | 0       | điểm b khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP | đủ       |
      | nong-dan  | co-so   | 2021       | 3       | điểm c khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | nong-dan  | co-so   | 2021       | 4       | điểm c khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP | đủ       |
      | nong-dan  | bo-tinh | 2021       | 0       | khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP        | đủ       |

  @Nghị_định_91_Điều_23_khoản_2_điểm_a
  Kịch bản: Theo quy định cũ, người lao động có phát minh nêu gương trong tỉnh
    Cho một cá nhân thuộc nhóm "nguoi-lao-dong"
    Và hồ sơ có "phat-minh-sang-che@bo-tinh 2021-05-05"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 2 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là đủ

  @Nghị_định_91_Điều_23_khoản_5
  Kịch bản: Theo quy định cũ, người nước ngoài chưa rõ vì chưa được công nhận nhiều thành tích
    Cho một cá nhân thuộc nhóm "nguoi-nuoc-ngoai"
    Và "bo-tinh" xác nhận "duoc-de-nghi"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "khoản 5 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là chưa rõ
