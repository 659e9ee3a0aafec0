# language: vi
Tính năng: Giấy khen
  Điều 75 Luật 06/2022/QH15 giao tiêu chuẩn cho Bộ, ban, ngành, tỉnh; trước ngày 01/01/2024 Điều 75, 76 Luật 15/2003/QH11 tự đặt tiêu chuẩn.

  @Điều_75_khoản_2
  Khung kịch bản: Chưa rõ vì Bộ, ban, ngành, tỉnh chưa ban hành tiêu chuẩn, dù mọi nhận định đều đạt
    Cho một <đối tượng>
    Và đã kê đủ giấy tờ từ năm 1900
    Và các nhận định khác coi như đạt
    Khi xét "giay-khen" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "tieu-chuan-giay-khen"
    Và lý do có "tieu-chuan-giay-khen" tại "khoản 2 Điều 75 Luật 06/2022/QH15"

    Dữ liệu:
      | đối tượng   |
      | cá nhân     |
      | tập thể     |
      | hộ gia đình |

  @Luật_2003_Điều_75_khoản_1
  Khung kịch bản: Luật cũ: một trong ba tiêu chuẩn của cá nhân
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "<thành tích> 2022"
    Và đã kê đủ giấy tờ từ năm 1900
    Và "don-vi" <nhận xét> "dao-duc"
    Và các nhận định khác coi như đạt
    Khi xét "giay-khen" ngày 2022-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | thành tích                | nhận xét       | kết luận |
      | binh-xet-phong-trao@co-so | không xác nhận | đủ       |
      | thanh-tich-dot-xuat@co-so | không xác nhận | đủ       |
      | xep-loai:tot              | xác nhận       | đủ       |
      | xep-loai:tot              | không xác nhận | chưa đủ  |
      | xep-loai:hoan-thanh       | xác nhận       | chưa đủ  |

  @Luật_2003_Điều_75_khoản_1_điểm_b
  Kịch bản: Luật cũ: thành tích đột xuất tự nó là một tiêu chuẩn
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "thanh-tich-dot-xuat@co-so 2022-03-03"
    Khi xét "giay-khen" ngày 2022-12-20
    Thì kết luận là đủ
    Và lý do có "dot-xuat" tại "điểm b khoản 1 Điều 75 Luật 15/2003/QH11"

  @Luật_2003_Điều_75_khoản_2_điểm_c
  Kịch bản: Luật cũ: tập thể hoàn thành tốt nhiệm vụ mà chưa có nhận xét về dân chủ ở cơ sở thì chưa rõ
    Cho một tập thể
    Và hồ sơ có "xep-loai:tot 2022"
    Và các nhận định
      | nhận định | thẩm quyền | xác nhận |
      | doan-ket  | don-vi     | có       |
      | guong-mau | don-vi     | có       |
      | tiet-kiem | don-vi     | có       |
    Khi xét "giay-khen" ngày 2022-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "dan-chu"

  @Nghị_định_91_Điều_40_khoản_2 @Luật_2003_Điều_76_khoản_4
  Khung kịch bản: Quy định cũ: gia đình gương mẫu và có đóng góp
    Cho một hộ gia đình
    Và "don-vi" <gương mẫu> "guong-mau"
    Và "don-vi" xác nhận "dong-gop"
    Khi xét "giay-khen" ngày 2022-12-20
    Thì kết luận là <kết luận>
    Và điều khoản "khoản 2 Điều 40 Nghị định 91/2017/NĐ-CP" được trả lời là <kết luận>
    Và điều khoản "khoản 4 Điều 76 Luật 15/2003/QH11" được trả lời là <kết luận>

    Dữ liệu:
      | gương mẫu      | kết luận |
      | xác nhận       | đủ       |
      | không xác nhận | chưa đủ  |
