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
