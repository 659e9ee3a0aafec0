# language: vi
Tính năng: Chấm điểm

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối
    Và thang điểm có "Nhiệm vụ" 60 và "Phong trào" 40
    Và mở việc "Chấm điểm của một đơn vị" năm 2024 của "Sở Mây"

  Kịch bản: Không điểm là đã chấm
    Cho "Sở Mây" được tự chấm "Nhiệm vụ" 50 điểm
    Và "Sở Mây" được tự chấm "Phong trào" 0 điểm
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Thì việc chuyển sang "Đã tự chấm"

  Kịch bản: Bỏ trống không phải là không điểm
    Cho "Sở Mây" được tự chấm "Nhiệm vụ" 50 điểm
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Thì bị từ chối vì "chưa chấm `phong-trao`"
    Và có đúng 1 lý do từ chối
    Và việc vẫn ở "Chưa chấm"

  Kịch bản: Không chấm quá điểm tối đa
    Cho "Sở Mây" được tự chấm "Nhiệm vụ" 61 điểm
    Và "Sở Mây" được tự chấm "Phong trào" 40 điểm
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Thì bị từ chối vì "`nhiem-vu`: 61 điểm cao hơn điểm tối đa 60"

  Kịch bản: Đơn vị không tự thẩm định bảng điểm của mình
    Cho "Sở Mây" được tự chấm "Nhiệm vụ" 60 điểm
    Và "Sở Mây" được tự chấm "Phong trào" 40 điểm
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Cho "Sở Mây" được chấm chéo "Nhiệm vụ" 55 điểm bởi "Sở Trăng"
    Và "Sở Mây" được chấm chéo "Phong trào" 35 điểm bởi "Sở Trăng"
    Khi ngày 2024-11-25 "Sở Mây" làm bước "Thẩm định, chấm chéo"
    Thì bị từ chối vì "đơn vị không tự thẩm định, thống nhất bảng điểm của mình" theo "Điều 5 Luật 06/2022/QH15"
    Cho "Sở Mây" được chấm chéo "Nhiệm vụ" 55 điểm bởi "Sở Trăng"
    Và "Sở Mây" được chấm chéo "Phong trào" 35 điểm bởi "Sở Trăng"
    Khi ngày 2024-11-25 "Sở Trăng" làm bước "Thẩm định, chấm chéo"
    Thì việc chuyển sang "Đã thẩm định, chấm chéo"
