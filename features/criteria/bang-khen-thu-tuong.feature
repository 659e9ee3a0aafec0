# language: vi
Tính năng: Bằng khen của Thủ tướng Chính phủ
  Điều 73 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 71 Luật 15/2003/QH11 cùng Điều 38 Nghị định 91/2017/NĐ-CP.

  @Điều_73_khoản_1_điểm_b
  Khung kịch bản: Năm năm liên tục hoàn thành tốt nhiệm vụ đến thời điểm đề nghị
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian     |
      | bang-khen-bo-tinh      | 2018          |
      | xep-loai:tot           | <các năm tốt> |
      | chien-si-thi-dua-co-so | 2022..2024    |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm b khoản 1 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các năm tốt | kết luận |
      | 2021..2024  | chưa đủ  |
      | 2020..2024  | đủ       |
      | 2019..2024  | đủ       |
      | 2019..2023  | chưa đủ  |

  @Điều_73_khoản_1_điểm_b
  Khung kịch bản: Ba lần Chiến sĩ thi đua cơ sở trong thời gian ấy
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | bang-khen-bo-tinh      | 2018       |
      | xep-loai:tot           | 2020..2024 |
      | chien-si-thi-dua-co-so | <các lần>  |
      | chien-si-thi-dua-co-so | 2024       |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm b khoản 1 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các lần    | kết luận |
      | 2023       | chưa đủ  |
      | 2020..2021 | đủ       |
      | 2018..2019 | chưa đủ  |

  @Điều_73_khoản_1_điểm_b
  Khung kịch bản: Bằng khen của tỉnh trước hay trong năm năm ấy đều được
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "bang-khen-bo-tinh <năm>"
    Và hồ sơ có "xep-loai:tot 2020..2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2021..2023"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là đủ

    Dữ liệu:
      | năm  |
      | 2018 |
      | 2023 |

  @Điều_73_khoản_1
  Kịch bản: Chưa rõ vì đơn vị chưa xác nhận việc chấp hành
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "bang-khen-bo-tinh 2018"
    Và hồ sơ có "xep-loai:tot 2020..2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2021..2023"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và còn phải hỏi "chap-hanh"

  @Điều_73_khoản_1_điểm_c
  Khung kịch bản: Thành tích đột xuất phải có ảnh hưởng trong Bộ, ban, ngành, tỉnh
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và các nhận định khác coi như không đạt
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là <kết luận>

    Dữ liệu:
      | phạm vi   | kết luận |
      | linh-vuc  | chưa đủ  |
      | bo-tinh   | đủ       |
      | toan-quoc | đủ       |

  @Điều_73_khoản_2_điểm_d
  Khung kịch bản: Mô hình sản xuất của nông dân ổn định từ hai năm
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <năm>
    Và đã kê đủ giấy tờ từ năm 1900
    Và "bo-tinh" không xác nhận "dong-gop"
    Và "bo-tinh" không xác nhận "nhieu-thanh-tich-nganh-nghe"
    Và các nhận định khác coi như đạt
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là <kết luận>
    Và điều khoản "điểm d khoản 2 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | năm | kết luận |
      | 1   | chưa đủ  |
      | 2   | đủ       |

  @Điều_73_khoản_4_điểm_e
  Khung kịch bản: Tập thể năm năm xuất sắc sau bằng khen của tỉnh, trong đó có cờ hoặc hai bằng khen
    Cho một tập thể
    Và hồ sơ có các bản ghi
      | loại                      | thời gian  |
      | bang-khen-bo-tinh         | 2019-10-10 |
      | xep-loai:xuat-sac         | 2020..2022 |
      | tap-the-lao-dong-xuat-sac | 2023..2024 |
      | <hình thức>               | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và "don-vi" xác nhận "doan-ket"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 4 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | hình thức          | các năm    | kết luận |
      | co-thi-dua-bo-tinh | 2022       | đủ       |
      | co-thi-dua-bo-tinh | 2019       | chưa đủ  |
      | bang-khen-bo-tinh  | 2022..2023 | đủ       |

  @Điều_73_khoản_7
  Kịch bản: Người nước ngoài có đóng góp được công nhận
    Cho một cá nhân thuộc nhóm "nguoi-nuoc-ngoai"
    Và "bo-tinh" xác nhận "ton-trong"
    Và "bo-tinh" xác nhận "thanh-tich-dong-gop"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 7 Điều 73 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_38
  Kịch bản: Phần chỉ biết qua nguồn thứ cấp được nói rõ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "bang-khen-bo-tinh 2016"
    Và hồ sơ có "xep-loai:xuat-sac 2017..2021"
    Và hồ sơ có "sang-kien@co-so 2017..2021"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-thu-tuong" ngày 2022-06-30
    Thì kết luận là đủ
    Và có lưu ý "nguồn thứ cấp"

  @Điều_73_khoản_2_điểm_a @Điều_73_khoản_1_điểm_a
  Khung kịch bản: Được bình xét trong phong trào thi đua là tiêu chuẩn cho cán bộ và người lao động
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "binh-xet-phong-trao@bo-tinh 2024-03-03"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là đủ
    Và điều khoản "<điều khoản>" được trả lời là đủ

    Dữ liệu:
      | nhóm      | điều khoản                               |
      | cong-chuc | điểm a khoản 1 Điều 73 Luật 06/2022/QH15 |
      | cong-nhan | điểm a khoản 2 Điều 73 Luật 06/2022/QH15 |

  @Điều_73_khoản_2_điểm_c
  Khung kịch bản: Sáng kiến của công nhân có ảnh hưởng trong địa bàn cấp huyện
    Cho một cá nhân thuộc nhóm "cong-nhan"
    Và hồ sơ có "sang-kien@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "don-vi" xác nhận "giup-dong-nghiep"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm c khoản 2 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi   | kết luận |
      | co-so     | chưa đủ  |
      | cap-huyen | đủ       |
      | bo-tinh   | đủ       |

  @Điều_73_khoản_3
  Khung kịch bản: Trí thức có đóng góp được Bộ, ban, ngành, tỉnh công nhận
    Cho một cá nhân thuộc nhóm "tri-thuc"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" <nhận xét> "dong-gop-duoc-cong-nhan"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "khoản 3 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhận xét       | kết luận |
      | xác nhận       | đủ       |
      | không xác nhận | chưa đủ  |

  @Điều_73_khoản_4_điểm_a
  Khung kịch bản: Thành tích đột xuất của tập thể có ảnh hưởng trong Bộ, ban, ngành, tỉnh
    Cho một tập thể
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và "don-vi" xác nhận "doan-ket"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm a khoản 4 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi  | kết luận |
      | linh-vuc | chưa đủ  |
      | bo-tinh  | đủ       |

  @Điều_73_khoản_4_điểm_d
  Khung kịch bản: Phong trào của Thủ tướng, hoặc của tỉnh có thời gian từ ba năm
    Cho một tập thể
    Và hồ sơ có "binh-xet-phong-trao@<cấp phát động> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "co-quan-phat-dong" <đủ ba năm> "phong-trao-3-nam"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 4 Điều 73 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | cấp phát động | đủ ba năm      | kết luận |
      | bo-tinh       | không xác nhận | chưa đủ  |
      | bo-tinh       | xác nhận       | đủ       |
      | toan-quoc     | không xác nhận | đủ       |

  @Điều_73_khoản_6
  Kịch bản: Hộ gia đình chưa rõ vì chưa ai xác nhận đóng góp lớn
    Cho một hộ gia đình
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và còn phải hỏi "dong-gop-lon"
    Và lý do có "dong-gop-lon" tại "khoản 6 Điều 73 Luật 06/2022/QH15"

  @Luật_2003_Điều_71_khoản_1
  Khung kịch bản: Theo quy định cũ, phong trào do tỉnh phát động phải từ ba năm, thành tích đột xuất phải có ảnh hưởng trong tỉnh
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "<thành tích>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và "co-quan-phat-dong" <đủ ba năm> "tu-ba-nam"
    Và các nhận định khác coi như không đạt
    Khi xét "bang-khen-thu-tuong" ngày 2022-06-30
    Thì kết luận là <kết luận>
    Và điều khoản "điểm a khoản 1 Điều 71 Luật 15/2003/QH11" được trả lời là <điểm a>

    Dữ liệu:
      | thành tích                              | đủ ba năm      | điểm a  | kết luận |
      | binh-xet-phong-trao@bo-tinh 2021-03-03  | không xác nhận | chưa đủ | chưa đủ  |
      | binh-xet-phong-trao@bo-tinh 2021-03-03  | xác nhận       | đủ      | đủ       |
      | thanh-tich-dot-xuat@bo-tinh 2021-03-03  | không xác nhận | chưa đủ | đủ       |
      | thanh-tich-dot-xuat@linh-vuc 2021-03-03 | không xác nhận | chưa đủ | chưa đủ  |

  @Luật_2003_Điều_71_khoản_2
  Khung kịch bản: Theo quy định cũ, tập thể năm năm xuất sắc sau bằng khen, có một cờ hoặc hai bằng khen
    Cho một tập thể
    Và hồ sơ có các bản ghi
      | loại              | thời gian  |
      | bang-khen-bo-tinh | 2016-10-10 |
      | xep-loai:xuat-sac | 2017..2021 |
      | <hình thức>       | <các năm>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và "don-vi" xác nhận "doan-ket"
    Và các nhận định khác coi như không đạt
    Khi xét "bang-khen-thu-tuong" ngày 2022-06-30
    Thì điều khoản "khoản 2 Điều 71 Luật 15/2003/QH11" được trả lời là <kết luận>
    Và điều khoản "điểm a khoản 2 Điều 71 Luật 15/2003/QH11" được trả lời là chưa đủ
    Và điều khoản "điểm b khoản 2 Điều 71 Luật 15/2003/QH11" được trả lời là chưa đủ

    Dữ liệu:
      | hình thức          | các năm    | kết luận |
      | co-thi-dua-bo-tinh | 2016       | chưa đủ  |
      | co-thi-dua-bo-tinh | 2020       | đủ       |
      | bang-khen-bo-tinh  | 2019..2020 | đủ       |

  @Luật_2003_Điều_73_khoản_3
  Kịch bản: Theo quy định cũ, hộ gia đình chưa rõ vì điều của nghị định chỉ biết qua nguồn thứ cấp
    Cho một hộ gia đình
    Và "bo-tinh" xác nhận "dong-gop-cua-ho"
    Khi xét "bang-khen-thu-tuong" ngày 2022-06-30
    Thì kết luận là chưa rõ
    Và điều khoản "khoản 3 Điều 73 Luật 15/2003/QH11" được trả lời là chưa rõ
