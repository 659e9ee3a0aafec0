# language: vi
Tính năng: Giao ước thi đua

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối
    Và hạn ký giao ước của khối là ngày 28/02

  Kịch bản: Mọi thành viên đã ký thì giao ước được công bố
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Thì việc chuyển sang "Đang góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-26 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-02-26 "Sở Sao" làm bước "Đơn vị ký"
    Và ngày 2024-02-26 "Sở Trăng" làm bước "Đơn vị ký"
    Và ngày 2024-02-26 "Sở Mây" làm bước "Đơn vị ký"
    Và ngày 2024-02-28 "Sở Sao" làm bước "Công bố giao ước đã ký"
    Thì việc chuyển sang "Đã ký kết"
    Và không có cảnh báo

  Kịch bản: Thiếu một chữ ký thì chưa công bố được
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-26 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-02-26 "Sở Sao" làm bước "Đơn vị ký"
    Và ngày 2024-02-26 "Sở Trăng" làm bước "Đơn vị ký"
    Và ngày 2024-02-26 "Sở Sao" làm bước "Công bố giao ước đã ký"
    Thì bị từ chối vì "chưa ký: Sở Mây"
    Và việc vẫn ở "Đang ký"

  Kịch bản: Ký sau hạn vẫn được ghi nhận, kèm cảnh báo
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-03-05 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-03-05 "Sở Mây" làm bước "Đơn vị ký"
    Thì việc chuyển sang "Đang ký"
    Và có cảnh báo "quá hạn 6 ngày: hạn là 2024-02-28"

  Kịch bản: Thiếu thang điểm mà khối thông qua cùng giao ước
    Cho khối thông qua "thang-diem" cùng với giao ước
    Và mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Thì bị từ chối vì "thiếu dự thảo `thang-diem`"
    Và có đúng 1 lý do từ chối

  Kịch bản: Đơn vị chỉ dự họp không ký được giao ước
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-26 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-02-26 "Ban Thi đua - Khen thưởng" làm bước "Đơn vị ký"
    Thì bị từ chối vì "bước này do đơn vị thành viên thực hiện"

  Khung kịch bản: Ký trước, đúng và sau hạn
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-21 "Sở Sao" làm bước "Trình ký"
    Và ngày <ngày> "Sở Mây" làm bước "Đơn vị ký"
    Thì <cảnh báo>

    Dữ liệu:
      | ngày       | cảnh báo                     |
      | 2024-02-27 | không có cảnh báo            |
      | 2024-02-28 | không có cảnh báo            |
      | 2024-02-29 | có cảnh báo "quá hạn 1 ngày" |

  Kịch bản: Một đơn vị không ký hai lần; soạn lại thì ký lại từ đầu
    Cho mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-21 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-02-22 "Sở Mây" làm bước "Đơn vị ký"
    Và ngày 2024-02-22 "Sở Mây" làm bước "Đơn vị ký"
    Thì có đúng 1 lý do từ chối
    Khi ngày 2024-02-23 "Sở Sao" làm bước "Soạn lại theo góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-24 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Cho dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-25 "Sở Sao" làm bước "Trình ký"
    Và ngày 2024-02-26 "Sở Mây" làm bước "Đơn vị ký"
    Thì việc chuyển sang "Đang ký"

  Kịch bản: Sửa giao ước đã ký và thôi ký đều phải nêu lý do
    Cho mở việc "Giao ước thi đua" năm 2024
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Thôi ký giao ước"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "khối sáp nhập trong quý I"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Thôi ký giao ước"
    Thì việc chuyển sang "Không ký giao ước"

  Khung kịch bản: Phó khối đã thôi giữ thì không gửi dự thảo được nữa
    Cho "Sở Mây" là phó khối đến hết ngày trước 2024-02-20
    Và mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày <ngày> "Sở Mây" làm bước "Gửi dự thảo lấy góp ý"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | ngày       | số lý do |
      | 2024-02-19 | 0        |
      | 2024-02-20 | 1        |
