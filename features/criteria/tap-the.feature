# language: vi
Tính năng: Danh hiệu của tập thể và tỷ lệ cá nhân

  Khung kịch bản: Tỷ lệ Lao động tiên tiến của Tập thể lao động tiên tiến
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot <năm>"
    Và hồ sơ có "dang-ky-thi-dua <năm>"
    Và tập thể có 10 người "tong-so"
    Và tập thể có <đạt> người "lao-dong-tien-tien"
    Và tập thể có 0 người "bi-ky-luat-tu-canh-cao"
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-tien-tien" ngày <năm>-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm  | đạt | kết luận |
      | 2022 | 6   | đủ       |
      | 2022 | 5   | chưa đủ  |
      | 2024 | 6   | chưa đủ  |
      | 2024 | 7   | đủ       |

  Kịch bản: Luật 2022 không còn nêu kỷ luật cảnh cáo cho Tập thể lao động xuất sắc
    Cho một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và tập thể có 40 người "tong-so"
    Và tập thể có 40 người "hoan-thanh-nhiem-vu"
    Và tập thể có 28 người "lao-dong-tien-tien"
    Và tập thể có 1 người "chien-si-thi-dua-co-so"
    Và tập thể có 1 người "bi-ky-luat-tu-canh-cao"
    Và các nhận định khác coi như đạt
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2024-12-20
    Thì kết luận là đủ
