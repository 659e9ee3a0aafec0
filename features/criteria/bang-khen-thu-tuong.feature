# language: vi
Tính năng: Bằng khen của Thủ tướng Chính phủ

  Khung kịch bản: Bằng khen của tỉnh trước hoặc trong năm năm
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "bang-khen-bo-tinh <năm>"
    Và hồ sơ có "xep-loai:tot 2020..2024"
    Và hồ sơ có "chien-si-thi-dua-co-so 2021..2023"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "bang-khen-thu-tuong" ngày 2025-06-30
    Thì kết luận là đủ

    Dữ liệu:
      | năm  |
      | 2018 |
      | 2023 |

  Kịch bản: Phần chỉ biết qua nguồn thứ cấp được nói rõ
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "bang-khen-bo-tinh 2016"
    Và hồ sơ có "xep-loai:xuat-sac 2017..2021"
    Và hồ sơ có "sang-kien@co-so 2017..2021"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-thu-tuong" ngày 2022-06-30
    Thì kết luận là đủ
    Và có lưu ý "nguồn thứ cấp"
