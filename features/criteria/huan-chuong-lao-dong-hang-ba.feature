# language: vi
Tính năng: Huân chương Lao động hạng Ba

  Bối cảnh:
    Biết một cá nhân thuộc nhóm "cong-chuc"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"

  Kịch bản: Bằng khen của Thủ tướng và sau đó năm năm liên tục
    Cho hồ sơ có "bang-khen-thu-tuong 2019-11-20"
    Và hồ sơ có "xep-loai:tot 2020..2023"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2021..2023"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là đủ
    Và điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là đủ

  Kịch bản: Danh hiệu của năm được tặng bằng khen không tính
    Cho hồ sơ có "bang-khen-thu-tuong 2019-11-20"
    Và hồ sơ có "xep-loai:tot 2020..2023"
    Và hồ sơ có "xep-loai:xuat-sac 2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2019"
    Và hồ sơ có "chien-si-thi-dua-co-so 2021..2022"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì kết luận là chưa rõ
    Và điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa đủ

  Kịch bản: Đứt quãng một năm
    Cho hồ sơ có "bang-khen-thu-tuong 2015-11-20"
    Và hồ sơ có "xep-loai:xuat-sac 2016..2021"
    Và hồ sơ có "xep-loai:hoan-thanh 2022"
    Và hồ sơ có "xep-loai:xuat-sac 2023..2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2016..2018"
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2025-06-30
    Thì điều khoản "điểm e khoản 1 Điều 44 Luật 06/2022/QH15" được trả lời là chưa đủ
