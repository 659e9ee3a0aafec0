# language: vi
Tính năng: Huân chương Lao động hạng Nhì

  Kịch bản: Điểm đ không có chữ "đến thời điểm đề nghị"
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "huan-chuong-lao-dong-hang-ba 2010-09-02"
    Và hồ sơ có "xep-loai:tot 2011..2013"
    Và hồ sơ có "xep-loai:xuat-sac 2014..2015"
    Và hồ sơ có "chien-si-thi-dua-bo-tinh 2014"
    Và hồ sơ có "xep-loai:hoan-thanh 2016"
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là đủ
    Và lý do có "nam-nam-lien-tuc" tại "điểm đ khoản 1 Điều 43 Luật 06/2022/QH15"

  Khung kịch bản: Số năm mô hình của nông dân
    Cho một cá nhân thuộc nhóm "nong-dan"
    Và dữ kiện "nam-mo-hinh-on-dinh" là <năm>
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" xác nhận "chap-hanh"
    Và "bo-tinh" xác nhận "giup-nhieu-ho"
    Và "bo-tinh" không xác nhận "dong-gop"
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2025-06-30
    Thì kết luận là <kết luận>

    Dữ liệu:
      | năm | kết luận |
      | 4   | đủ       |
      | 3   | chưa đủ  |
