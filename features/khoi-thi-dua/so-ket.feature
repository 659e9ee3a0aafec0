# language: vi
Tính năng: Sơ kết giữa năm

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng"
    Và "Sở Sao" là trưởng khối
    Và hạn sơ kết của khối là ngày 05/07

  Kịch bản: Năm thi đua đã đủ việc trước thì sơ kết được
    Cho khối chỉ sơ kết khi đã xong "đăng ký, giao ước"
    Và mở việc "Sơ kết giữa năm" năm 2021
    Khi ngày 2021-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2021-06-28 "Sở Sao" làm bước "Đơn vị báo cáo"
    Và ngày 2021-06-28 "Sở Trăng" làm bước "Đơn vị báo cáo"
    Cho giao ước đã ký
    Và "Sở Sao, Sở Trăng" đã được tiếp nhận đăng ký
    Khi ngày 2021-07-05 "Sở Sao" làm bước "Họp sơ kết"
    Thì việc chuyển sang "Đã họp"
    Và không có cảnh báo

  Kịch bản: Khối đòi có giao ước trước mà giao ước chưa ký xong
    Cho khối chỉ sơ kết khi đã xong "giao ước"
    Và mở việc "Sơ kết giữa năm" năm 2021
    Khi ngày 2021-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Cho giao ước đang ký
    Khi ngày 2021-07-05 "Sở Sao" làm bước "Họp sơ kết"
    Thì bị từ chối vì "`covenant` đang ở `signing`"
    Và có đúng 1 lý do từ chối

  Kịch bản: Khối đòi đủ giấy tờ trước mà thiếu tiêu chí chấm điểm
    Cho khối thông qua "quy-che, tieu-chi-cham-diem" cùng với giao ước
    Và khối chỉ sơ kết khi đã xong "giấy tờ"
    Và mở việc "Sơ kết giữa năm" năm 2021
    Khi ngày 2021-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Cho khối đã có "quy-che"
    Khi ngày 2021-07-05 "Sở Sao" làm bước "Họp sơ kết"
    Thì bị từ chối vì "khối chưa thông qua `tieu-chi-cham-diem`"
    Và có đúng 1 lý do từ chối

  Kịch bản: Khối không đòi thì vẫn họp, và được nhắc
    Cho mở việc "Sơ kết giữa năm" năm 2021
    Khi ngày 2021-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2021-06-28 "Sở Sao" làm bước "Đơn vị báo cáo"
    Và ngày 2021-07-18 "Sở Sao" làm bước "Họp sơ kết"
    Thì việc chuyển sang "Đã họp"
    Và có cảnh báo "chưa có giao ước thi đua"
    Và có cảnh báo "chưa gửi báo cáo: Sở Trăng"
    Và có cảnh báo "quá hạn 13 ngày"

  Kịch bản: Không kết luận khi chưa có biên bản
    Cho mở việc "Sơ kết giữa năm" năm 2021
    Khi ngày 2021-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2021-07-01 "Sở Sao" làm bước "Họp sơ kết"
    Và ngày 2021-07-01 "Sở Sao" làm bước "Kết luận"
    Thì bị từ chối vì "thiếu biên bản hoặc thông báo kết luận"
    Cho có biên bản "BB 4"
    Khi ngày 2021-07-01 "Sở Sao" làm bước "Kết luận"
    Thì việc chuyển sang "Đã kết luận"
