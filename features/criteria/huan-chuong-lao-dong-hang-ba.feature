# language: vi
Tính năng: Huân chương Lao động hạng Ba của cá nhân
  Điều 44 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 24 Nghị định 91/2017/NĐ-CP.

  @Điều_44_khoản_1_điểm_e
  Khung kịch bản: Năm năm liên tục sau Bằng khen của Thủ tướng, đến thời điểm đề nghị
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian      |
      | bang-khen-thu-tuong    | <ngày tặng>    |
      | xep-loai:tot           | <các năm tốt>  |
      | xep-loai:xuat-sac      | <năm xuất sắc> |
      | chien-si-thi-dua-co-so | <các lần>      |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu: Bốn năm, năm năm, sáu năm
      | ngày tặng  | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2020-11-20 | 2021..2023  | 2024         | 2021..2023 | chưa đủ  |
      | 2019-11-20 | 2020..2023  | 2024         | 2021..2023 | đủ       |
      | 2018-11-20 | 2019..2023  | 2024         | 2021..2023 | đủ       |

    Dữ liệu: Hai lần, ba lần Chiến sĩ thi đua cơ sở
      | ngày tặng  | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2019-11-20 | 2020..2023  | 2024         | 2022..2023 | chưa đủ  |
      | 2019-11-20 | 2020..2023  | 2024         | 2022..2024 | đủ       |

    Dữ liệu: Đứt quãng, hoặc không kéo đến thời điểm đề nghị
      | ngày tặng  | các năm tốt | năm xuất sắc | các lần    | kết luận |
      | 2018-11-20 | 2019..2022  | 2024         | 2020..2022 | chưa đủ  |
      | 2017-11-20 | 2018..2021  | 2022         | 2019..2021 | chưa đủ  |

  @Điều_44_khoản_1_điểm_e
  Kịch bản: Không có năm nào hoàn thành xuất sắc nhiệm vụ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | bang-khen-thu-tuong    | 2019-11-20 |
      | xep-loai:tot           | 2020..2024 |
      | chien-si-thi-dua-co-so | 2021..2023 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa đủ

  @Điều_44_khoản_1_điểm_e
  Kịch bản: Danh hiệu của chính năm được tặng bằng khen không tính
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | bang-khen-thu-tuong    | 2019-11-20 |
      | xep-loai:tot           | 2020..2023 |
      | xep-loai:xuat-sac      | 2024       |
      | chien-si-thi-dua-co-so | 2019       |
      | chien-si-thi-dua-co-so | 2021..2022 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa đủ

  @Điều_44_khoản_1_điểm_e
  Kịch bản: Chưa từng được tặng Bằng khen của Thủ tướng
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | xep-loai:xuat-sac      | 2015..2024 |
      | chien-si-thi-dua-co-so | 2015..2024 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa đủ

  @Điều_44_khoản_1
  Kịch bản: Chưa rõ vì đơn vị chưa xác nhận việc chấp hành chủ trương, pháp luật
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | bang-khen-thu-tuong    | 2019-11-20 |
      | xep-loai:tot           | 2020..2023 |
      | xep-loai:xuat-sac      | 2024       |
      | chien-si-thi-dua-co-so | 2021..2023 |
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và còn phải hỏi "chap-hanh"

  @Điều_44_khoản_1_điểm_d
  Khung kịch bản: Thành tích đột xuất có ảnh hưởng trong một lĩnh vực trở lên
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi  | kết luận |
      | co-so    | chưa đủ  |
      | linh-vuc | đủ       |
      | bo-tinh  | đủ       |

  @Điều_44_khoản_1_điểm_g
  Kịch bản: Quá trình cống hiến của lãnh đạo chưa rõ vì nghị định quy định chi tiết chưa có trong bộ quy định
    Cho một cá nhân thuộc nhóm "cong-chuc, lanh-dao-quan-ly"
    Và giữ chức vụ "giam-doc-so" từ ngày 2005-01-01
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và điều khoản "điểm g khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa rõ

  @Điều_44_khoản_2_điểm_c
  Khung kịch bản: Mô hình sản xuất của nông dân ổn định từ ba năm
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <năm>
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-nhieu-ho"
    Và "bo-tinh" không xác nhận "dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm c khoản 2 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | năm | kết luận |
      | 2   | chưa đủ  |
      | 3   | đủ       |

  @Điều_44_khoản_2_điểm_b
  Kịch bản: Công nhân có sáng kiến và giúp đỡ đồng nghiệp được tỉnh công nhận
    Cho một cá nhân thuộc nhóm "cong-nhan"
    Và hồ sơ có "sang-kien@bo-tinh 2024-05-05"
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-dong-nghiep"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là đủ
    Và điều khoản "điểm b khoản 2 Điều 44 Luật 06/2022/QH15" được trả lời là đủ

  @Điều_44_khoản_3
  Kịch bản: Với doanh nhân, bậc thang khen thưởng ở điểm e không phải là tiêu chuẩn
    Cho một cá nhân thuộc nhóm "doanh-nhan"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  |
      | bang-khen-thu-tuong    | 2019-11-20 |
      | xep-loai:tot           | 2020..2023 |
      | xep-loai:xuat-sac      | 2024       |
      | chien-si-thi-dua-co-so | 2021..2023 |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và các nhận định khác coi như không đạt
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là chưa đủ
    Và văn bản áp dụng là "khoản 3 Điều 44 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_24_khoản_1_điểm_a
  Khung kịch bản: Theo quy định cũ, năm năm xuất sắc và hai sáng kiến phạm vi tỉnh trong thời gian ấy
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                | thời gian   |
      | bang-khen-thu-tuong | 2016-11-20  |
      | xep-loai:xuat-sac   | 2017..2021  |
      | <sáng kiến>         | <lần trước> |
      | <sáng kiến>         | 2021-05-05  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "cap-trinh" xác nhận "lien-tuc-xuat-sac"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 1 Điều 24 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | sáng kiến         | lần trước  | kết luận |
      | sang-kien@bo-tinh | 2019-05-05 | đủ       |
      | sang-kien@bo-tinh | 2016-05-05 | chưa đủ  |
      | sang-kien@co-so   | 2019-05-05 | chưa đủ  |

  @Điều_44_khoản_2_điểm_a @Điều_44_khoản_1_điểm_đ
  Khung kịch bản: Giải thưởng quốc tế cao của khu vực là tiêu chuẩn cho mọi cá nhân
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "giai-thuong:cao-khu-vuc 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "<điều khoản>" được trả lời là đủ
    Và kết luận là đủ

    Dữ liệu:
      | nhóm      | điều khoản                               |
      | cong-chuc | điểm đ khoản 1 Điều 44 Luật 06/2022/QH15 |
      | cong-nhan | điểm a khoản 2 Điều 44 Luật 06/2022/QH15 |
      | tri-thuc  | khoản 3 Điều 44 Luật 06/2022/QH15        |

  @Điều_44_khoản_1_điểm_a
  Khung kịch bản: Thành tích được bình xét trong phong trào có thời gian từ năm năm
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "binh-xet-phong-trao@<cấp phát động> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "co-quan-phat-dong" <nhận xét> "phong-trao-5-nam"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm a khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | cấp phát động | nhận xét       | kết luận |
      | co-so         | xác nhận       | chưa đủ  |
      | bo-tinh       | không xác nhận | chưa đủ  |
      | bo-tinh       | xác nhận       | đủ       |

  @Nghị_định_91_Điều_24_khoản_2
  Khung kịch bản: Theo quy định cũ, công nhân cần hai sáng kiến, nông dân một sáng kiến hoặc mô hình từ ba năm
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và hồ sơ có "sang-kien@<phạm vi> <các năm>"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <mô hình>
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm      | phạm vi  | các năm    | mô hình | điều khoản                                     | kết luận |
      | cong-nhan | linh-vuc | 2021       | 0       | điểm b khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | cong-nhan | linh-vuc | 2020..2021 | 0       | điểm b khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP | đủ       |
      | nong-dan  | co-so    | 2021       | 2       | điểm c khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | nong-dan  | co-so    | 2021       | 3       | điểm c khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP | đủ       |
      | nong-dan  | bo-tinh  | 2021       | 0       | khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP        | đủ       |

  @Nghị_định_91_Điều_24_khoản_2_điểm_a
  Kịch bản: Theo quy định cũ, người lao động có công trình trong một lĩnh vực
    Cho một cá nhân thuộc nhóm "nguoi-lao-dong"
    Và hồ sơ có "cong-trinh-tac-pham@linh-vuc 2021-05-05"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP" được trả lời là đủ

  @Nghị_định_91_Điều_24_khoản_5
  Kịch bản: Theo quy định cũ, tập thể người nước ngoài được công nhận và đề nghị
    Cho một tập thể thuộc nhóm "nguoi-nuoc-ngoai"
    Và "bo-tinh" xác nhận "nhieu-thanh-tich"
    Và "bo-tinh" xác nhận "duoc-de-nghi"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì kết luận là đủ
    Và điều khoản "khoản 5 Điều 24 Nghị định 91/2017/NĐ-CP" được trả lời là đủ
