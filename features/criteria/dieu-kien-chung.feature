# language: vi
Tính năng: Điều kiện chung cho mọi danh hiệu, hình thức
  Điều 5 Luật 06/2022/QH15, Điều 4 Nghị định 152/2025/NĐ-CP, Điều 4 Nghị định 98/2023/NĐ-CP; trước đó khoản 5 Điều 2 Thông tư 12/2019/TT-BNV.

  @Nghị_định_152_Điều_4_khoản_4
  Kịch bản: Đang bị thanh tra thì chưa khen
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại               | thời gian  |
      | lao-dong-tien-tien | 2025       |
      | sang-kien@co-so    | 2025-09-05 |
      | dang-xem-xet       | 2025-11-01 |
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là chưa đủ
    Và lý do có "khong-dang-xem-xet" tại "khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP"

  @Nghị_định_152_Điều_4_khoản_4
  Khung kịch bản: Kết luận không vi phạm thì được xét từ ngày có kết luận
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian       |
      | lao-dong-tien-tien     | 2025            |
      | sang-kien@co-so        | 2025-09-05      |
      | dang-xem-xet           | 2025-11-01      |
      | ket-luan-khong-vi-pham | <kết luận ngày> |
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | kết luận ngày | kết luận |
      | 2025-12-01    | đủ       |
      | 2025-12-20    | đủ       |
      | 2025-12-21    | chưa đủ  |

  @Nghị_định_152_Điều_4_khoản_4
  Kịch bản: Việc xem xét đã kết thúc trước ngày xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại               | thời gian  | đến hết ngày |
      | lao-dong-tien-tien | 2025       |              |
      | sang-kien@co-so    | 2025-09-05 |              |
      | dang-xem-xet       | 2025-03-01 | 2025-06-30   |
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là đủ

  @Nghị_định_152_Điều_4_khoản_4
  Kịch bản: Không ai nói gì thì coi như không bị xem xét, kèm lưu ý
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2025"
    Và hồ sơ có "sang-kien@co-so 2025-09-05"
    Khi xét "chien-si-thi-dua-co-so" ngày 2025-12-20
    Thì kết luận là đủ
    Và có lưu ý "coi như"

  @Thông_tư_12_Điều_2_khoản_5
  Kịch bản: Thời kỳ Luật 2003, điều kiện ấy ở Thông tư 12/2019
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại               | thời gian  |
      | dang-ky-thi-dua    | 2022       |
      | lao-dong-tien-tien | 2022       |
      | sang-kien@co-so    | 2022-09-05 |
      | dang-xem-xet       | 2022-11-01 |
    Khi xét "chien-si-thi-dua-co-so" ngày 2022-12-20
    Thì kết luận là chưa đủ
    Và lý do có "khong-dang-xem-xet" tại "khoản 5 Điều 2 Thông tư 12/2019/TT-BNV"

  @Thông_tư_12_Điều_2_khoản_7
  Khung kịch bản: Tổ chức Đảng, đoàn thể phải hoàn thành xuất sắc chỉ trong thời gian khoản 7 có hiệu lực
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot <năm>"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | lao-dong-tien-tien     | 8        |
      | bi-ky-luat-tu-canh-cao | 0        |
    Và "don-vi" không xác nhận "to-chuc-dang-doan-the"
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày <ngày>
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | ngày       | kết luận |
      | 2019 | 2019-12-31 | đủ       |
      | 2020 | 2020-01-01 | chưa đủ  |
      | 2020 | 2020-11-08 | chưa đủ  |
      | 2020 | 2020-11-09 | đủ       |

  @Nghị_định_98_Điều_4_khoản_3
  Khung kịch bản: Bằng khen theo chuyên đề, đột xuất không làm căn cứ đề nghị huân chương
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  | loại hình   |
      | bang-khen-thu-tuong    | 2019-11-20 | <loại hình> |
      | xep-loai:tot           | 2020..2023 |             |
      | xep-loai:xuat-sac      | 2024       |             |
      | chien-si-thi-dua-co-so | 2021..2023 |             |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | loại hình  | kết luận |
      | cong-trang | đủ       |
      | chuyen-de  | chưa đủ  |
      | dot-xuat   | chưa đủ  |

  @Nghị_định_91_Điều_3_khoản_2 @Thông_tư_12_Điều_2_khoản_5
  Khung kịch bản: Quy định cũ cũng không lấy khen theo đợt, chuyên đề làm căn cứ đề nghị huân chương
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                | thời gian  | loại hình   |
      | bang-khen-thu-tuong | 2016-11-20 | <loại hình> |
      | xep-loai:xuat-sac   | 2017..2021 |             |
      | sang-kien@bo-tinh   | 2019..2020 |             |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "cap-trinh" xác nhận "lien-tuc-xuat-sac"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì điều khoản "điểm a khoản 1 Điều 24 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | loại hình  | kết luận |
      | cong-trang | đủ       |
      | chuyen-de  | chưa đủ  |

  @Nghị_định_98_Điều_4_khoản_4
  Khung kịch bản: Sau kỷ luật, thành tích được tính lại từ khi hết thời hạn kỷ luật
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại                   | thời gian  | đến hết ngày  |
      | chien-si-thi-dua-co-so | 2023..2024 |               |
      | ky-luat:khien-trach    | 2022-03-03 | <hết kỷ luật> |
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-20
    Thì điều khoản "điểm d khoản 1 Điều 74 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | hết kỷ luật | kết luận |
      | 2022-06-03  | đủ       |
      | 2023-03-03  | chưa đủ  |
