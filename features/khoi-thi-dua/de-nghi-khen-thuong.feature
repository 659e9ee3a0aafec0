# language: vi
Tính năng: Đề nghị khen thưởng

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối
    Và "Phòng Thi đua" là cơ quan thường trực
    Và "Hội đồng tỉnh" là Hội đồng
    Và "Chủ tịch tỉnh" là cấp quyết định

  Kịch bản: Đủ tiêu chuẩn mà thiếu biên bản bình xét
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và hồ sơ có "lao-dong-tien-tien 2021"
    Và hồ sơ có "sang-kien@co-so 2021-05-02"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2021-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2021 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, chung-nhan-sang-kien"
    Khi ngày 2021-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "thiếu: Biên bản bình xét thi đua (`bien-ban-binh-xet`)" theo "điểm c khoản 1 Điều 84 Luật 15/2003/QH11"
    Và có đúng 1 lý do từ chối

  Kịch bản: Chưa đủ tiêu chuẩn thì nêu đúng điều còn thiếu
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "dang-ky-thi-dua 2021"
    Và hồ sơ có "lao-dong-tien-tien 2021"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2021-12-01
    Thì kết luận là chưa đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2021 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2021-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "Có sáng kiến tăng năng suất, hiệu quả công tác được cơ sở công nhận" theo "điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"
    Và bị từ chối vì "Có đề tài nghiên cứu khoa học đã nghiệm thu được áp dụng tại đơn vị"
    Và có đúng 2 lý do từ chối

  Kịch bản: Không có kết quả xét thì không trình được
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và mở đề nghị "chien-si-thi-dua-co-so" năm 2021 cho hồ sơ ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2021-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "chưa có kết quả xét tiêu chuẩn"
    Và có đúng 1 lý do từ chối
    Và việc vẫn ở "Hồ sơ nháp"

  Kịch bản: Hai vòng phiếu không đạt thì dừng
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-05-02"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien, ket-qua-bo-phieu"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien, ket-qua-bo-phieu"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Và ngày 2024-12-22 "Phòng Thi đua" làm bước "Lấy ý kiến, công khai"
    Cho phiếu kín của Hội đồng được 7/10 thành viên đồng ý
    Khi ngày 2024-12-25 "Hội đồng tỉnh" làm bước "Hội đồng bỏ phiếu"
    Thì việc chuyển sang "Chờ bỏ phiếu vòng hai"
    Cho phiếu kín của Hội đồng được 7/10 thành viên đồng ý
    Khi ngày 2024-12-26 "Hội đồng tỉnh" làm bước "Hội đồng bỏ phiếu"
    Thì việc chuyển sang "Hội đồng không thông qua"
    Khi ngày 2024-12-27 "Chủ tịch tỉnh" làm bước "Quyết định tặng"
    Thì bị từ chối vì "không có bước `grant` khi đang “Hội đồng không thông qua”; có thể: Kiến nghị xem xét lại"
    Và việc vẫn ở "Hội đồng không thông qua"

  Kịch bản: Kết quả xét chỉ dựa trên giả định thì không trình được
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-05-02"
    Và các nhận định khác coi như đạt
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì bị từ chối vì "kết quả xét chỉ là giả định, không dùng để đề nghị"

  @Thông_tư_12_Điều_8_khoản_3
  Khung kịch bản: Đã đề nghị Cờ thi đua của Chính phủ thì không tặng cờ của tỉnh, theo Thông tư 12 đến hết năm 2023
    Cho một tập thể
    Và hồ sơ là của "Sở Mây"
    Và hồ sơ có các bản ghi
      | loại                     | thời gian |
      | dan-dau-cum-khoi@bo-tinh | <năm>     |
      | dang-ky-thi-dua          | <năm>     |
    Và các nhận định
      | nhận định          | thẩm quyền | xác nhận |
      | vuot-chi-tieu      | don-vi     | có       |
      | tieu-bieu-bo-tinh  | hoi-dong   | có       |
      | nhan-to-moi        | hoi-dong   | có       |
      | doan-ket           | don-vi     | có       |
      | to-chuc-dang       | don-vi     | có       |
      | tich-cuc-tiet-kiem | don-vi     | có       |
    Khi xét "co-thi-dua-bo-tinh" ngày <năm>-12-10
    Thì kết luận là đủ
    Cho mở đề nghị "co-thi-dua-bo-tinh" năm <năm> cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và đơn vị ấy còn được đề nghị "co-thi-dua-chinh-phu"
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet"
    Khi ngày <năm>-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | năm  | số lý do |
      | 2023 | 1        |
      | 2024 | 0        |

  @Nghị_định_98_Điều_30_khoản_7
  Kịch bản: Từ trình đến quyết định, trao, rồi hủy bỏ vì kê khai gian dối
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-05-02"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Cho danh sách đã được công khai
    Khi ngày 2024-12-22 "Phòng Thi đua" làm bước "Lấy ý kiến, công khai"
    Cho phiếu kín của Hội đồng được 8/10 thành viên đồng ý
    Khi ngày 2024-12-25 "Hội đồng tỉnh" làm bước "Hội đồng bỏ phiếu"
    Thì việc chuyển sang "Hội đồng đã thông qua"
    Cho kèm kết quả xét ấy
    Và danh sách đã được công khai
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien, ket-qua-bo-phieu"
    Khi ngày 2024-12-26 "Phòng Thi đua" làm bước "Trình cấp quyết định"
    Cho kèm kết quả xét ấy
    Khi ngày 2024-12-28 "Chủ tịch tỉnh" làm bước "Quyết định tặng"
    Thì bị từ chối vì "thiếu số quyết định"
    Cho kèm kết quả xét ấy
    Và quyết định số "QĐ 88/QĐ-UBND"
    Khi ngày 2024-12-28 "Chủ tịch tỉnh" làm bước "Quyết định tặng"
    Thì việc chuyển sang "Đã có quyết định tặng"
    Khi ngày 2025-01-10 "Chủ tịch tỉnh" làm bước "Trao"
    Thì việc chuyển sang "Đã trao"
    Khi ngày 2025-05-10 "Chủ tịch tỉnh" làm bước "Hủy bỏ quyết định tặng"
    Thì có đúng 2 lý do từ chối
    Và bị từ chối vì "thiếu văn bản kết luận"
    Cho căn cứ hủy bỏ là "gian-doi" theo văn bản "KL 3/KL-TTr"
    Khi ngày 2025-05-10 "Chủ tịch tỉnh" làm bước "Hủy bỏ quyết định tặng"
    Thì việc chuyển sang "Đã hủy bỏ quyết định"

  @Điều_5
  Kịch bản: Người thân không bỏ phiếu; người được đề nghị không quyết định cho mình
    Cho "Bà Bình" là cấp quyết định
    Và một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-05-02"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và "Phòng Thi đua" là người thân của người được đề nghị
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Thì bị từ chối vì "`phong-thi-dua` là người thân của người được đề nghị" theo "Điều 5 Luật 06/2022/QH15"

  Kịch bản: Đơn vị khác không trình, không rút hồ sơ của người khác
    Cho một tập thể
    Và hồ sơ là của "Sở Mây"
    Và hồ sơ có "xep-loai:tot 2024"
    Và mở đề nghị "co-thi-dua-bo-tinh" năm 2024 cho hồ sơ ấy
    Và lý do là "đổi ý"
    Khi ngày 2024-12-20 "Sở Trăng" làm bước "Rút hồ sơ"
    Thì bị từ chối vì "hồ sơ này do đơn vị khác đề nghị"

  Kịch bản: Hội đồng chỉ đổi hình thức được đề nghị khi quy chế cho phép
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "chien-si-thi-dua-co-so 2023..2024"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "bang-khen-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Cho danh sách đã được công khai
    Khi ngày 2024-12-22 "Phòng Thi đua" làm bước "Lấy ý kiến, công khai"
    Cho Hội đồng đề nghị thay bằng "giay-khen"
    Và có biên bản "BB 20/HĐTĐKT"
    Và lý do là "thành tích ở phạm vi cơ sở"
    Khi ngày 2024-12-25 "Hội đồng tỉnh" làm bước "Hội đồng đề nghị hình thức khác"
    Thì bị từ chối vì "quy chế không cho Hội đồng đổi hình thức được đề nghị"
    Cho kèm kết quả xét ấy
    Khi ngày 2024-12-25 "Phòng Thi đua" làm bước "Thường trực tham mưu, không họp Hội đồng"
    Thì bị từ chối vì "quy chế không giao cơ quan thường trực tham mưu mà không qua Hội đồng"
    Cho có biên bản "BB 20/HĐTĐKT"
    Khi ngày 2024-12-25 "Hội đồng tỉnh" làm bước "Hội đồng thông qua theo biên bản"
    Thì việc chuyển sang "Hội đồng đã thông qua"

  Kịch bản: Trả lại phải nêu lý do
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "lao-dong-tien-tien 2024"
    Và hồ sơ có "sang-kien@co-so 2024-05-02"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "chien-si-thi-dua-co-so" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet, chung-nhan-sang-kien"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Và ngày 2024-12-21 "Phòng Thi đua" làm bước "Trả lại, yêu cầu bổ sung"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "báo cáo thành tích chưa có xác nhận"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Trả lại, yêu cầu bổ sung"
    Thì việc chuyển sang "Trả lại để bổ sung"

  Kịch bản: Quy chế cho Hội đồng đổi hình thức
    Cho Hội đồng được đổi hình thức khen thưởng
    Và một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "chien-si-thi-dua-co-so 2023..2024"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "bang-khen-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Cho danh sách đã được công khai
    Khi ngày 2024-12-22 "Phòng Thi đua" làm bước "Lấy ý kiến, công khai"
    Cho Hội đồng đề nghị thay bằng "giay-khen"
    Và có biên bản "BB 20/HĐTĐKT"
    Và lý do là "thành tích ở phạm vi cơ sở"
    Khi ngày 2024-12-25 "Hội đồng tỉnh" làm bước "Hội đồng đề nghị hình thức khác"
    Thì việc chuyển sang "Hội đồng đề nghị hình thức khác"

  Kịch bản: Quy chế giao cơ quan thường trực tham mưu mà không họp Hội đồng
    Cho cơ quan thường trực được tham mưu "bang-khen-bo-tinh" không qua Hội đồng
    Và một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ là của "nv-017"
    Và hồ sơ có "chien-si-thi-dua-co-so 2023..2024"
    Và "don-vi" xác nhận "guong-mau"
    Khi xét "bang-khen-bo-tinh" ngày 2024-12-01
    Thì kết luận là đủ
    Cho mở đề nghị "bang-khen-bo-tinh" năm 2024 cho hồ sơ ấy
    Và kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-20 "Sở Mây" làm bước "Trình hồ sơ"
    Cho kèm kết quả xét ấy
    Và giấy tờ kèm theo gồm "to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong"
    Khi ngày 2024-12-21 "Phòng Thi đua" làm bước "Thẩm định"
    Cho danh sách đã được công khai
    Khi ngày 2024-12-22 "Phòng Thi đua" làm bước "Lấy ý kiến, công khai"
    Cho kèm kết quả xét ấy
    Khi ngày 2024-12-25 "Phòng Thi đua" làm bước "Thường trực tham mưu, không họp Hội đồng"
    Thì việc chuyển sang "Thường trực đã tham mưu"
