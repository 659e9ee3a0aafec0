# language: vi
Tính năng: Tập thể lao động xuất sắc, Đơn vị quyết thắng
  Điều 27 Luật 06/2022/QH15; trước ngày 01/01/2024 là Điều 27 Luật 15/2003/QH11.

  @Điều_27_khoản_1_điểm_c
  Khung kịch bản: Mọi người hoàn thành nhiệm vụ, trong đó từ 70 % là Lao động tiên tiến
    Cho một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có số người
      | số liệu                | số người     |
      | tong-so                | 40           |
      | hoan-thanh-nhiem-vu    | <hoàn thành> |
      | lao-dong-tien-tien     | <tiên tiến>  |
      | chien-si-thi-dua-co-so | 1            |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm c khoản 1 Điều 27 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | hoàn thành | tiên tiến | kết luận |
      | 40         | 27        | chưa đủ  |
      | 40         | 28        | đủ       |
      | 40         | 40        | đủ       |
      | 39         | 39        | chưa đủ  |

  @Điều_27_khoản_1_điểm_d
  Khung kịch bản: Phải có cá nhân đạt Chiến sĩ thi đua cơ sở
    Cho một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có số người
      | số liệu                | số người   |
      | tong-so                | 10         |
      | hoan-thanh-nhiem-vu    | 10         |
      | lao-dong-tien-tien     | 7          |
      | chien-si-thi-dua-co-so | <chiến sĩ> |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2024-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "điểm d khoản 1 Điều 27 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | chiến sĩ | kết luận |
      | 0        | chưa đủ  |
      | 1        | đủ       |

  @Điều_27_khoản_1_điểm_a
  Kịch bản: Chưa rõ vì thiếu kết quả xếp loại của năm
    Cho một tập thể
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 7        |
      | chien-si-thi-dua-co-so | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và lý do có "xuat-sac" tại "điểm a khoản 1 Điều 27 Luật 06/2022/QH15"

  @Luật_2003_Điều_27_khoản_1_điểm_d
  Khung kịch bản: Có người bị cảnh cáo chỉ còn là lý do theo luật cũ
    Cho một tập thể
    Và hồ sơ có "xep-loai:xuat-sac <năm>"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 40       |
      | hoan-thanh-nhiem-vu    | 40       |
      | lao-dong-tien-tien     | 28       |
      | chien-si-thi-dua-co-so | 1        |
      | bi-ky-luat-tu-canh-cao | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-xuat-sac" ngày <năm>-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | kết luận |
      | 2022 | chưa đủ  |
      | 2024 | đủ       |

  @Điều_27_khoản_2
  Khung kịch bản: Đơn vị quyết thắng chỉ tặng cho lực lượng vũ trang
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | chien-si-tien-tien     | 7        |
      | chien-si-thi-dua-co-so | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-quyet-thang" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | nhóm         | kết luận      |
      | quan-doi     | đủ            |
      | cong-an      | đủ            |
      | doanh-nghiep | không áp dụng |

  @Điều_27_khoản_2
  Khung kịch bản: Đơn vị quyết thắng tính tỷ lệ Chiến sĩ tiên tiến
    Cho một tập thể thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có số người
      | số liệu                | số người     |
      | tong-so                | 10           |
      | hoan-thanh-nhiem-vu    | <hoàn thành> |
      | chien-si-tien-tien     | <tiên tiến>  |
      | chien-si-thi-dua-co-so | 1            |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-quyet-thang" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | hoàn thành | tiên tiến | kết luận |
      | 10         | 6         | chưa đủ  |
      | 10         | 7         | đủ       |
      | 9          | 9         | chưa đủ  |

  @Điều_27_khoản_2
  Kịch bản: Chưa rõ Đơn vị quyết thắng vì thiếu số người hoàn thành nhiệm vụ
    Cho một tập thể thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | chien-si-tien-tien     | 8        |
      | chien-si-thi-dua-co-so | 1        |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-quyet-thang" ngày 2024-12-20
    Thì kết luận là chưa rõ

  @Luật_2003_Điều_27_khoản_1
  Khung kịch bản: Theo luật cũ, mỗi điểm của khoản 1 đều phải đạt
    Cho một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và tập thể có số người
      | số liệu                | số người    |
      | tong-so                | 10          |
      | hoan-thanh-nhiem-vu    | 10          |
      | lao-dong-tien-tien     | <tiên tiến> |
      | chien-si-thi-dua-co-so | 1           |
      | bi-ky-luat-tu-canh-cao | 0           |
    Và các nhận định
      | nhận định             | thẩm quyền | xác nhận     |
      | sang-tao              | don-vi     | có           |
      | nghia-vu              | don-vi     | <nghĩa vụ>   |
      | phong-trao-thi-dua    | don-vi     | <phong trào> |
      | doan-ket              | don-vi     | <đoàn kết>   |
      | guong-mau             | don-vi     | có           |
      | to-chuc-dang-doan-the | don-vi     | có           |
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2022-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu:
      | tiên tiến | nghĩa vụ | phong trào | đoàn kết | điều khoản                               | kết luận |
      | 7         | không    | có         | có       | điểm a khoản 1 Điều 27 Luật 15/2003/QH11 | chưa đủ  |
      | 7         | có       | không      | có       | điểm b khoản 1 Điều 27 Luật 15/2003/QH11 | chưa đủ  |
      | 6         | có       | có         | có       | điểm c khoản 1 Điều 27 Luật 15/2003/QH11 | chưa đủ  |
      | 7         | có       | có         | không    | điểm đ khoản 1 Điều 27 Luật 15/2003/QH11 | chưa đủ  |
      | 7         | có       | có         | có       | khoản 1 Điều 27 Luật 15/2003/QH11        | đủ       |

  @Luật_2003_Điều_27_khoản_2
  Khung kịch bản: Theo luật cũ, Đơn vị quyết thắng
    Cho một tập thể thuộc nhóm "cong-an"
    Và hồ sơ có "xep-loai:xuat-sac 2022"
    Và hồ sơ có "dang-ky-thi-dua 2022"
    Và tập thể có số người
      | số liệu                | số người    |
      | tong-so                | 10          |
      | hoan-thanh-nhiem-vu    | 10          |
      | chien-si-tien-tien     | <tiên tiến> |
      | chien-si-thi-dua-co-so | 1           |
      | bi-ky-luat-tu-canh-cao | 0           |
    Và các nhận định khác coi như đạt
    Khi xét "don-vi-quyet-thang" ngày 2022-12-20
    Thì điều khoản "khoản 2 Điều 27 Luật 15/2003/QH11" được trả lời là <kết luận>

    Dữ liệu:
      | tiên tiến | kết luận |
      | 6         | chưa đủ  |
      | 7         | đủ       |
