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

  Khung kịch bản: Họp trước, đúng và sau hạn
    Cho mở việc "Sơ kết giữa năm" năm 2024
    Khi ngày 2024-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2024-06-28 "Sở Sao" làm bước "Đơn vị báo cáo"
    Và ngày 2024-06-28 "Sở Trăng" làm bước "Đơn vị báo cáo"
    Cho giao ước đã ký
    Và "Sở Sao, Sở Trăng" đã được tiếp nhận đăng ký
    Khi ngày <ngày> "Sở Sao" làm bước "Họp sơ kết"
    Thì <cảnh báo>

    Dữ liệu:
      | ngày       | cảnh báo                     |
      | 2024-07-04 | không có cảnh báo            |
      | 2024-07-05 | không có cảnh báo            |
      | 2024-07-06 | có cảnh báo "quá hạn 1 ngày" |

  Kịch bản: Một đơn vị không báo cáo hai lần
    Cho mở việc "Sơ kết giữa năm" năm 2024
    Khi ngày 2024-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2024-06-28 "Sở Trăng" làm bước "Đơn vị báo cáo"
    Và ngày 2024-06-29 "Sở Trăng" làm bước "Đơn vị báo cáo"
    Thì có đúng 1 lý do từ chối

  Kịch bản: Hoãn phải nêu lý do; tiếp tục thì về đúng chỗ đã hoãn
    Cho mở việc "Sơ kết giữa năm" năm 2024
    Khi ngày 2024-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2024-06-25 "Sở Sao" làm bước "Hoãn"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "bão số 2"
    Khi ngày 2024-06-25 "Sở Sao" làm bước "Hoãn"
    Thì việc chuyển sang "Tạm hoãn"
    Khi ngày 2024-07-02 "Sở Sao" làm bước "Tiếp tục sau khi hoãn"
    Thì việc chuyển sang "Đã yêu cầu báo cáo"

  Kịch bản: Chỉ trưởng khối, phó khối họp sơ kết
    Cho mở việc "Sơ kết giữa năm" năm 2024
    Khi ngày 2024-06-20 "Sở Trăng" làm bước "Yêu cầu các đơn vị báo cáo"
    Thì bị từ chối vì "bước này do trưởng khối, phó khối thực hiện"
