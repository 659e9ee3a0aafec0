# language: vi
Tính năng: Lao động tiên tiến, Chiến sĩ tiên tiến
  Điều 24 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 24 Luật 15/2003/QH11 và Điều 10 Nghị định 91/2017/NĐ-CP.

  @Điều_24_khoản_1_điểm_a
  Khung kịch bản: Từ hoàn thành tốt nhiệm vụ trở lên
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "xep-loai:<mức> 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "don-vi" xác nhận "tinh-than"
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm a khoản 1 Điều 24 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | mức              | kết luận |
      | khong-hoan-thanh | chưa đủ  |
      | hoan-thanh       | chưa đủ  |
      | tot              | đủ       |
      | xuat-sac         | đủ       |

  @Điều_24_khoản_1_điểm_b
  Kịch bản: Chưa rõ vì đơn vị chưa nhận xét tinh thần thi đua
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "xep-loai:tot 2024"
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "tinh-than"
    Và lý do có "tinh-than" tại "điểm b khoản 1 Điều 24 Luật 06/2022/QH15"

  @Điều_24_khoản_1_điểm_b
  Kịch bản: Đơn vị nhận xét không tích cực tham gia phong trào
    Cho một cá nhân thuộc nhóm "nguoi-lao-dong"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và "don-vi" không xác nhận "tinh-than"
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa đủ
    Và lý do có "tinh-than" tại "điểm b khoản 1 Điều 24 Luật 06/2022/QH15"

  @Điều_24_khoản_1_điểm_a
  Kịch bản: Chưa có kết quả xếp loại của năm thì chưa rõ, không phải là không đạt
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "xep-loai:xuat-sac 2023"
    Và "don-vi" xác nhận "tinh-than"
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "hoan-thanh-tot"

  @Điều_24_khoản_2
  Khung kịch bản: Quân nhân được xét Chiến sĩ tiên tiến, không xét Lao động tiên tiến
    Cho một cá nhân thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:tot 2024"
    Và "don-vi" xác nhận "tinh-than"
    Khi xét "<danh hiệu>" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | danh hiệu          | kết luận      |
      | chien-si-tien-tien | đủ            |
      | lao-dong-tien-tien | không áp dụng |

  @Điều_24_khoản_3
  Kịch bản: Nông dân được xét theo khoản 3, không đòi kết quả xếp loại
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và các nhận định
      | nhận định         | thẩm quyền | xác nhận |
      | san-xuat-hieu-qua | don-vi     | có       |
      | tich-cuc-xa-hoi   | don-vi     | có       |
      | guong-mau         | don-vi     | có       |
      | dao-duc           | don-vi     | có       |
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 3 Điều 24 Luật 06/2022/QH15"

  @Nghị_định_91_Điều_10_khoản_6
  Khung kịch bản: Trước năm 2024, mới tuyển dụng dưới mười tháng thì không xét
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "xep-loai:tot 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và dữ kiện "thang-tu-khi-tuyen-dung" là <tháng>
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "lao-dong-tien-tien" ngày 2022-12-20
    Thì điều khoản "khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>
    Và kết luận là <kết luận>

    Dữ liệu:
      | tháng | kết luận |
      | 9     | chưa đủ  |
      | 10    | đủ       |
      | 11    | đủ       |

  @Nghị_định_91_Điều_10_khoản_6
  Kịch bản: Trước năm 2024, chưa ghi số tháng từ khi tuyển dụng thì chưa rõ
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "xep-loai:tot 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "lao-dong-tien-tien" ngày 2022-12-20
    Thì kết luận là chưa rõ
    Và lý do có "du-10-thang" tại "khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP"

  @Nghị_định_91_Điều_10_khoản_6
  Khung kịch bản: Bị khiển trách trong năm chỉ là lý do theo quy định cũ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và "ky-luat:khien-trach" kéo dài từ <năm>-01-10 đến <năm>-04-10
    Và hồ sơ có "xep-loai:tot <năm>-12-15"
    Và dữ kiện "thang-tu-khi-tuyen-dung" là 120
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định khác coi như đạt
    Khi xét "lao-dong-tien-tien" ngày <năm>-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | kết luận |
      | 2022 | chưa đủ  |
      | 2024 | đủ       |

  @Luật_2003_Điều_24_khoản_1
  Kịch bản: Trước năm 2024 còn xét năng suất, học tập và lối sống
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "xep-loai:tot 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và dữ kiện "thang-tu-khi-tuyen-dung" là 120
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định
      | nhận định | thẩm quyền | xác nhận |
      | nang-suat | don-vi     | có       |
      | chap-hanh | don-vi     | có       |
      | tinh-than | don-vi     | có       |
      | hoc-tap   | don-vi     | không    |
      | dao-duc   | don-vi     | có       |
    Khi xét "lao-dong-tien-tien" ngày 2022-12-20
    Thì kết luận là chưa đủ
    Và lý do có "hoc-tap" tại "điểm c khoản 1 Điều 24 Luật 15/2003/QH11"

  @Điều_24_khoản_2
  Khung kịch bản: Chiến sĩ tiên tiến theo các tiêu chuẩn của khoản 1
    Cho một cá nhân thuộc nhóm "cong-an"
    Và hồ sơ có "xep-loai:<mức> 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Và "don-vi" xác nhận "tinh-than"
    Khi xét "chien-si-tien-tien" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | mức        | kết luận |
      | hoan-thanh | chưa đủ  |
      | tot        | đủ       |

  @Điều_24_khoản_2
  Kịch bản: Chưa rõ Chiến sĩ tiên tiến vì thiếu nhận xét của đơn vị
    Cho một cá nhân thuộc nhóm "dan-quan-tu-ve"
    Và hồ sơ có "xep-loai:tot 2024"
    Khi xét "chien-si-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "tinh-than"

  @Luật_2003_Điều_24_khoản_2
  Kịch bản: Theo luật cũ dân quân tự vệ chưa thuộc đối tượng Chiến sĩ tiên tiến
    Cho một cá nhân thuộc nhóm "dan-quan-tu-ve"
    Và hồ sơ có "xep-loai:tot 2022"
    Khi xét "chien-si-tien-tien" ngày 2022-12-20
    Thì kết luận là không áp dụng

  @Luật_2003_Điều_24_khoản_3
  Khung kịch bản: Theo luật cũ, nông dân phải sản xuất có hiệu quả và gương mẫu, có đạo đức
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và đã kê đủ giấy tờ từ năm 1990
    Và các nhận định
      | nhận định         | thẩm quyền | xác nhận   |
      | san-xuat-hieu-qua | don-vi     | <hiệu quả> |
      | tich-cuc-xa-hoi   | don-vi     | có         |
      | guong-mau         | don-vi     | có         |
      | dao-duc           | don-vi     | <đạo đức>  |
    Khi xét "lao-dong-tien-tien" ngày 2022-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 3 Điều 24 Luật 15/2003/QH11" được trả lời là <kết luận>
    Và điều khoản "điểm a khoản 3 Điều 24 Luật 15/2003/QH11" được trả lời là <điểm a>
    Và điều khoản "điểm b khoản 3 Điều 24 Luật 15/2003/QH11" được trả lời là <điểm b>

    Dữ liệu:
      | hiệu quả | đạo đức | điểm a  | điểm b  | kết luận |
      | có       | có      | đủ      | đủ      | đủ       |
      | không    | có      | chưa đủ | đủ      | chưa đủ  |
      | có       | không   | đủ      | chưa đủ | chưa đủ  |
