# language: vi
Tính năng: Huân chương Lao động hạng Nhất của tập thể

  Khung kịch bản: Các mức cờ và bằng khen trong năm năm
    Cho một tập thể thuộc nhóm "<nhóm>"
    Và hồ sơ có "huan-chuong-lao-dong-hang-nhi 2019-09-02"
    Và hồ sơ có "xep-loai:xuat-sac 2020..2022"
    Và hồ sơ có "tap-the-lao-dong-xuat-sac 2023..2024"
    Và hồ sơ có "<hình thức> <năm>"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "doan-ket"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2025-06-30
    Thì điều khoản "điểm d khoản 4 Điều 42 Luật 06/2022/QH15" được trả lời là <kết luận>

    Dữ liệu:
      | nhóm                          | hình thức            | năm        | kết luận |
      |                               | co-thi-dua-chinh-phu | 2021..2022 | đủ       |
      |                               | co-thi-dua-chinh-phu | 2021       | chưa đủ  |
      |                               | co-thi-dua-bo-tinh   | 2021..2024 | đủ       |
      |                               | co-thi-dua-bo-tinh   | 2021..2023 | chưa đủ  |
      |                               | bang-khen-bo-tinh    | 2021..2024 | chưa đủ  |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2024 | đủ       |
      | khong-thuoc-doi-tuong-tang-co | bang-khen-bo-tinh    | 2021..2023 | chưa đủ  |
