# language: vi
Tính năng: Phiên họp Hội đồng

  Bối cảnh:
    Biết "Hội đồng tỉnh" là Hội đồng
    Và Hội đồng chỉ họp khi có mặt ít nhất 2/3 số thành viên
    Và mở việc "Phiên họp Hội đồng" năm 2024

  Khung kịch bản: Số thành viên phải có mặt theo quy chế của Hội đồng
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt <có mặt>/9 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Thì có đúng <số lý do> lý do từ chối
    Và việc vẫn ở "<trạng thái>"

    Dữ liệu:
      | có mặt | số lý do | trạng thái     |
      | 5      | 1        | Đã triệu tập   |
      | 6      | 0        | Đang thảo luận |
      | 9      | 0        | Đang thảo luận |

  Kịch bản: Phiên xét khen thưởng đòi nhiều hơn phiên thường thì theo mức cao hơn
    Cho phiên xét khen thưởng chỉ họp khi có mặt ít nhất 4/5 số thành viên
    Và mở việc "Phiên họp Hội đồng" năm 2024
    Và danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 7/9 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Thì bị từ chối vì "có mặt 7/9, cần ít nhất 4/5"

  Kịch bản: Chưa có danh sách xét thì không triệu tập được
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Thì bị từ chối vì "chưa nêu danh sách xét"

  @Nghị_định_98_Điều_30_khoản_7
  Kịch bản: Một phiên xét nhiều trường hợp; ai chưa đủ phiếu thì bỏ phiếu vòng hai
    Cho danh sách xét gồm
      | người hoặc đơn vị | đề nghị                  |
      | Bà Lan            | chien-si-thi-dua-bo-tinh |
      | Ông Minh          | chien-si-thi-dua-bo-tinh |
      | Sở Mây            | co-thi-dua-bo-tinh       |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    # 90 % với Chiến sĩ thi đua, 80 % với cờ thi đua
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý |
      | Bà Lan            | kín       | 9/10   |
      | Ông Minh          | kín       | 8/10   |
      | Sở Mây            | kín       | 8/10   |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "Chờ bỏ phiếu vòng hai"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý |
      | Bà Lan            | kín       | 10/10  |
      | Ông Minh          | kín       | 9/10   |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì "`ba-lan` không được xét ở vòng này"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý |
      | Ông Minh          | kín       | 9/10   |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "Đã bỏ phiếu"

  Kịch bản: Thiếu phiếu về một người trong danh sách
    Cho danh sách xét gồm
      | người hoặc đơn vị | đề nghị                  |
      | Bà Lan            | chien-si-thi-dua-bo-tinh |
      | Ông Minh          | chien-si-thi-dua-bo-tinh |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý |
      | Bà Lan            | kín       | 9/10   |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì "chưa có phiếu về `ong-minh`"

  Kịch bản: Số phiếu không khớp số thành viên có mặt
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 8/10 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiên họp có mặt 8/10 thành viên
    Và kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý | có mặt |
      | Bà Lan            | kín       | 9/10   | 10     |
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì "phiếu về `ba-lan` không khớp số thành viên, số có mặt của phiên họp"

  @Nghị_định_91_Điều_45_khoản_8
  Kịch bản: Người vắng gửi phiếu bằng văn bản vẫn được tính
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2023-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 8/10 thành viên
    Khi ngày 2023-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho kết quả kiểm phiếu của Hội đồng
      | người hoặc đơn vị | hình thức | đồng ý | gửi phiếu |
      | Bà Lan            | kín       | 9/10   | 2         |
    Khi ngày 2023-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "Đã bỏ phiếu"

  Kịch bản: Không ký biên bản khi chưa có số biên bản; sửa biên bản phải nêu lý do
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu kín về "Bà Lan" được 9/10 thành viên đồng ý
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Và ngày 2024-12-21 "Hội đồng tỉnh" làm bước "Ký biên bản"
    Thì bị từ chối vì "thiếu biên bản phiên họp"
    Cho có biên bản "BB 20/HĐTĐKT"
    Khi ngày 2024-12-21 "Hội đồng tỉnh" làm bước "Ký biên bản"
    Thì việc chuyển sang "Đã có biên bản"
    Khi ngày 2024-12-22 "Hội đồng tỉnh" làm bước "Sửa biên bản"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "ghi nhầm số phiếu"
    Khi ngày 2024-12-22 "Hội đồng tỉnh" làm bước "Sửa biên bản"
    Thì việc chuyển sang "Đã bỏ phiếu"

  Kịch bản: Hoãn phiên họp phải nêu lý do, và họp lại thì triệu tập lại
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Và ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Hoãn phiên họp"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "không đủ thành viên"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Hoãn phiên họp"
    Thì việc chuyển sang "Dự kiến"
