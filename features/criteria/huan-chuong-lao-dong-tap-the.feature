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

  @Điều_42_khoản_4_điểm_a @Điều_43_khoản_4_điểm_a @Điều_44_khoản_4_điểm_a
  Khung kịch bản: Thành tích đột xuất: phạm vi ảnh hưởng theo hạng
    Cho một tập thể
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định
      | nhận định         | thẩm quyền | xác nhận |
      | doan-ket          | don-vi     | có       |
      | chap-hanh         | don-vi     | có       |
      | dac-biet-xuat-sac | bo-tinh    | có       |
    Khi xét "<huân chương>" ngày 2025-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | huân chương                    | phạm vi   | điều khoản                               | kết luận |
      | huan-chuong-lao-dong-hang-ba   | co-so     | điểm a khoản 4 Điều 44 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba   | linh-vuc  | điểm a khoản 4 Điều 44 Luật 06/2022/QH15 | đủ       |
      | huan-chuong-lao-dong-hang-nhi  | linh-vuc  | điểm a khoản 4 Điều 43 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhi  | bo-tinh   | điểm a khoản 4 Điều 43 Luật 06/2022/QH15 | đủ       |
      | huan-chuong-lao-dong-hang-nhat | bo-tinh   | điểm a khoản 4 Điều 42 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhat | toan-quoc | điểm a khoản 4 Điều 42 Luật 06/2022/QH15 | đủ       |

  @Điều_42_khoản_4_điểm_c @Điều_43_khoản_4_điểm_c @Điều_44_khoản_4_điểm_c
  Khung kịch bản: Được bình xét trong phong trào của Chủ tịch nước, Thủ tướng; hạng Ba còn nhận phong trào của tỉnh từ năm năm
    Cho một tập thể
    Và hồ sơ có "binh-xet-phong-trao@<cấp phát động> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định
      | nhận định             | thẩm quyền        | xác nhận   |
      | doan-ket              | don-vi            | có         |
      | chap-hanh             | don-vi            | có         |
      | thanh-tich-phong-trao | co-quan-phat-dong | có         |
      | phong-trao-5-nam      | co-quan-phat-dong | <đủ 5 năm> |
    Khi xét "<huân chương>" ngày 2025-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | huân chương                    | cấp phát động | đủ 5 năm | điều khoản                               | kết luận |
      | huan-chuong-lao-dong-hang-ba   | bo-tinh       | không    | điểm c khoản 4 Điều 44 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba   | bo-tinh       | có       | điểm c khoản 4 Điều 44 Luật 06/2022/QH15 | đủ       |
      | huan-chuong-lao-dong-hang-ba   | toan-quoc     | không    | điểm c khoản 4 Điều 44 Luật 06/2022/QH15 | đủ       |
      | huan-chuong-lao-dong-hang-nhi  | bo-tinh       | có       | điểm c khoản 4 Điều 43 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhi  | toan-quoc     | không    | điểm c khoản 4 Điều 43 Luật 06/2022/QH15 | đủ       |
      | huan-chuong-lao-dong-hang-nhat | bo-tinh       | có       | điểm c khoản 4 Điều 42 Luật 06/2022/QH15 | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhat | toan-quoc     | không    | điểm c khoản 4 Điều 42 Luật 06/2022/QH15 | đủ       |

  @Điều_43_khoản_5 @Điều_44_khoản_5
  Khung kịch bản: Doanh nghiệp: các tiêu chuẩn của tập thể, hạng Nhì và hạng Ba
    Cho một tập thể thuộc nhóm "doanh-nghiep"
    Và dữ kiện "ngay-thanh-lap" là ngày 2000-01-01
    Và hồ sơ có các bản ghi
      | loại               | thời gian  |
      | <đã được tặng>     | 2019-09-02 |
      | xep-loai:xuat-sac  | 2020..2024 |
      | co-thi-dua-bo-tinh | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" không xác nhận "dong-gop"
    Và "bo-tinh" không xác nhận "nhiem-vu-chinh-tri"
    Khi xét "<huân chương>" ngày 2025-06-30
    Thì kết luận là <kết luận>
    Và điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | huân chương                   | đã được tặng                 | các năm    | kết luận | điều khoản                        |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba | 2021..2022 | chưa đủ  | khoản 5 Điều 43 Luật 06/2022/QH15 |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba | 2021..2023 | đủ       | khoản 5 Điều 43 Luật 06/2022/QH15 |
      | huan-chuong-lao-dong-hang-ba  | bang-khen-thu-tuong          | 2021       | chưa đủ  | khoản 5 Điều 44 Luật 06/2022/QH15 |
      | huan-chuong-lao-dong-hang-ba  | bang-khen-thu-tuong          | 2021..2022 | đủ       | khoản 5 Điều 44 Luật 06/2022/QH15 |

  @Nghị_định_91_Điều_23_khoản_4 @Nghị_định_91_Điều_24_khoản_4
  Khung kịch bản: Theo quy định cũ, hạng Nhì và hạng Ba: cờ, bằng khen trong năm năm xuất sắc
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và dữ kiện "ngay-thanh-lap" là ngày 2000-01-01
    Và hồ sơ có các bản ghi
      | loại              | thời gian  |
      | <đã được tặng>    | 2016-09-02 |
      | xep-loai:xuat-sac | 2017..2021 |
      | <hình thức>       | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "bo-tinh" không xác nhận "thanh-tich-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "<huân chương>" ngày 2022-06-30
    Thì kết luận là <kết luận>
    Và điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu: Hạng Nhì
      | huân chương                   | đã được tặng                 | nhóm                          | hình thức          | các năm    | điều khoản                                     | kết luận |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba |                               | co-thi-dua-bo-tinh | 2019..2020 | điểm b khoản 4 Điều 23 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba |                               | co-thi-dua-bo-tinh | 2019..2021 | điểm b khoản 4 Điều 23 Nghị định 91/2017/NĐ-CP | đủ       |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh  | 2020       | khoản 4 Điều 23 Nghị định 91/2017/NĐ-CP        | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhi | huan-chuong-lao-dong-hang-ba | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh  | 2019..2020 | khoản 4 Điều 23 Nghị định 91/2017/NĐ-CP        | đủ       |

    Dữ liệu: Hạng Ba
      | huân chương                  | đã được tặng        | nhóm                          | hình thức          | các năm    | điều khoản                                     | kết luận |
      | huan-chuong-lao-dong-hang-ba | bang-khen-thu-tuong |                               | co-thi-dua-bo-tinh | 2020       | điểm b khoản 4 Điều 24 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba | bang-khen-thu-tuong |                               | co-thi-dua-bo-tinh | 2019..2020 | điểm b khoản 4 Điều 24 Nghị định 91/2017/NĐ-CP | đủ       |
      | huan-chuong-lao-dong-hang-ba | bang-khen-thu-tuong | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh  | 2020       | khoản 4 Điều 24 Nghị định 91/2017/NĐ-CP        | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba | bang-khen-thu-tuong | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh  | 2019..2020 | khoản 4 Điều 24 Nghị định 91/2017/NĐ-CP        | đủ       |

  @Nghị_định_91_Điều_22_khoản_4_điểm_a @Nghị_định_91_Điều_23_khoản_4_điểm_a @Nghị_định_91_Điều_24_khoản_4_điểm_a
  Khung kịch bản: Theo quy định cũ, thành tích xuất sắc được Bộ, ban, ngành, tỉnh công nhận
    Cho một tập thể
    Và đã kê đủ giấy tờ từ năm 1900
    Và "bo-tinh" xác nhận "thanh-tich-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "<huân chương>" ngày 2022-06-30
    Thì điều khoản "<điều khoản>" được trả lời là đủ

    Dữ liệu:
      | huân chương                    | điều khoản                                     |
      | huan-chuong-lao-dong-hang-nhat | điểm a khoản 4 Điều 22 Nghị định 91/2017/NĐ-CP |
      | huan-chuong-lao-dong-hang-nhi  | điểm a khoản 4 Điều 23 Nghị định 91/2017/NĐ-CP |
      | huan-chuong-lao-dong-hang-ba   | điểm a khoản 4 Điều 24 Nghị định 91/2017/NĐ-CP |
