# language: vi
Tính năng: Xã, phường, thị trấn tiêu biểu; thôn, tổ dân phố văn hóa; Gia đình văn hóa
  Điều 29, 30, 31 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 29, 30 Luật 15/2003/QH11, từ ngày 05/11/2018 cùng với Nghị định
  122/2018/NĐ-CP. Mọi tiêu chuẩn là nhận định của cơ sở: không ai nhận định thì chưa rõ.

  @Điều_29_khoản_1
  Khung kịch bản: Xã phải dẫn đầu phong trào thi đua cấp huyện và đạt cả năm tiêu chuẩn
    Cho một tập thể
    Và "hoi-dong" <dẫn đầu> "dan-dau-cap-huyen"
    Và "don-vi" <môi trường> "moi-truong"
    Và các nhận định khác coi như đạt
    Khi xét "xa-phuong-tieu-bieu" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | dẫn đầu        | môi trường     | kết luận |
      | xác nhận       | xác nhận       | đủ       |
      | không xác nhận | xác nhận       | chưa đủ  |
      | xác nhận       | không xác nhận | chưa đủ  |

  @Điều_29_khoản_1_điểm_d
  Kịch bản: Môi trường không an toàn, cảnh quan không sạch đẹp
    Cho một tập thể
    Và "don-vi" không xác nhận "moi-truong"
    Và các nhận định khác coi như đạt
    Khi xét "xa-phuong-tieu-bieu" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "moi-truong" tại "điểm d khoản 1 Điều 29 Luật 06/2022/QH15"

  @Điều_29_khoản_1
  Kịch bản: Chưa rõ vì Hội đồng chưa bình xét xã dẫn đầu phong trào cấp huyện
    Cho một tập thể
    Và các nhận định
      | nhận định  | thẩm quyền | xác nhận |
      | nhiem-vu   | don-vi     | có       |
      | kinh-te    | don-vi     | có       |
      | van-hoa    | don-vi     | có       |
      | moi-truong | don-vi     | có       |
      | chap-hanh  | don-vi     | có       |
    Khi xét "xa-phuong-tieu-bieu" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "dan-dau-cap-huyen"

  @Luật_2003_Điều_20
  Kịch bản: Luật cũ chưa có danh hiệu xã, phường, thị trấn tiêu biểu
    Cho một tập thể
    Khi xét "xa-phuong-tieu-bieu" ngày 2023-12-31
    Thì không có quy định nào có hiệu lực

  @Điều_30_khoản_1_điểm_đ
  Kịch bản: Thôn, tổ dân phố không có tinh thần tương trợ
    Cho một tập thể
    Và "don-vi" không xác nhận "tuong-tro"
    Và các nhận định khác coi như đạt
    Khi xét "thon-to-dan-pho-van-hoa" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "tuong-tro" tại "điểm đ khoản 1 Điều 30 Luật 06/2022/QH15"

  @Điều_30_khoản_1
  Kịch bản: Chưa rõ vì chưa ai nhận định về thôn, tổ dân phố
    Cho một tập thể
    Khi xét "thon-to-dan-pho-van-hoa" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "kinh-te"
    Và còn phải hỏi "van-hoa"
    Và còn phải hỏi "moi-truong"
    Và còn phải hỏi "tuong-tro"

  @Nghị_định_122_Điều_5_khoản_4
  Khung kịch bản: Thôn, tổ dân phố chỉ phải đủ điểm khi Nghị định 122 có hiệu lực
    Cho một tập thể
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và "don-vi" không xác nhận "du-diem"
    Và các nhận định khác coi như đạt
    Khi xét "thon-to-dan-pho-van-hoa" ngày <ngày>
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | ngày       | kết luận |
      | 2018 | 2018-11-04 | đủ       |
      | 2018 | 2018-11-05 | chưa đủ  |
      | 2023 | 2023-12-31 | chưa đủ  |
      | 2024 | 2024-01-01 | đủ       |

  @Điều_31_khoản_1
  Khung kịch bản: Gia đình văn hóa phải đạt cả ba tiêu chuẩn
    Cho một hộ gia đình
    Và các nhận định
      | nhận định           | thẩm quyền | xác nhận    |
      | guong-mau           | don-vi     | <gương mẫu> |
      | tich-cuc-phong-trao | don-vi     | <tích cực>  |
      | am-no-hanh-phuc     | don-vi     | <no ấm>     |
      | tuong-tro           | don-vi     | có          |
    Khi xét "gia-dinh-van-hoa" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | gương mẫu | tích cực | no ấm | kết luận |
      | có        | có       | có    | đủ       |
      | không     | có       | có    | chưa đủ  |
      | có        | không    | có    | chưa đủ  |
      | có        | có       | không | chưa đủ  |

  @Điều_31_khoản_1_điểm_c
  Kịch bản: Chưa rõ vì chưa ai nhận định gia đình no ấm, hạnh phúc
    Cho một hộ gia đình
    Và các nhận định
      | nhận định           | thẩm quyền | xác nhận |
      | guong-mau           | don-vi     | có       |
      | tich-cuc-phong-trao | don-vi     | có       |
      | tuong-tro           | don-vi     | có       |
    Khi xét "gia-dinh-van-hoa" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "am-no-hanh-phuc"

  @Nghị_định_122_Điều_7
  Kịch bản: Theo Nghị định 122, hộ thuộc trường hợp không xét thì không được công nhận
    Cho một hộ gia đình
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và "don-vi" không xác nhận "khong-thuoc-truong-hop-loai"
    Và các nhận định khác coi như đạt
    Khi xét "gia-dinh-van-hoa" ngày 2022-12-10
    Thì kết luận là chưa đủ
    Và lý do có "khong-thuoc-truong-hop-loai" tại "Điều 7 Nghị định 122/2018/NĐ-CP"

  @Luật_2003_Điều_29
  Khung kịch bản: Theo luật cũ, Gia đình văn hóa phải đạt cả ba khoản của Điều 29
    Cho một hộ gia đình
    Và hồ sơ có "dang-ky-thi-dua 2018"
    Và "don-vi" không xác nhận "<nhận định>"
    Và các nhận định khác coi như đạt
    Khi xét "gia-dinh-van-hoa" ngày 2018-11-04
    Thì kết luận là chưa đủ
    Và điều khoản "<điều khoản>" được trả lời là chưa đủ

    Dữ liệu:
      | nhận định           | điều khoản                        |
      | guong-mau           | khoản 1 Điều 29 Luật 15/2003/QH11 |
      | hoa-thuan-hanh-phuc | khoản 2 Điều 29 Luật 15/2003/QH11 |
      | lao-dong-hoc-tap    | khoản 3 Điều 29 Luật 15/2003/QH11 |

  @Nghị_định_122_Điều_5_khoản_2 @Nghị_định_122_Điều_5_khoản_3
  Khung kịch bản: Theo Nghị định 122, gia đình phải đủ điểm và mỗi tiêu chuẩn từ nửa số điểm
    Cho một hộ gia đình
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và "don-vi" không xác nhận "<nhận định>"
    Và các nhận định khác coi như đạt
    Khi xét "gia-dinh-van-hoa" ngày 2022-12-10
    Thì kết luận là chưa đủ
    Và lý do có "<nhận định>" tại "<điều khoản>"

    Dữ liệu:
      | nhận định                  | điều khoản                              |
      | moi-tieu-chuan-tu-nua-diem | khoản 2 Điều 5 Nghị định 122/2018/NĐ-CP |
      | du-diem                    | khoản 3 Điều 5 Nghị định 122/2018/NĐ-CP |

  @Nghị_định_122_Điều_13
  Kịch bản: Theo Nghị định 122, khu dân cư thuộc trường hợp không xét
    Cho một tập thể
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và "don-vi" không xác nhận "khong-thuoc-truong-hop-loai"
    Và các nhận định khác coi như đạt
    Khi xét "thon-to-dan-pho-van-hoa" ngày 2022-12-10
    Thì kết luận là chưa đủ
    Và lý do có "khong-thuoc-truong-hop-loai" tại "Điều 13 Nghị định 122/2018/NĐ-CP"
