# language: vi
Tính năng: Bình xét trong khối: hạn mức, thứ tự, bằng nhau
  Khối đề nghị ai là theo quy chế của khối: bao nhiêu suất, xếp theo gì, bằng nhau thì xét gì. Điều quy chế hay danh sách chưa nói thì chưa trình
  được; không đoán thay khối.

  Bối cảnh:
    Biết quy chế của khối là "Quy chế Khối Văn hóa - Xã hội"
    Và khối gồm các đơn vị
      | đơn vị   | chức danh   |
      | Sở Sao   | trưởng khối |
      | Sở Trăng | phó khối    |
      | Sở Mây   |             |
      | Sở Gió   |             |
    Và một tập thể
    Và hồ sơ là của "Sở Mây"
    Và hồ sơ có "dan-dau-cum-khoi@bo-tinh 2024"
    Và các nhận định
      | nhận định          | thẩm quyền | xác nhận |
      | vuot-chi-tieu      | don-vi     | có       |
      | tieu-bieu-bo-tinh  | hoi-dong   | có       |
      | doan-ket           | don-vi     | có       |
      | to-chuc-dang       | don-vi     | có       |
      | tich-cuc-tiet-kiem | don-vi     | có       |
    Khi xét "co-thi-dua-bo-tinh" ngày 2024-12-10
    Thì kết luận là đủ

  Khung kịch bản: Một suất: đơn vị điểm cao nhất được trình, đơn vị khác thì không
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm     |
      | Sở Sao   | 90       |
      | Sở Trăng | 91,5     |
      | Sở Mây   | <Sở Mây> |
      | Sở Gió   | 70       |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối
    Và việc vẫn ở "<trạng thái>"

    Dữ liệu:
      | Sở Mây | số lý do | trạng thái |
      | 92     | 0        | Đã trình   |
      | 91,4   | 1        | Hồ sơ nháp |

  Kịch bản: Xếp sau suất được giao thì bị từ chối theo quy chế của khối
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 91,5 |
      | Sở Mây   | 88   |
      | Sở Gió   | 70   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì đúng các lý do
      | lý do                    | theo                          |
      | xếp sau 1 suất được giao | Quy chế Khối Văn hóa - Xã hội |

  Khung kịch bản: Số suất theo tỷ lệ số đơn vị, cách làm tròn do quy chế nêu
    Cho khối được đề nghị "co-thi-dua-bo-tinh" cho nhiều nhất 2/5 số đơn vị, làm tròn <cách làm tròn>
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 95   |
      | Sở Trăng | 80   |
      | Sở Mây   | 90   |
      | Sở Gió   | 70   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    # bốn đơn vị × 2/5 = 1,6
    Dữ liệu:
      | cách làm tròn   | số lý do |
      | xuống           | 1        |
      | lên             | 0        |
      | đến số gần nhất | 0        |

  Kịch bản: Đã dùng hết suất
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và khối đã đề nghị "Sở Trăng" cho "co-thi-dua-bo-tinh"
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "khối có 1 suất và đã đề nghị: `so-trang`" theo "Quy chế Khối Văn hóa - Xã hội"

  Kịch bản: Danh sách bình xét bỏ sót một đơn vị
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 91,5 |
      | Sở Mây   | 99   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "danh sách bình xét chưa nêu Sở Gió"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 91,5 |
      | Sở Mây   | 99   |
    Và không bình xét "Sở Gió" vì "mới thành lập trong năm"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì việc chuyển sang "Đã trình"

  Kịch bản: Một đơn vị chưa có tổng điểm thì thứ tự chưa rõ
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng |      |
      | Sở Mây   | 99   |
      | Sở Gió   | 70   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "`so-trang`: chưa có tổng điểm"

  Kịch bản: Bằng điểm mà quy chế không nói gì thêm thì để khối quyết định
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 95   |
      | Sở Mây   | 95   |
      | Sở Gió   | 70   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng 1 lý do từ chối
    Và việc vẫn ở "Hồ sơ nháp"

  Khung kịch bản: Bằng điểm thì xét số phiếu
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và khi bằng nhau khối xét lần lượt "số phiếu"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm | đồng ý   |
      | Sở Sao   | 90   | 4/4      |
      | Sở Trăng | 95   | 3/4      |
      | Sở Mây   | 95   | <Sở Mây> |
      | Sở Gió   | 70   | 1/4      |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | Sở Mây | số lý do |
      | 2/4    | 1        |
      | 3/4    | 1        |
      | 4/4    | 0        |

  @Nghị_định_98_Điều_4_khoản_6
  Khung kịch bản: Bằng điểm thì ưu tiên của luật: tập thể có từ 70 % nữ
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và khi bằng nhau khối xét lần lượt "ưu tiên của luật"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm | nữ       |
      | Sở Sao   | 90   | 10/10    |
      | Sở Trăng | 95   | 6/10     |
      | Sở Mây   | 95   | <Sở Mây> |
      | Sở Gió   | 70   | 9/10     |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | Sở Mây | số lý do |
      | 6/10   | 1        |
      | 7/10   | 0        |
      | 69/100 | 1        |
      | 70/100 | 0        |

  Khung kịch bản: Bằng điểm thì nhường đơn vị năm trước chưa được
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và khi bằng nhau khối xét lần lượt "đơn vị năm trước chưa được"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm | năm trước đã được |
      | Sở Sao   | 90   | không             |
      | Sở Trăng | 95   | có                |
      | Sở Mây   | 95   | <Sở Mây>          |
      | Sở Gió   | 70   | không             |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | Sở Mây | số lý do |
      | không  | 0        |
      | có     | 1        |
      |        | 1        |

  Kịch bản: Bằng điểm thì trưởng, phó khối quyết định bằng văn bản
    Cho khối được đề nghị nhiều nhất 1 "co-thi-dua-bo-tinh"
    Và khối xếp hạng theo điểm
    Và khi bằng nhau khối xét lần lượt "trưởng khối quyết định"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 95   |
      | Sở Mây   | 95   |
      | Sở Gió   | 70   |
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng 1 lý do từ chối
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và danh sách bình xét gồm
      | đơn vị   | điểm |
      | Sở Sao   | 90   |
      | Sở Trăng | 95   |
      | Sở Mây   | 95   |
      | Sở Gió   | 70   |
    Và trưởng khối xếp thứ tự "Sở Mây, Sở Trăng" ngày 2024-12-18 theo "BB 12"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì việc chuyển sang "Đã trình"

  Khung kịch bản: Khối bỏ phiếu suy tôn theo tỷ lệ của quy chế
    Cho khối biểu quyết với ít nhất 3/4 số thành viên đồng ý
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và khối bỏ phiếu được <đồng ý>/4 đơn vị đồng ý
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | đồng ý | số lý do |
      | 2      | 1        |
      | 3      | 0        |
      | 4      | 0        |

  Kịch bản: Khối có bỏ phiếu mà chưa bỏ phiếu
    Cho khối biểu quyết với ít nhất 3/4 số thành viên đồng ý
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "khối chưa bỏ phiếu suy tôn" theo "Quy chế Khối Văn hóa - Xã hội"

  Kịch bản: Vi phạm mà quy chế loại; chưa nói có vi phạm hay không thì chưa trình được
    Cho khối không đề nghị đơn vị có "ky-luat"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "chưa nêu đơn vị có thuộc trường hợp bị loại theo quy chế không"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và đơn vị được đề nghị có "ky-luat"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "quy chế khối không cho đề nghị: bị xử lý kỷ luật" theo "Quy chế Khối Văn hóa - Xã hội"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Và đơn vị được đề nghị không có vi phạm nào
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì việc chuyển sang "Đã trình"
