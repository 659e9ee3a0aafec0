# language: vi
Tính năng: Huân chương Lao động cho quá trình cống hiến
  Khoản 3 các Điều 22, 23, 24 và Điều 41 Nghị định 91/2017/NĐ-CP, đến hết năm 2023. Từ ngày 01/01/2024 tiêu chuẩn này ở nghị định chưa có
  trong bộ quy định.

  Bối cảnh:
    Biết một cá nhân thuộc nhóm "cong-chuc, lanh-dao-quan-ly"
    Và đã kê đủ giấy tờ từ năm 1900

  @Nghị_định_91_Điều_24_khoản_3_điểm_b
  Khung kịch bản: Thời gian giữ chức Giám đốc sở trong xây dựng và bảo vệ Tổ quốc
    Cho người ấy là nam
    Và giữ chức vụ "giam-doc-so" từ ngày 2001-06-01 đến hết ngày trước <thôi giữ>
    Và "don-vi" không xác nhận "hai-cuoc-khang-chien"
    Và "don-vi" không xác nhận "tien-khoi-nghia"
    Và các nhận định khác coi như đạt
    Khi xét "<huân chương>" ngày 2022-06-30
    Thì điều khoản "<điều khoản>" được trả lời là <kết luận>

    Dữ liệu: Hạng Ba: từ 10 năm đến dưới 15 năm
      | huân chương                  | thôi giữ   | điều khoản                                     | kết luận |
      | huan-chuong-lao-dong-hang-ba | 2011-05-31 | điểm b khoản 3 Điều 24 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba | 2011-06-01 | điểm b khoản 3 Điều 24 Nghị định 91/2017/NĐ-CP | đủ       |
      | huan-chuong-lao-dong-hang-ba | 2016-05-31 | điểm b khoản 3 Điều 24 Nghị định 91/2017/NĐ-CP | đủ       |
      | huan-chuong-lao-dong-hang-ba | 2016-06-01 | điểm b khoản 3 Điều 24 Nghị định 91/2017/NĐ-CP | chưa đủ  |

    Dữ liệu: Hạng Nhì: từ 15 năm
      | huân chương                   | thôi giữ   | điều khoản                                     | kết luận |
      | huan-chuong-lao-dong-hang-nhi | 2016-05-31 | điểm b khoản 3 Điều 23 Nghị định 91/2017/NĐ-CP | chưa đủ  |
      | huan-chuong-lao-dong-hang-nhi | 2016-06-01 | điểm b khoản 3 Điều 23 Nghị định 91/2017/NĐ-CP | đủ       |

  @Nghị_định_91_Điều_3_khoản_2
  Khung kịch bản: Cán bộ nữ được giảm một phần ba thời gian
    Cho người ấy là nữ
    Và giữ chức vụ "giam-doc-so" từ ngày 2001-06-01 đến hết ngày trước <thôi giữ>
    Và "don-vi" không xác nhận "hai-cuoc-khang-chien"
    Và "don-vi" không xác nhận "tien-khoi-nghia"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "điểm b khoản 3 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu: 15 năm bớt một phần ba còn 10 năm
      | thôi giữ   | kết luận |
      | 2011-05-31 | chưa đủ  |
      | 2011-06-01 | đủ       |

  @Nghị_định_91_Điều_3_khoản_2
  Kịch bản: Chưa rõ vì hồ sơ không ghi nam hay nữ mà thời gian ở giữa hai mức
    Cho giữ chức vụ "giam-doc-so" từ ngày 2001-06-01 đến hết ngày trước 2013-06-01
    Và "don-vi" không xác nhận "hai-cuoc-khang-chien"
    Và "don-vi" không xác nhận "tien-khoi-nghia"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì điều khoản "điểm b khoản 3 Điều 23 Nghị định 91/2017/NĐ-CP" được trả lời là chưa rõ
    Và kết luận là chưa rõ

  @Nghị_định_91_Điều_41_khoản_5_điểm_b
  Khung kịch bản: Đã bị cảnh cáo thì hạ một mức khen
    Cho giữ chức vụ "giam-doc-so" từ ngày 2001-06-01 đến hết ngày trước 2018-06-01
    Và hồ sơ có "ky-luat:canh-cao 2005-03-03"
    Và "don-vi" không xác nhận "hai-cuoc-khang-chien"
    Và "don-vi" không xác nhận "tien-khoi-nghia"
    Và các nhận định
      | nhận định              | thẩm quyền | xác nhận |
      | da-nghi-che-do         | don-vi     | có       |
      | thanh-tich-cong-hien   | cap-trinh  | có       |
      | khong-bi-khai-tru      | don-vi     | có       |
      | chong-my-hoac-xay-dung | don-vi     | có       |
      | lien-tuc-xuat-sac      | cap-trinh  | không    |
    Khi xét "<huân chương>" ngày 2022-06-30
    Thì kết luận là <kết luận>

    Dữ liệu:
      | huân chương                   | kết luận |
      | huan-chuong-lao-dong-hang-nhi | chưa đủ  |
      | huan-chuong-lao-dong-hang-ba  | đủ       |

  @Nghị_định_91_Điều_41_khoản_2
  Kịch bản: Chưa nghỉ chế độ thì chưa xét
    Cho giữ chức vụ "giam-doc-so" từ ngày 2001-06-01
    Và "don-vi" không xác nhận "da-nghi-che-do"
    Và "cap-trinh" không xác nhận "lien-tuc-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2022-06-30
    Thì kết luận là chưa đủ

  @Nghị_định_91_Điều_24_khoản_3
  Khung kịch bản: Kê là không giữ chức vụ nào thì không đạt; không kê thì chưa rõ
    Cho <chức vụ>
    Và "cap-trinh" không xác nhận "lien-tuc-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-ba" ngày 2022-06-30
    Thì điều khoản "khoản 3 Điều 24 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>

    Dữ liệu:
      | chức vụ               | kết luận |
      | không giữ chức vụ nào | chưa đủ  |
      | người ấy là nam       | chưa rõ  |

  @Nghị_định_91_Điều_22_khoản_3
  Khung kịch bản: Hạng Nhất: Vụ trưởng từ 15 năm, Thứ trưởng từ 5 năm trong xây dựng và bảo vệ Tổ quốc
    Cho người ấy là nam
    Và giữ chức vụ "<chức vụ>" từ ngày 2001-06-01 đến hết ngày trước <thôi giữ>
    Và "don-vi" không xác nhận "hai-cuoc-khang-chien"
    Và "don-vi" không xác nhận "tien-khoi-nghia"
    Và "cap-trinh" không xác nhận "lien-tuc-xuat-sac"
    Và các nhận định khác coi như đạt
    Khi xét "huan-chuong-lao-dong-hang-nhat" ngày 2022-06-30
    Thì điều khoản "khoản 3 Điều 22 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>
    Và kết luận là <kết luận>

    Dữ liệu:
      | chức vụ    | thôi giữ   | kết luận |
      | vu-truong  | 2016-05-31 | chưa đủ  |
      | vu-truong  | 2016-06-01 | đủ       |
      | thu-truong | 2006-05-31 | chưa đủ  |
      | thu-truong | 2006-06-01 | đủ       |

  @Điều_42_khoản_1_điểm_e @Điều_43_khoản_1_điểm_e @Điều_44_khoản_1_điểm_g
  Khung kịch bản: Từ ngày 01/01/2024 chưa rõ vì nghị định quy định chi tiết chưa có trong bộ quy định
    Cho giữ chức vụ "giam-doc-so" từ ngày 2001-06-01 đến hết ngày trước 2018-06-01
    Và "don-vi" xác nhận "chap-hanh"
    Khi xét "<huân chương>" ngày 2024-06-30
    Thì kết luận là chưa rõ
    Và điều khoản "<điều khoản>" được trả lời là chưa rõ

    Dữ liệu:
      | huân chương                    | điều khoản                               |
      | huan-chuong-lao-dong-hang-nhat | điểm e khoản 1 Điều 42 Luật 06/2022/QH15 |
      | huan-chuong-lao-dong-hang-nhi  | điểm e khoản 1 Điều 43 Luật 06/2022/QH15 |
      | huan-chuong-lao-dong-hang-ba   | điểm g khoản 1 Điều 44 Luật 06/2022/QH15 |
