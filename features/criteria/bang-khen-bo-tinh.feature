# language: vi
Tính năng: Bằng khen của Bộ, ban, ngành, tỉnh
  Điều 74 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 39 Nghị định 91/2017/NĐ-CP.

  @Điều_74_khoản_1_điểm_d
  Khung kịch bản: Hai lần liên tục Chiến sĩ thi đua cơ sở, tính đến năm xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so <các năm>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | các năm    | kết luận |
      | 2024       | chưa đủ  |
      | 2022..2023 | chưa đủ  |
      | 2023..2024 | đủ       |
      | 2022..2024 | đủ       |

  @Điều_74_khoản_1_điểm_d
  Khung kịch bản: Hai năm hoàn thành xuất sắc cùng hai sáng kiến, hoặc hai đề tài, trong hai năm ấy
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại              | thời gian  |
      | xep-loai:xuat-sac | 2023..2024 |
      | <loại>            | <thứ nhất> |
      | <loại>            | <thứ hai>  |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | loại            | thứ nhất   | thứ hai    | kết luận |
      | sang-kien@co-so | 2023-09-05 | 2024-09-05 | đủ       |
      | sang-kien@co-so | 2022-09-05 | 2024-09-05 | chưa đủ  |
      | de-tai@co-so    | 2023-09-05 | 2024-09-05 | đủ       |
      | de-tai@co-so    | 2022-09-05 | 2022-10-05 | chưa đủ  |

  @Điều_5_khoản_2_điểm_c
  Kịch bản: Sáng kiến đã dùng cho danh hiệu không dùng lại
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại              | thời gian  | đã dùng cho            |
      | xep-loai:xuat-sac | 2023..2024 |                        |
      | sang-kien@co-so   | 2023-09-05 |                        |
      | sang-kien@co-so   | 2024-09-05 | chien-si-thi-dua-co-so |
    Và đã kê đủ giấy tờ từ năm 1900
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là chưa đủ

  @Điều_74_khoản_1_điểm_b
  Khung kịch bản: Phạm vi ảnh hưởng của thành tích đột xuất
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@<phạm vi> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và các nhận định khác coi như không đạt
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm b khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | phạm vi  | kết luận |
      | co-so    | chưa đủ  |
      | linh-vuc | đủ       |
      | bo-tinh  | đủ       |

  @Điều_74_khoản_1
  Kịch bản: Đủ thành tích mà không gương mẫu chấp hành pháp luật
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2023..2024"
    Và "don-vi" không xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "guong-mau" tại "khoản 1 Điều 74 Luật 06/2022/QH15"

  @Điều_74_khoản_1
  Kịch bản: Chưa rõ vì thiếu nhận xét gương mẫu
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2023..2024"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "guong-mau"

  @Điều_74_khoản_1_điểm_đ
  Khung kịch bản: Thành tích trong lao động, sản xuất ở cấp xã chỉ là tiêu chuẩn của công nhân, nông dân, người lao động
    Cho một cá nhân thuộc nhóm "<nhóm>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định
      | nhận định                 | thẩm quyền | xác nhận |
      | guong-mau                 | don-vi     | có       |
      | lao-dong-san-xuat         | don-vi     | có       |
      | nhieu-thanh-tich-linh-vuc | bo-tinh    | không    |
      | dong-gop                  | bo-tinh    | không    |
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | nhóm      | kết luận |
      | nong-dan  | đủ       |
      | cong-nhan | đủ       |
      | cong-chuc | chưa đủ  |

  @Điều_74_khoản_2
  Kịch bản: Doanh nhân có đóng góp được Bộ, ban, ngành, tỉnh công nhận
    Cho một cá nhân thuộc nhóm "doanh-nhan"
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "dong-gop-duoc-cong-nhan"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì kết luận là đủ
    Và lý do có "dong-gop-duoc-cong-nhan" tại "khoản 2 Điều 74 Luật 06/2022/QH15"

  @Điều_74_khoản_3_điểm_d
  Khung kịch bản: Tập thể hai năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc là Tập thể lao động xuất sắc
    Cho một tập thể
    Và hồ sơ có "<năm trước>"
    Và hồ sơ có "tap-the-lao-dong-xuat-sac 2024"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "bo-tinh" không xác nhận "dong-gop"
    Và các nhận định khác coi như đạt
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 3 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | năm trước                      | kết luận |
      | xep-loai:xuat-sac 2023         | đủ       |
      | tap-the-lao-dong-xuat-sac 2023 | đủ       |
      | xep-loai:tot 2023              | chưa đủ  |
      | xep-loai:xuat-sac 2022         | chưa đủ  |

  @Điều_74_khoản_5
  Kịch bản: Hộ gia đình có nhiều đóng góp công sức, đất đai, tài sản
    Cho một hộ gia đình
    Và "don-vi" xác nhận "guong-mau"
    Và "don-vi" xác nhận "nhieu-dong-gop"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 5 Điều 74 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_39_khoản_1_điểm_c
  Khung kịch bản: Hai lần Chiến sĩ thi đua cơ sở chỉ là tiêu chuẩn từ ngày 01/01/2024
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "chien-si-thi-dua-co-so 2022..2023"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định
      | nhận định                 | thẩm quyền | xác nhận |
      | guong-mau                 | don-vi     | có       |
      | nhieu-thanh-tich          | bo-tinh    | không    |
      | nhieu-thanh-tich-linh-vuc | bo-tinh    | không    |
      | dong-gop                  | bo-tinh    | không    |
    Khi xét "bang-khen-bo-tinh" ngày <ngày> của năm 2023
    Thì kết luận là <kết luận>

    Dữ liệu:
      | ngày       | kết luận |
      | 2023-12-31 | chưa đủ  |
      | 2024-01-01 | đủ       |

  @Điều_74_khoản_3
  Khung kịch bản: Tập thể: bình xét phong trào, thành tích đột xuất trong lĩnh vực, hoặc đóng góp
    Cho một tập thể
    Và hồ sơ có "<thành tích> 2024-03-03"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Và "don-vi" xác nhận "doan-ket"
    Và "bo-tinh" <đóng góp> "dong-gop"
    Và các nhận định khác coi như không đạt
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | thành tích                   | đóng góp       | điều khoản                               | kết luận |
      | binh-xet-phong-trao@co-so    | không xác nhận | điểm a khoản 3 Điều 74 Luật 06/2022/QH15 | đủ       |
      | sang-kien@co-so              | không xác nhận | điểm a khoản 3 Điều 74 Luật 06/2022/QH15 | chưa đủ  |
      | thanh-tich-dot-xuat@co-so    | không xác nhận | điểm b khoản 3 Điều 74 Luật 06/2022/QH15 | chưa đủ  |
      | thanh-tich-dot-xuat@linh-vuc | không xác nhận | điểm b khoản 3 Điều 74 Luật 06/2022/QH15 | đủ       |
      | sang-kien@co-so              | xác nhận       | điểm c khoản 3 Điều 74 Luật 06/2022/QH15 | đủ       |

  @Nghị_định_91_Điều_39_khoản_2
  Khung kịch bản: Theo quy định cũ, tập thể: bình xét phong trào, thành tích đột xuất, hoặc hai năm xuất sắc
    Cho một tập thể
    Và hồ sơ có "<thành tích>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "bang-khen-bo-tinh" ngày 2022-12-20
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>
    Và điều khoản "khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | thành tích                        | điều khoản                                     | kết luận |
      | binh-xet-phong-trao@co-so 2022    | điểm a khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP | đủ       |
      | thanh-tich-dot-xuat@co-so 2022    | điểm b khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | thanh-tich-dot-xuat@linh-vuc 2022 | điểm b khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP | đủ       |
      | xep-loai:xuat-sac 2022            | điểm c khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | xep-loai:xuat-sac 2021..2022      | điểm c khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP | đủ       |

  @Nghị_định_91_Điều_39_khoản_3
  Kịch bản: Theo quy định cũ, gia đình có nhiều đóng góp mà không gương mẫu
    Cho một hộ gia đình
    Và "don-vi" không xác nhận "guong-mau"
    Và "don-vi" xác nhận "nhieu-dong-gop"
    Khi xét "bang-khen-bo-tinh" ngày 2022-12-20
    Thì kết luận là chưa đủ
    Và lý do có "guong-mau" tại "khoản 3 Điều 39 Nghị định 91/2017/NĐ-CP"
