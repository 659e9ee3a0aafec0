# language: vi
Tính năng: Cờ thi đua của Bộ, ban, ngành, tỉnh
  Điều 26 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 26 Luật 15/2003/QH11 và Điều 12 Nghị định 91/2017/NĐ-CP.

  @Điều_26_khoản_1
  Khung kịch bản: Phải dẫn đầu cụm, khối do chính Bộ, ban, ngành, tỉnh tổ chức
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@<cấp tổ chức> 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 1 Điều 26 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | cấp tổ chức | kết luận |
      | co-so       | chưa đủ  |
      | bo-tinh     | đủ       |
      | toan-quoc   | chưa đủ  |

  @Điều_26_khoản_1_điểm_b
  Kịch bản: Dẫn đầu khối mà nội bộ không đoàn kết
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "don-vi" không xác nhận "doan-ket"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì kết luận là chưa đủ
    Và lý do có "doan-ket" tại "điểm b khoản 1 Điều 26 Luật 06/2022/QH15"

  @Điều_26_khoản_1_điểm_a
  Kịch bản: Chưa rõ vì Hội đồng chưa đánh giá là tập thể tiêu biểu xuất sắc
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và các nhận định
      | nhận định          | thẩm quyền | xác nhận |
      | vuot-chi-tieu      | don-vi     | có       |
      | doan-ket           | don-vi     | có       |
      | to-chuc-dang       | don-vi     | có       |
      | tich-cuc-tiet-kiem | don-vi     | có       |
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì kết luận là chưa rõ
    Và còn phải hỏi "tieu-bieu-bo-tinh"

  @Điều_26_khoản_2
  Khung kịch bản: Dẫn đầu phong trào theo chuyên đề có thời gian từ ba năm trở lên
    Cho một tập thể
    Và hồ sơ có "binh-xet-phong-trao@bo-tinh 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định
      | nhận định            | thẩm quyền        | xác nhận   |
      | dan-dau-khi-tong-ket | co-quan-phat-dong | có         |
      | phong-trao-3-nam     | co-quan-phat-dong | <đủ 3 năm> |
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-01-10 của năm 2024
    Thì điều khoản "khoản 2 Điều 26 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | đủ 3 năm | kết luận |
      | có       | đủ       |
      | không    | chưa đủ  |

  @Luật_2003_Điều_26_khoản_2
  Khung kịch bản: Theo luật cũ còn phải có nhân tố mới, mô hình mới
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh <năm>"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "hoi-dong" không xác nhận "nhan-to-moi"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày <năm>-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | kết luận |
      | 2021 | chưa đủ  |
      | 2024 | đủ       |

  @Luật_2003_Điều_26
  Kịch bản: Theo luật cũ, đủ các tiêu chuẩn của Điều 26 và được bình xét qua khối
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2021"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-bo-tinh" ngày 2021-12-20
    Thì kết luận là đủ
    Và điều khoản "Điều 26 Luật 15/2003/QH11" được trả lời là đủ
    Và điều khoản "khoản 1 Điều 12 Nghị định 91/2017/NĐ-CP" được trả lời là đủ
