# language: vi
Tính năng: Thành viên Hội đồng không tham gia bỏ phiếu về chính mình, đơn vị mình, người thân
  Các văn bản đã đọc không nói thành viên nào phải rút; ở đây tính từ danh sách thành viên và quan hệ đã khai, theo nguyên tắc công khai, công
  bằng (Điều 5 Luật 06/2022/QH15). Người rút vẫn ở trong tổng số thành viên, nên số phiếu cần không đổi.

  Bối cảnh:
    Biết "Hội đồng tỉnh" là Hội đồng
    Và Hội đồng chỉ họp khi có mặt ít nhất 2/3 số thành viên
    Và mở việc "Phiên họp Hội đồng" năm 2024
    Và Hội đồng gồm
      | thành viên | đơn vị    | người thân |
      | Ông An     | Văn phòng |            |
      | Bà Bình    | Sở Trăng  | Bà Lan     |
      | Ông Cường  | Sở Mây    |            |
      | Bà Dung    | Sở Gió    |            |
      | Ông Em     | Sở Nội vụ |            |

  Kịch bản: Người thân và người cùng đơn vị đứng ngoài, và được nhắc ngay khi triệu tập
    Cho "Bà Lan" công tác tại "Sở Mây"
    Và danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Thì việc chuyển sang "Đã triệu tập"
    Và có cảnh báo "`ba-binh` đã khai có quan hệ thân thích"
    Và có cảnh báo "`ong-cuong` thuộc chính đơn vị được xét"
    Và có cảnh báo "cần 5 phiếu trên 5"
    Và có cảnh báo "không thể đủ phiếu"

  Kịch bản: Thành viên là người được xét
    Cho danh sách xét có "Ông Em" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Thì có cảnh báo "`ong-em` chính là người được xét"

  Khung kịch bản: Phiếu phải ghi đúng số người không bầu
    Cho danh sách xét có "Sở Mây" đề nghị "co-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 5/5 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý | không bầu   |
      | Sở Mây            | kín       | 4/5    | <không bầu> |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì có đúng <số lý do> lý do từ chối
    Và việc vẫn ở "<trạng thái>"

    # 80 % của năm thành viên là bốn phiếu
    Dữ liệu:
      | không bầu | số lý do | trạng thái     |
      | 0         | 1        | Đang thảo luận |
      | 1         | 0        | Đã bỏ phiếu    |

  Kịch bản: Ghi thiếu người không bầu thì bị từ chối, kể tên và lý do
    Cho danh sách xét có "Sở Mây" đề nghị "co-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 5/5 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý |
      | Sở Mây            | kín       | 4/5    |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì đúng các lý do
      | lý do                                                                                        | theo                     |
      | phiếu về `so-may` ghi 0 người không bầu; phải là 1 (`ong-cuong` thuộc chính đơn vị được xét) | Điều 5 Luật 06/2022/QH15 |

  Kịch bản: Số thành viên nêu tên phải bằng số thành viên được đếm
    Cho danh sách xét có "Sở Mây" đề nghị "co-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 6/6 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Thì bị từ chối vì "nêu tên 5 thành viên Hội đồng, nhưng ghi 6"

  @Luật_2003_Điều_6
  Kịch bản: Trước năm 2024 dẫn Điều 6 Luật 2003
    Cho danh sách xét có "Ông Em" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2023-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Thì có cảnh báo "chính là người được xét" theo "Điều 6 Luật 15/2003/QH11"
