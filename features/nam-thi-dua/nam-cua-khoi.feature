# language: vi
Tính năng: Một năm thi đua của khối, từ đăng ký đến kết thúc
  Mỗi bước của năm chờ những việc khác: đăng ký, giao ước, sơ kết, bảng điểm, đề nghị, bàn giao. Việc nào chưa xong thì nêu đích danh.

  Bối cảnh:
    Biết khối gồm các đơn vị
      | đơn vị   | chức danh   |
      | Sở Sao   | trưởng khối |
      | Sở Trăng | phó khối    |
    Và mở việc "Năm thi đua của khối" năm 2024

  Kịch bản: Đủ mọi việc thì năm đi đến kết thúc
    Cho các việc khác trong năm
      | việc                           | đơn vị   | trạng thái   |
      | Đăng ký thi đua của một đơn vị | Sở Sao   | Đã tiếp nhận |
      | Đăng ký thi đua của một đơn vị | Sở Trăng | Đã tiếp nhận |
    Khi ngày 2024-03-01 "Sở Sao" làm bước "Hoàn thành đăng ký"
    Cho giao ước đã ký
    Khi ngày 2024-03-05 "Sở Sao" làm bước "Hoàn thành ký giao ước"
    Và ngày 2024-03-06 "Sở Sao" làm bước "Phát động"
    Cho các việc khác trong năm
      | việc            | đơn vị | trạng thái  |
      | Sơ kết giữa năm |        | Đã kết luận |
    Khi ngày 2024-07-10 "Sở Sao" làm bước "Hoàn thành sơ kết"
    Và ngày 2024-11-15 "Sở Sao" làm bước "Bắt đầu tổng kết"
    Cho các việc khác trong năm
      | việc                     | đơn vị   | trạng thái         |
      | Chấm điểm của một đơn vị | Sở Sao   | Khối đã thống nhất |
      | Chấm điểm của một đơn vị | Sở Trăng | Khối đã thống nhất |
    Khi ngày 2024-12-10 "Sở Sao" làm bước "Hoàn thành chấm điểm, bình xét"
    Cho các việc khác trong năm
      | việc                | đơn vị | trạng thái |
      | Đề nghị khen thưởng | Sở Sao | Đã trình   |
    Khi ngày 2024-12-20 "Sở Sao" làm bước "Trình đề nghị khen thưởng"
    Thì việc chuyển sang "Đã trình đề nghị"
    Cho các việc khác trong năm
      | việc                 | đơn vị | trạng thái  |
      | Bàn giao trưởng khối |        | Đã bàn giao |
    Khi ngày 2025-01-10 "Sở Sao" làm bước "Hoàn thành bàn giao trưởng khối"
    Thì việc chuyển sang "Đã bàn giao"

  Kịch bản: Một đơn vị chưa đăng ký
    Cho các việc khác trong năm
      | việc                           | đơn vị | trạng thái   |
      | Đăng ký thi đua của một đơn vị | Sở Sao | Đã tiếp nhận |
    Khi ngày 2024-03-01 "Sở Sao" làm bước "Hoàn thành đăng ký"
    Thì có đúng 1 lý do từ chối
    Và bị từ chối vì "chưa có đăng ký thi đua của Sở Trăng"

  Kịch bản: Giao ước còn đang ký
    Cho các việc khác trong năm
      | việc                           | đơn vị   | trạng thái   |
      | Đăng ký thi đua của một đơn vị | Sở Sao   | Đã tiếp nhận |
      | Đăng ký thi đua của một đơn vị | Sở Trăng | Đã tiếp nhận |
    Khi ngày 2024-03-01 "Sở Sao" làm bước "Hoàn thành đăng ký"
    Cho các việc khác trong năm
      | việc             | đơn vị | trạng thái |
      | Giao ước thi đua |        | Đang ký    |
    Khi ngày 2024-03-05 "Sở Sao" làm bước "Hoàn thành ký giao ước"
    Thì bị từ chối vì "`covenant` đang ở `signing`"

  Kịch bản: Không sơ kết thì phải nêu lý do; đang sơ kết dở thì không bỏ qua được
    Cho các việc khác trong năm
      | việc                           | đơn vị   | trạng thái   |
      | Đăng ký thi đua của một đơn vị | Sở Sao   | Đã tiếp nhận |
      | Đăng ký thi đua của một đơn vị | Sở Trăng | Đã tiếp nhận |
    Khi ngày 2024-03-01 "Sở Sao" làm bước "Hoàn thành đăng ký"
    Cho giao ước đã ký
    Khi ngày 2024-03-05 "Sở Sao" làm bước "Hoàn thành ký giao ước"
    Và ngày 2024-03-06 "Sở Sao" làm bước "Phát động"
    Cho các việc khác trong năm
      | việc            | đơn vị | trạng thái         |
      | Sơ kết giữa năm |        | Đã yêu cầu báo cáo |
    Và lý do là "khối không sơ kết"
    Khi ngày 2024-07-10 "Sở Sao" làm bước "Không sơ kết"
    Thì bị từ chối vì "`mid-year-review` đang ở `called`"
    Khi ngày 2024-07-10 "Sở Sao" làm bước "Không sơ kết"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "khối không sơ kết"
    Khi ngày 2024-07-10 "Sở Sao" làm bước "Không sơ kết"
    Thì việc chuyển sang "Đã sơ kết"

  Kịch bản: Khối giải thể giữa năm
    Cho "Phòng Thi đua" là cơ quan thường trực
    Và mở việc "Năm thi đua của khối" năm 2024
    Và lý do là "sáp nhập hai khối"
    Khi ngày 2024-05-01 "Phòng Thi đua" làm bước "Dừng: khối giải thể, sáp nhập"
    Thì việc chuyển sang "Dừng giữa năm"
