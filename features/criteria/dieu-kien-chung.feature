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
