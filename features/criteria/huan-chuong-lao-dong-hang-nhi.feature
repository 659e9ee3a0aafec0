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
