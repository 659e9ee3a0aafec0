# language: vi
Tính năng: Quy định địa phương cùng với luật
  Quyết định 86/2025/QĐ-UBND của tỉnh Bắc Ninh, phần đã biết: mức độ hoàn thành nhiệm vụ của tập thể lấy theo xếp loại tổ chức đảng hoặc của
  cơ quan cấp trên. Văn bản của tỉnh siết thêm, không nới luật.

  Bối cảnh:
    Biết quy định địa phương trong thư mục "../../examples/packs/bac-ninh-qd-86-2025"
    Và một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2025"
    Và các nhận định
      | nhận định          | thẩm quyền | xác nhận |
      | phong-trao-thi-dua | don-vi     | có       |
      | doan-ket           | don-vi     | có       |
      | guong-mau          | don-vi     | có       |

  @Quyết_định_86_2025_Điều_7
  Khung kịch bản: Cấp trình xác nhận căn cứ xếp loại của tập thể
    Cho tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 7        |
      | chien-si-thi-dua-co-so | 1        |
    Và "cap-trinh" <tổ chức đảng> "xep-loai-to-chuc-dang"
    Và "cap-trinh" <cấp trên> "xep-loai-cua-cap-tren"
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2025-12-20
    Thì kết luận là <kết luận>
    Và quy định địa phương áp dụng là "Điều 7 Quyết định 86/2025/QĐ-UBND"
    Và văn bản áp dụng là "khoản 1 Điều 27 Luật 06/2022/QH15"

    Dữ liệu:
      | tổ chức đảng   | cấp trên       | kết luận |
      | xác nhận       | không xác nhận | đủ       |
      | không xác nhận | xác nhận       | đủ       |
      | không xác nhận | không xác nhận | chưa đủ  |

  @Quyết_định_86_2025_Điều_7
  Kịch bản: Chưa rõ vì cấp trình chưa xác nhận
    Cho tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 7        |
      | chien-si-thi-dua-co-so | 1        |
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2025-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "xep-loai-to-chuc-dang"
    Và còn phải hỏi "xep-loai-cua-cap-tren"

  @Quyết_định_86_2025_Điều_7
  Kịch bản: Đạt điều kiện của tỉnh không bù được điều kiện của luật
    Cho tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 6        |
      | chien-si-thi-dua-co-so | 1        |
    Và "cap-trinh" xác nhận "xep-loai-to-chuc-dang"
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2025-12-20
    Thì kết luận là chưa đủ
    Và lý do có "bay-muoi-phan-tram" tại "điểm c khoản 1 Điều 27 Luật 06/2022/QH15"

  Khung kịch bản: Quyết định có hiệu lực từ ngày 15/12/2025
    Cho tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 7        |
      | chien-si-thi-dua-co-so | 1        |
    Khi xét "tap-the-lao-dong-xuat-sac" ngày <ngày>
    Thì kết luận là <kết luận>

    Dữ liệu:
      | ngày       | kết luận |
      | 2025-12-14 | đủ       |
      | 2025-12-15 | chưa rõ  |

  Kịch bản: Danh hiệu mà quyết định không quy định thì chỉ theo luật
    Khi xét "co-thi-dua-bo-tinh" ngày 2025-12-20
    Thì không có quy định địa phương nào áp dụng
