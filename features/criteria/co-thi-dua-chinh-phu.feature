# language: vi
Tính năng: Cờ thi đua của Chính phủ
  Điều 25 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 25 Luật 15/2003/QH11 và Điều 11 Nghị định 91/2017/NĐ-CP.

  @Điều_25_khoản_2
  Khung kịch bản: Dẫn đầu cụm, khối của Hội đồng Trung ương thì không đòi thêm nhận định
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@<cấp tổ chức> <năm>"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "co-thi-dua-chinh-phu" ngày 2025-01-10 của năm 2024
    Thì điều khoản "khoản 2 Điều 25 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | cấp tổ chức | năm  | kết luận |
      | toan-quoc   | 2024 | đủ       |
      | toan-quoc   | 2023 | chưa đủ  |
      | bo-tinh     | 2024 | chưa đủ  |

  @Điều_25_khoản_1
  Kịch bản: Dẫn đầu khối của tỉnh, được chọn là tiêu biểu trong số các tập thể dẫn đầu
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và các nhận định
      | nhận định                | thẩm quyền | xác nhận |
      | tieu-bieu-trong-cac-khoi | hoi-dong   | có       |
      | thanh-tich-xuat-sac      | don-vi     | có       |
      | vuot-chi-tieu            | don-vi     | có       |
      | doan-ket                 | don-vi     | có       |
      | to-chuc-dang             | don-vi     | có       |
      | di-dau-tiet-kiem         | don-vi     | có       |
    Khi xét "co-thi-dua-chinh-phu" ngày 2025-01-10 của năm 2024
    Thì kết luận là đủ
    Và điều khoản "khoản 1 Điều 25 Luật 06/2022/QH15" được trả lời là đủ

  @Điều_25_khoản_1_điểm_a
  Kịch bản: Dẫn đầu khối của tỉnh mà không vượt chỉ tiêu
    Cho một tập thể
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "don-vi" không xác nhận "vuot-chi-tieu"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-chinh-phu" ngày 2025-01-10 của năm 2024
    Thì kết luận là chưa đủ
    Và lý do có "vuot-chi-tieu" tại "điểm a khoản 1 Điều 25 Luật 06/2022/QH15"

  @Điều_25_khoản_3
  Kịch bản: Chưa rõ vì cơ quan phát động chưa xác nhận phong trào từ năm năm trở lên
    Cho một tập thể
    Và hồ sơ có "binh-xet-phong-trao@toan-quoc 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "co-quan-phat-dong" xác nhận "dan-dau-phong-trao-thu-tuong"
    Khi xét "co-thi-dua-chinh-phu" ngày 2025-01-10 của năm 2024
    Thì kết luận là chưa rõ
    Và còn phải hỏi "phong-trao-5-nam"

  @Nghị_định_91_Điều_11_khoản_2
  Khung kịch bản: Theo quy định cũ, Bộ, tỉnh dẫn đầu khối của Hội đồng Trung ương vẫn phải đạt tiêu chuẩn chung
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và hồ sơ có "dan-dau-cum-khoi@toan-quoc 2021"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "hoi-dong" <nhận xét> "tieu-bieu-toan-quoc"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-chinh-phu" ngày 2021-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | nhóm              | nhận xét       | kết luận |
      | bo-ban-nganh-tinh | xác nhận       | đủ       |
      | bo-ban-nganh-tinh | không xác nhận | chưa đủ  |
      | doanh-nghiep      | xác nhận       | chưa đủ  |

  @Luật_2003_Điều_25
  Khung kịch bản: Theo luật cũ, mỗi khoản của Điều 25 đều phải đạt
    Cho một tập thể thuộc nhóm "bo-ban-nganh-tinh"
    Và hồ sơ có "dan-dau-cum-khoi@toan-quoc 2021"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "<ai>" <nhận xét> "<nhận định>"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-chinh-phu" ngày 2021-12-20
    Thì điều khoản "Điều 25 Luật 15/2003/QH11" được trả lời là <kết luận>

    Dữ liệu:
      | ai       | nhận xét       | nhận định        | kết luận |
      | don-vi   | xác nhận       | vuot-chi-tieu    | đủ       |
      | don-vi   | không xác nhận | vuot-chi-tieu    | chưa đủ  |
      | hoi-dong | không xác nhận | tieu-bieu-nhat   | chưa đủ  |
      | don-vi   | không xác nhận | di-dau-tiet-kiem | chưa đủ  |

  @Nghị_định_91_Điều_11_khoản_1
  Khung kịch bản: Theo quy định cũ, tập thể của tỉnh phải dẫn đầu trong số các tập thể đạt tiêu chuẩn cờ của tỉnh
    Cho một tập thể thuộc nhóm "doanh-nghiep"
    Và hồ sơ có "dan-dau-cum-khoi@<cấp tổ chức> 2021"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "hoi-dong" <nhận xét> "dan-dau-trong-so-do"
    Và các nhận định khác coi như đạt
    Khi xét "co-thi-dua-chinh-phu" ngày 2021-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | cấp tổ chức | nhận xét       | kết luận |
      | bo-tinh     | xác nhận       | đủ       |
      | bo-tinh     | không xác nhận | chưa đủ  |
      | co-so       | xác nhận       | chưa đủ  |
