# language: vi
Tính năng: Danh hiệu, hình thức mà bộ quy định chưa có tiêu chuẩn
  Từ vựng biết tên, nhưng chưa ai đọc và chép tiêu chuẩn: bộ quy định nói vậy, không đoán. Có thêm tiêu chuẩn nào thì dòng ấy ở đây hết đúng.

  Khung kịch bản: Không có quy định nào để xét
    Cho một <đối tượng>
    Và các nhận định khác coi như đạt
    Khi xét "<mã>" ngày 2024-12-20
    Thì không có quy định nào có hiệu lực

    Dữ liệu: Huân chương
      | mã                                   | đối tượng |
      | huan-chuong-sao-vang                 | cá nhân   |
      | huan-chuong-ho-chi-minh              | cá nhân   |
      | huan-chuong-doc-lap-hang-nhat        | cá nhân   |
      | huan-chuong-doc-lap-hang-nhi         | cá nhân   |
      | huan-chuong-doc-lap-hang-ba          | tập thể   |
      | huan-chuong-quan-cong-hang-nhat      | cá nhân   |
      | huan-chuong-quan-cong-hang-nhi       | cá nhân   |
      | huan-chuong-quan-cong-hang-ba        | tập thể   |
      | huan-chuong-bao-ve-to-quoc-hang-nhat | cá nhân   |
      | huan-chuong-bao-ve-to-quoc-hang-nhi  | cá nhân   |
      | huan-chuong-bao-ve-to-quoc-hang-ba   | tập thể   |
      | huan-chuong-chien-cong-hang-nhat     | cá nhân   |
      | huan-chuong-chien-cong-hang-nhi      | cá nhân   |
      | huan-chuong-chien-cong-hang-ba       | cá nhân   |
      | huan-chuong-dai-doan-ket-dan-toc     | cá nhân   |
      | huan-chuong-dung-cam                 | cá nhân   |
      | huan-chuong-huu-nghi                 | cá nhân   |

    Dữ liệu: Huy chương, kỷ niệm chương
      | mã                                       | đối tượng |
      | huy-chuong-quan-ky-quyet-thang           | cá nhân   |
      | huy-chuong-vi-an-ninh-to-quoc            | cá nhân   |
      | huy-chuong-chien-si-ve-vang-hang-nhat    | cá nhân   |
      | huy-chuong-huu-nghi                      | cá nhân   |
      | huy-chuong-chien-si-ve-vang-hang-nhi     | cá nhân   |
      | huy-chuong-chien-si-ve-vang-hang-ba      | cá nhân   |
      | huy-chuong-thanh-nien-xung-phong-ve-vang | cá nhân   |
      | ky-niem-chuong                           | cá nhân   |

    Dữ liệu: Danh hiệu vinh dự nhà nước, giải thưởng
      | mã                                   | đối tượng |
      | tinh-anh-hung                        | tập thể   |
      | ba-me-viet-nam-anh-hung              | cá nhân   |
      | anh-hung-luc-luong-vu-trang-nhan-dan | cá nhân   |
      | anh-hung-lao-dong                    | cá nhân   |
      | nha-giao-nhan-dan                    | cá nhân   |
      | nha-giao-uu-tu                       | cá nhân   |
      | thay-thuoc-nhan-dan                  | cá nhân   |
      | thay-thuoc-uu-tu                     | cá nhân   |
      | nghe-si-nhan-dan                     | cá nhân   |
      | nghe-si-uu-tu                        | cá nhân   |
      | nghe-nhan-nhan-dan                   | cá nhân   |
      | nghe-nhan-uu-tu                      | cá nhân   |
      | giai-thuong-ho-chi-minh              | cá nhân   |
      | giai-thuong-nha-nuoc                 | cá nhân   |

  Kịch bản: Trước ngày 01/10/2017 chưa có văn bản nào được nạp
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2016"
    Khi xét "chien-si-thi-dua-co-so" ngày 2016-12-20
    Thì không có quy định nào có hiệu lực
