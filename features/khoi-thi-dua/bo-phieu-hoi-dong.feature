# language: vi
Tính năng: Hội đồng bỏ phiếu

  Bối cảnh:
    Biết "Hội đồng tỉnh" là Hội đồng
    Và Hội đồng chỉ họp khi có mặt ít nhất 2/3 số thành viên
    Và mở việc "Phiên họp Hội đồng" năm 2024

  Khung kịch bản: Chín mươi phần trăm, tám mươi phần trăm tính trên tổng số thành viên
    Cho danh sách xét có "Bà Lan" đề nghị "<danh hiệu>"
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt <thành viên>/<thành viên> thành viên
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu kín về "Bà Lan" được <đồng ý>/<thành viên> thành viên đồng ý
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "<kết quả>"

    Dữ liệu: Luật 2003
      | danh hiệu                | ngày       | thành viên | đồng ý | kết quả               |
      | chien-si-thi-dua-bo-tinh | 2023-12-31 | 10         | 9      | Đã bỏ phiếu           |
      | chien-si-thi-dua-bo-tinh | 2023-12-31 | 10         | 8      | Chờ bỏ phiếu vòng hai |
      | chien-si-thi-dua-bo-tinh | 2023-12-31 | 11         | 10     | Đã bỏ phiếu           |
      | chien-si-thi-dua-bo-tinh | 2023-12-31 | 11         | 9      | Chờ bỏ phiếu vòng hai |

    Dữ liệu: Luật 2022
      | danh hiệu                  | ngày       | thành viên | đồng ý | kết quả               |
      | chien-si-thi-dua-toan-quoc | 2024-01-01 | 10         | 9      | Đã bỏ phiếu           |
      | chien-si-thi-dua-toan-quoc | 2024-01-01 | 10         | 8      | Chờ bỏ phiếu vòng hai |
      | co-thi-dua-bo-tinh         | 2024-01-01 | 10         | 8      | Đã bỏ phiếu           |
      | co-thi-dua-bo-tinh         | 2024-01-01 | 10         | 7      | Chờ bỏ phiếu vòng hai |
      | co-thi-dua-bo-tinh         | 2024-01-01 | 11         | 9      | Đã bỏ phiếu           |
      | co-thi-dua-bo-tinh         | 2024-01-01 | 11         | 8      | Chờ bỏ phiếu vòng hai |

  Khung kịch bản: Phiếu kín
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu <hình thức> về "Bà Lan" được 10/10 thành viên đồng ý
    Khi ngày <ngày> "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "<kết quả>"

    Dữ liệu:
      | ngày       | hình thức           | kết quả     |
      | 2023-12-31 | kín                 | Đã bỏ phiếu |
      | 2024-01-01 | không ghi hình thức | Đã bỏ phiếu |

  Kịch bản: Năm 2023 bỏ phiếu công khai là phiếu không có giá trị, phải bỏ lại chứ không phải trượt
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu công khai về "Bà Lan" được 10/10 thành viên đồng ý
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì "phải bỏ phiếu kín" theo "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP"

  Kịch bản: Năm 2023 biên bản không ghi phiếu kín thì chưa biết kết quả
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu không ghi hình thức về "Bà Lan" được 10/10 thành viên đồng ý
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì bị từ chối vì "chưa nêu có bỏ phiếu kín hay không" theo "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP"

  Kịch bản: Người vắng gửi phiếu vẫn được tính
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 8/10 thành viên
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu kín về "Bà Lan" được 9/10 thành viên đồng ý trong đó 2 người vắng gửi phiếu
    Khi ngày 2023-12-31 "Hội đồng tỉnh" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "Đã bỏ phiếu"

  Kịch bản: Không đủ thành viên có mặt thì không khai mạc
    Cho danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Triệu tập"
    Cho phiên họp có mặt 6/10 thành viên
    Khi ngày 2024-12-20 "Hội đồng tỉnh" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Thì bị từ chối vì "có mặt 6/10, cần ít nhất 2/3"
