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

  Khung kịch bản: Luân phiên theo thứ tự đã thống nhất
    Cho trưởng khối luân phiên theo thứ tự "Sở Sao, Sở Mây, Sở Trăng"
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "<đơn vị>" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | đơn vị   | số lý do |
      | Sở Mây   | 0        |
      | Sở Trăng | 1        |

  Kịch bản: Luân phiên sai lượt thì nói lượt của ai
    Cho trưởng khối luân phiên theo thứ tự "Sở Sao, Sở Mây, Sở Trăng"
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì bị từ chối vì "theo danh sách đến lượt `so-may`"

  Kịch bản: Khối bầu, cấp trên công nhận bằng quyết định
    Cho trưởng khối được chọn bằng cách bầu rồi công nhận
    Và trưởng khối do "Chủ tịch tỉnh" công nhận
    Và "Chủ tịch tỉnh" là cấp quyết định
    Và khối biểu quyết với ít nhất 2/3 số thành viên đồng ý
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Mây" theo "BB 9"
    Và kiểm phiếu được 3/3 đơn vị đồng ý
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-15 "Chủ tịch tỉnh" làm bước "Công nhận trưởng khối mới"
    Thì bị từ chối vì "chưa nêu quyết định công nhận"
    Cho quyết định công nhận là "QĐ 45/QĐ-UBND"
    Khi ngày 2022-01-15 "Chủ tịch tỉnh" làm bước "Công nhận trưởng khối mới"
    Thì việc chuyển sang "Đã công nhận"

  Kịch bản: Quy chế đòi cơ quan thường trực chứng kiến
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và bàn giao phải có cơ quan thường trực chứng kiến
    Và "Phòng Thi đua" là cơ quan thường trực
    Và danh mục bàn giao của khối gồm "ho-so, con-dau, quy-thi-dua"
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Cho kết quả kiểm danh mục
      | mục         | tình trạng  | ghi chú                  |
      | ho-so       | đã bàn giao |                          |
      | con-dau     | còn dở      | đang khắc lại, xong 20/1 |
      | quy-thi-dua | đã bàn giao |                          |
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Trăng" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Hoàn thành biên bản"
    Thì bị từ chối vì "cơ quan thường trực chưa chứng kiến"
    Khi ngày 2022-01-13 "Phòng Thi đua" làm bước "Chứng kiến"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Hoàn thành biên bản"
    Thì việc chuyển sang "Đã ký biên bản"

  Kịch bản: Đơn vị không phải trưởng khối cũ hay mới thì không ký biên bản
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Và ngày 2022-01-13 "Sở Mây" làm bước "Trưởng khối cũ, mới ký"
    Thì bị từ chối vì "biên bản bàn giao do `so-sao`, `so-trang` ký"

  Kịch bản: Không nêu ngày bắt đầu nhiệm kỳ thì chưa nhận nhiệm vụ; có ý kiến phản đối thì chọn lại
    Cho trưởng khối được chọn bằng cách phó khối lên thay
    Và mở việc "Bàn giao trưởng khối" năm 2021
    Và trưởng khối mới là "Sở Trăng" theo "BB 9"
    Khi ngày 2022-01-13 "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Công nhận trưởng khối mới"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Kiểm danh mục bàn giao"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Trăng" làm bước "Trưởng khối cũ, mới ký"
    Và ngày 2022-01-13 "Sở Sao" làm bước "Hoàn thành biên bản"
    Và ngày 2022-01-13 "Sở Trăng" làm bước "Trưởng khối mới nhận nhiệm vụ"
    Thì bị từ chối vì "chưa nêu ngày bắt đầu nhiệm kỳ"
    Cho lý do là "chưa lấy ý kiến đơn vị vắng mặt"
    Khi ngày 2022-01-14 "Sở Mây" làm bước "Phản đối"
    Thì việc chuyển sang "Có ý kiến phản đối"
    Cho lý do là "bầu lại cho đủ thành phần"
    Khi ngày 2022-01-15 "Sở Sao" làm bước "Chọn, bầu lại"
    Thì việc chuyển sang "Đang chọn trưởng khối"

  Khung kịch bản: Phó khối là ai thì xét theo ngày giới thiệu
    Cho "Sở Mây" là phó khối từ ngày 2022-06-01 đến hết ngày trước 2023-06-01
    Và trưởng khối được chọn bằng cách phó khối lên thay
    Và mở việc "Bàn giao trưởng khối" năm 2022
    Và trưởng khối mới là "Sở Mây" theo "BB 9"
    Khi ngày <ngày> "Sở Sao" làm bước "Giới thiệu, bầu trưởng khối mới"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | ngày       | số lý do |
      | 2022-05-31 | 1        |
      | 2022-06-01 | 0        |
      | 2023-05-31 | 0        |
      | 2023-06-01 | 1        |
