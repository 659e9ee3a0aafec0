# language: vi
Tính năng: Huân chương Lao động của tập thể
  Khoản 4 các Điều 42, 43, 44 Luật 06/2022/QH15; trước ngày 01/01/2024 là khoản 4 các Điều 22, 23, 24 Nghị định 91/2017/NĐ-CP.

  @Điều_44_khoản_4_điểm_đ
  Khung kịch bản: Hạng Ba: cờ và bằng khen trong năm năm xuất sắc sau Bằng khen của Thủ tướng
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và dữ kiện "ngay-thanh-lap" là ngày 2000-01-01
    Và hồ sơ có các bản ghi
      | loại                      | thời gian  |
      | bang-khen-thu-tuong       | 2019-09-02 |
      | xep-loai:xuat-sac         | 2020..2022 |
      | tap-the-lao-dong-xuat-sac | 2023..2024 |
      | <hình thức>               | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm đ khoản 4 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm                          | hình thức            | các năm    | kết luận |
      |                               | co-thi-dua-chinh-phu | 2021       | đủ       |
      |                               | co-thi-dua-bo-tinh   | 2021       | chưa đủ  |
      |                               | co-thi-dua-bo-tinh   | 2021..2022 | đủ       |
      |                               | bang-khen-bo-tinh    | 2021..2022 | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021       | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2022 | đủ       |

  @Điều_44_khoản_4_điểm_đ
  Kịch bản: Hạng Ba: một cờ của tỉnh cùng một bằng khen của tỉnh
    Cho một tập thể
    Và dữ kiện "ngay-thanh-lap" là ngày 2000-01-01
    Và hồ sơ có các bản ghi
      | loại                | thời gian  |
      | bang-khen-thu-tuong | 2019-09-02 |
      | xep-loai:xuat-sac   | 2020..2024 |
      | co-thi-dua-bo-tinh  | 2021       |
      | bang-khen-bo-tinh   | 2023       |
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là đủ

  @Điều_44_khoản_4_điểm_đ
  Khung kịch bản: Hạng Ba: quá trình xây dựng, phát triển từ mười năm
    Cho một tập thể
    Và dữ kiện "ngay-thanh-lap" là ngày <ngày thành lập>
    Và hồ sơ có các bản ghi
      | loại                 | thời gian  |
      | bang-khen-thu-tuong  | 2019-09-02 |
      | xep-loai:xuat-sac    | 2020..2024 |
      | co-thi-dua-chinh-phu | 2021       |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm đ khoản 4 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | ngày thành lập | kết luận |
      | 2015-07-01     | chưa đủ  |
      | 2015-06-30     | đủ       |
      | 2014-06-30     | đủ       |

  @Điều_43_khoản_4_điểm_d
  Khung kịch bản: Hạng Nhì: cờ và bằng khen trong năm năm xuất sắc sau hạng Ba
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và hồ sơ có các bản ghi
      | loại                         | thời gian  |
      | huan-chuong-lao-dong-hang-ba | 2019-09-02 |
      | xep-loai:xuat-sac            | 2020..2024 |
      | <hình thức>                  | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 4 Điều 43 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm                          | hình thức            | các năm    | kết luận |
      |                               | co-thi-dua-chinh-phu | 2021..2022 | chưa đủ  |
      |                               | co-thi-dua-bo-tinh   | 2021..2022 | chưa đủ  |
      |                               | co-thi-dua-bo-tinh   | 2021..2023 | đủ       |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2022 | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2023 | đủ       |

  @Điều_43_khoản_4_điểm_d
  Kịch bản: Hạng Nhì: một cờ của Chính phủ cùng một cờ của tỉnh
    Cho một tập thể
    Và hồ sơ có các bản ghi
      | loại                         | thời gian  |
      | huan-chuong-lao-dong-hang-ba | 2019-09-02 |
      | xep-loai:xuat-sac            | 2020..2024 |
      | co-thi-dua-chinh-phu         | 2021       |
      | co-thi-dua-bo-tinh           | 2023       |
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là đủ

  @Điều_42_khoản_4_điểm_d
  Khung kịch bản: Hạng Nhất: cờ và bằng khen trong năm năm xuất sắc sau hạng Nhì
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và hồ sơ có các bản ghi
      | loại                          | thời gian  |
      | huan-chuong-lao-dong-hang-nhi | 2019-09-02 |
      | xep-loai:xuat-sac             | 2020..2022 |
      | tap-the-lao-dong-xuat-sac     | 2023..2024 |
      | <hình thức>                   | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 4 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm                          | hình thức            | các năm    | kết luận |
      |                               | co-thi-dua-chinh-phu | 2021       | chưa đủ  |
      |                               | co-thi-dua-chinh-phu | 2021..2022 | đủ       |
      |                               | co-thi-dua-bo-tinh   | 2021..2023 | chưa đủ  |
      |                               | co-thi-dua-bo-tinh   | 2021..2024 | đủ       |
      |                               | bang-khen-bo-tinh    | 2021..2024 | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2023 | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2024 | đủ       |

  @Điều_42_khoản_4_điểm_d
  Khung kịch bản: Hạng Nhất: một cờ của Chính phủ cùng hai cờ của tỉnh
    Cho một tập thể
    Và hồ sơ có các bản ghi
      | loại                          | thời gian  |
      | huan-chuong-lao-dong-hang-nhi | 2019-09-02 |
      | xep-loai:xuat-sac             | 2020..2024 |
      | co-thi-dua-chinh-phu          | 2021       |
      | co-thi-dua-bo-tinh            | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 4 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các năm    | kết luận |
      | 2022       | chưa đủ  |
      | 2022..2023 | đủ       |

  @Điều_42_khoản_5
  Kịch bản: Doanh nghiệp được xét theo các tiêu chuẩn của tập thể
    Cho một tập thể thuộc nhóm "doanh-nghiep"
    Và hồ sơ có các bản ghi
      | loại                          | thời gian  |
      | huan-chuong-lao-dong-hang-nhi | 2019-09-02 |
      | xep-loai:xuat-sac             | 2020..2024 |
      | co-thi-dua-chinh-phu          | 2021..2022 |
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 5 Điều 42 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_22_khoản_4_điểm_b
  Khung kịch bản: Theo quy định cũ, hạng Nhất của tập thể không thuộc đối tượng tặng cờ cần ba bằng khen
    Cho một tập thể thuộc nhóm "khong-thuoc-doi-tuong-tang-co"
    Và hồ sơ có các bản ghi
      | loại                          | thời gian  |
      | huan-chuong-lao-dong-hang-nhi | 2016-09-02 |
      | xep-loai:xuat-sac             | 2017..2021 |
      | bang-khen-bo-tinh             | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "bo-tinh" không xác nhận "thanh-tich-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì kết luận là <kết luận>
    Và điều khoản "điểm b khoản 4 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | các năm    | kết luận |
      | 2019..2020 | chưa đủ  |
      | 2019..2021 | đủ       |
