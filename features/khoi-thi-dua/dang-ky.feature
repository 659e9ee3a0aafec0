# language: vi
Tính năng: Đăng ký thi đua

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối
    Và "Sở Trăng" là phó khối
    Và bản đăng ký phải có "chi-tieu, danh-hieu"
    Và hạn đăng ký của khối là ngày 28/02

  Kịch bản: Đăng ký đủ mục và đúng hạn
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2021 của "Sở Mây"
    Và bản đăng ký ghi "chi-tieu" là "giảm một nửa hồ sơ trễ hạn"
    Và bản đăng ký ghi "danh-hieu" là "tap-the-lao-dong-xuat-sac"
    Khi ngày 2021-02-28 "Sở Mây" làm bước "Gửi đăng ký"
    Thì việc chuyển sang "Đã gửi đăng ký"
    Và không có cảnh báo
    Khi ngày 2021-03-01 "Sở Sao" làm bước "Tiếp nhận"
    Thì việc chuyển sang "Đã tiếp nhận"

  Kịch bản: Bản đăng ký bỏ trống theo Luật 2003
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2021 của "Sở Mây"
    Và bản đăng ký ghi "chi-tieu" là ""
    Khi ngày 2021-02-20 "Sở Mây" làm bước "Gửi đăng ký"
    Thì bị từ chối vì "bản đăng ký chưa có nội dung nào" theo "điểm b khoản 1 Điều 10 Luật 15/2003/QH11"
    Và bị từ chối vì "phần `chi-tieu` bỏ trống"
    Và bị từ chối vì "bản đăng ký thiếu `danh-hieu`"
    Và có đúng 3 lý do từ chối

  Kịch bản: Trưởng khối không tự tiếp nhận đăng ký của mình, phó khối tiếp nhận thay
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2021 của "Sở Sao"
    Và bản đăng ký ghi "chi-tieu" là "mười mô hình mới"
    Và bản đăng ký ghi "danh-hieu" là "co-thi-dua-bo-tinh"
    Khi ngày 2021-02-20 "Sở Sao" làm bước "Gửi đăng ký"
    Và ngày 2021-02-22 "Sở Sao" làm bước "Tiếp nhận"
    Thì bị từ chối vì "đơn vị không tự tiếp nhận hoặc trả lại đăng ký của mình"
    Khi ngày 2021-02-22 "Sở Trăng" làm bước "Tiếp nhận"
    Thì việc chuyển sang "Đã tiếp nhận"

  Kịch bản: Không đơn vị nào đăng ký thay đơn vị khác, trừ khi được ủy quyền
    Cho "Sở Mây" ủy quyền cho "Bà Lan"
    Và mở việc "Đăng ký thi đua của một đơn vị" năm 2021 của "Sở Mây"
    Và bản đăng ký ghi "chi-tieu" là "mười mô hình mới"
    Và bản đăng ký ghi "danh-hieu" là "co-thi-dua-bo-tinh"
    Khi ngày 2021-02-20 "Sở Trăng" làm bước "Gửi đăng ký"
    Thì bị từ chối vì "đây là đăng ký của `so-may`"
    Cho bản đăng ký ghi "chi-tieu" là "mười mô hình mới"
    Và bản đăng ký ghi "danh-hieu" là "co-thi-dua-bo-tinh"
    Khi ngày 2021-02-20 "Bà Lan" thay mặt "Sở Mây" làm bước "Gửi đăng ký"
    Thì việc chuyển sang "Đã gửi đăng ký"
