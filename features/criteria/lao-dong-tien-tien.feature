# language: vi
Tính năng: Lao động tiên tiến

  Khung kịch bản: Bị khiển trách trong năm
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

  Kịch bản: Mới tuyển dụng chín tháng theo luật cũ
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "xep-loai:tot 2022"
    Và dữ kiện "thang-tu-khi-tuyen-dung" là 9
    Và các nhận định khác coi như đạt
    Khi xét "lao-dong-tien-tien" ngày 2022-12-20
    Thì kết luận là chưa đủ
    Và lý do có "du-10-thang" tại "khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP"

  Kịch bản: Nông dân được xét theo khoản 3
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và các nhận định khác coi như đạt
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là đủ
    Và văn bản áp dụng là "khoản 3 Điều 24 Luật 06/2022/QH15"

  Kịch bản: Quân nhân không thuộc danh hiệu này
    Cho một cá nhân thuộc nhóm "quan-doi"
    Và hồ sơ có "xep-loai:tot 2024"
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là không áp dụng
