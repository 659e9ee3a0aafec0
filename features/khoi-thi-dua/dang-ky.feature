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

  Khung kịch bản: Đăng ký trước, đúng và sau hạn: trễ hạn được nhắc, không bị từ chối
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2024 của "Sở Mây"
    Và bản đăng ký ghi
      | phần      | nội dung                   |
      | chi-tieu  | giảm một nửa hồ sơ trễ hạn |
      | danh-hieu | tap-the-lao-dong-xuat-sac  |
    Khi ngày <ngày> "Sở Mây" làm bước "Gửi đăng ký"
    Thì việc chuyển sang "Đã gửi đăng ký"
    Và <cảnh báo>

    Dữ liệu:
      | ngày       | cảnh báo                                        |
      | 2024-02-27 | không có cảnh báo                               |
      | 2024-02-28 | không có cảnh báo                               |
      | 2024-02-29 | có cảnh báo "quá hạn 1 ngày: hạn là 2024-02-28" |

  Kịch bản: Trả lại phải nêu lý do, đơn vị sửa rồi gửi lại
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2024 của "Sở Mây"
    Và bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | phấn đấu tốt              |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-20 "Sở Mây" làm bước "Gửi đăng ký"
    Và ngày 2024-02-22 "Sở Sao" làm bước "Trả lại"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "chỉ tiêu chưa có con số"
    Khi ngày 2024-02-22 "Sở Sao" làm bước "Trả lại"
    Thì việc chuyển sang "Trả lại để làm rõ"
    Cho bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | 95 % hồ sơ đúng hạn       |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-25 "Sở Mây" làm bước "Gửi đăng ký"
    Thì việc chuyển sang "Đã gửi đăng ký"

  @Luật_2003_Điều_10_khoản_1_điểm_b
  Khung kịch bản: Đăng ký thi đua là căn cứ xét theo Luật 2003; từ 2024 quy chế khối giữ việc này
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm <năm> của "Sở Mây"
    Và bản đăng ký ghi
      | phần     | nội dung |
      | chi-tieu |          |
    Khi ngày <ngày> "Sở Mây" làm bước "Gửi đăng ký"
    Thì bị từ chối vì "bản đăng ký chưa có nội dung nào" theo "<điều khoản>"

    Dữ liệu:
      | năm  | ngày       | điều khoản                               |
      | 2023 | 2023-02-20 | điểm b khoản 1 Điều 10 Luật 15/2003/QH11 |
      | 2024 | 2024-02-20 | quy chế của khối                         |

  Kịch bản: Đơn vị điều chỉnh sau khi đã được tiếp nhận thì phải nêu lý do và được tiếp nhận lại
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2024 của "Sở Mây"
    Và bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | 95 % hồ sơ đúng hạn       |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-20 "Sở Mây" làm bước "Gửi đăng ký"
    Và ngày 2024-02-22 "Sở Sao" làm bước "Tiếp nhận"
    Cho bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | 97 % hồ sơ đúng hạn       |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-25 "Sở Mây" làm bước "Đơn vị điều chỉnh"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "tỉnh giao thêm chỉ tiêu"
    Và bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | 97 % hồ sơ đúng hạn       |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-25 "Sở Mây" làm bước "Đơn vị điều chỉnh"
    Thì việc chuyển sang "Đã gửi đăng ký"

  Khung kịch bản: Chốt danh sách chỉ sau hạn đăng ký; gia hạn phải nêu lý do
    Cho "Phòng Thi đua" là cơ quan thường trực
    Và mở việc "Đăng ký thi đua của một đơn vị" năm 2024 của "Sở Mây"
    Khi ngày <ngày> "Phòng Thi đua" làm bước "Chốt danh sách, không đăng ký"
    Thì có đúng <số lý do> lý do từ chối
    Và việc vẫn ở "<trạng thái>"

    Dữ liệu:
      | ngày       | số lý do | trạng thái    |
      | 2024-02-28 | 1        | Chờ đăng ký   |
      | 2024-02-29 | 0        | Không đăng ký |

  Kịch bản: Rút đăng ký phải nêu lý do
    Cho mở việc "Đăng ký thi đua của một đơn vị" năm 2024 của "Sở Mây"
    Và bản đăng ký ghi
      | phần      | nội dung                  |
      | chi-tieu  | 95 % hồ sơ đúng hạn       |
      | danh-hieu | tap-the-lao-dong-xuat-sac |
    Khi ngày 2024-02-20 "Sở Mây" làm bước "Gửi đăng ký"
    Và ngày 2024-02-21 "Sở Mây" làm bước "Rút đăng ký"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "đơn vị sáp nhập"
    Khi ngày 2024-02-21 "Sở Mây" làm bước "Rút đăng ký"
    Thì việc chuyển sang "Đã rút đăng ký"
