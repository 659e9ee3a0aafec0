# language: vi
Tính năng: Bàn giao trưởng khối

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối từ ngày 2021-01-01
    Và "Sở Trăng" là phó khối từ ngày 2021-01-01

  Kịch bản: Phó khối lên thay và nhận đủ
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và danh mục bàn giao của khối gồm "ho-so"
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Cho "ho-so" đã bàn giao
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Trăng" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Hoàn thành biên bản"
    Cho nhiệm kỳ mới từ ngày 2022-01-13
    Khi ngày 2022-01-13 "Sở Trăng" làm bước "Trưởng khối mới nhận nhiệm vụ"
    Thì việc chuyển sang "Đã bàn giao"

  Kịch bản: Thiếu một thứ trong danh mục
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và danh mục bàn giao của khối gồm "ho-so, con-dau"
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Cho "ho-so" còn dở
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Thì bị từ chối vì "chưa bàn giao `con-dau`"
    Và bị từ chối vì "`ho-so` còn dở, chưa ghi chú"
    Cho "ho-so" còn dở vì "bản gốc còn ở Sở Mây"
    Và "con-dau" đã bàn giao
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Thì việc chuyển sang "Đã kiểm danh mục, đang ký"
    Và có cảnh báo "bàn giao dở dang: `ho-so`"

  Kịch bản: Người lên thay không phải là phó khối
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Mây" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì bị từ chối vì "phó khối hiện nay là `so-trang`"

  Kịch bản: Bầu không đủ phiếu
    Cho trưởng khối được chọn bằng cách bầu
    Và khối biểu quyết với ít nhất 2/3 số thành viên đồng ý
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Mây" theo "BB 9"
    Và kiểm phiếu được 1/3 đơn vị đồng ý
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì bị từ chối vì "1 phiếu đồng ý, cần ít nhất 2 trên 3"
    Cho trưởng khối mới là "Sở Mây" theo "BB 9"
    Và kiểm phiếu được 2/3 đơn vị đồng ý
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì việc chuyển sang "Đã giới thiệu, bầu"

  Kịch bản: Không ai nêu cách chọn thì không đoán
    Cho mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Mây" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì bị từ chối vì "hồ sơ khối không nêu cách chọn trưởng khối, biên bản cũng không nêu"

  Kịch bản: Trưởng khối mới không ký thì chưa hoàn thành biên bản
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Hoàn thành biên bản"
    Thì bị từ chối vì "chưa ký: `so-trang`"
