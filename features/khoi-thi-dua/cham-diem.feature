# language: vi
Tính năng: Chấm điểm

  Bối cảnh:
    Biết khối gồm "Sở Sao, Sở Trăng, Sở Mây"
    Và "Sở Sao" là trưởng khối
    Và thang điểm gồm
      | tiêu chí   | điểm tối đa |
      | Nhiệm vụ   | 60          |
      | Phong trào | 40          |
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

  Khung kịch bản: Điểm trong khoảng từ không đến điểm tối đa, có thể lẻ
    Cho bảng điểm của "Sở Mây"
      | tiêu chí   | tự chấm |
      | Nhiệm vụ   | <điểm>  |
      | Phong trào | 0       |
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Thì có đúng <số lý do> lý do từ chối

    Dữ liệu:
      | điểm  | số lý do |
      | 59,75 | 0        |
      | 60    | 0        |
      | 60,25 | 1        |

  Kịch bản: Từ tự chấm đến điểm khối thống nhất, rồi kiến nghị và Hội đồng thẩm định
    Cho "Sở Sao" là trưởng khối
    Và "Hội đồng tỉnh" là Hội đồng
    Và mở việc "Chấm điểm của một đơn vị" năm 2024 của "Sở Mây"
    Và bảng điểm của "Sở Mây"
      | tiêu chí   | tự chấm |
      | Nhiệm vụ   | 58      |
      | Phong trào | 40      |
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Cho bảng điểm của "Sở Mây" do "Sở Trăng" chấm chéo
      | tiêu chí   | tự chấm | chấm chéo |
      | Nhiệm vụ   | 58      | 55        |
      | Phong trào | 40      | 35        |
    Khi ngày 2024-11-25 "Sở Trăng" làm bước "Thẩm định, chấm chéo"
    Cho bảng điểm của "Sở Mây" do "Sở Trăng" chấm chéo
      | tiêu chí   | tự chấm | chấm chéo | thống nhất |
      | Nhiệm vụ   | 58      | 55        | 56         |
      | Phong trào | 40      | 35        |            |
    Khi ngày 2024-12-01 "Sở Sao" làm bước "Khối thống nhất"
    Thì bị từ chối vì đúng các lý do
      | lý do                  | theo |
      | chưa chấm `phong-trao` |      |
    Cho bảng điểm của "Sở Mây" do "Sở Trăng" chấm chéo
      | tiêu chí   | tự chấm | chấm chéo | thống nhất |
      | Nhiệm vụ   | 58      | 55        | 56         |
      | Phong trào | 40      | 35        | 36         |
    Khi ngày 2024-12-01 "Sở Sao" làm bước "Khối thống nhất"
    Thì việc chuyển sang "Khối đã thống nhất"
    Khi ngày 2024-12-02 "Sở Mây" làm bước "Kiến nghị"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "chưa tính điểm mô hình mới"
    Khi ngày 2024-12-02 "Sở Mây" làm bước "Kiến nghị"
    Thì việc chuyển sang "Đang kiến nghị"
    Cho bảng điểm của "Sở Mây" do "Sở Trăng" chấm chéo
      | tiêu chí   | tự chấm | chấm chéo | thống nhất |
      | Nhiệm vụ   | 58      | 55        | 57         |
      | Phong trào | 40      | 35        | 38         |
    Khi ngày 2024-12-10 "Hội đồng tỉnh" làm bước "Hội đồng thẩm định"
    Thì việc chuyển sang "Hội đồng đã thẩm định"

  Kịch bản: Đơn vị không chấm hộ đơn vị khác ở bước tự chấm
    Cho bảng điểm của "Sở Mây"
      | tiêu chí   | tự chấm |
      | Nhiệm vụ   | 58      |
      | Phong trào | 40      |
    Khi ngày 2024-11-20 "Sở Trăng" làm bước "Tự chấm"
    Thì bị từ chối vì "đây là bảng điểm của `so-may`"

  Kịch bản: Khối chỉ thẩm định đơn vị được đề nghị thì bảng khác được chuyển thẳng
    Cho khối chỉ thẩm định bảng điểm của đơn vị được đề nghị
    Và mở việc "Chấm điểm của một đơn vị" năm 2024 của "Sở Mây"
    Và bảng điểm của "Sở Mây"
      | tiêu chí   | tự chấm |
      | Nhiệm vụ   | 58      |
      | Phong trào | 40      |
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Tự chấm"
    Và ngày 2024-11-25 "Sở Sao" làm bước "Chuyển thẳng, không phải thẩm định"
    Thì bị từ chối vì "bảng điểm này phải được thẩm định trước khi thống nhất"
    Cho đơn vị không thuộc diện đề nghị khen thưởng
    Khi ngày 2024-11-25 "Sở Sao" làm bước "Chuyển thẳng, không phải thẩm định"
    Thì việc chuyển sang "Đã thẩm định, chấm chéo"

  Kịch bản: Không tham gia chấm điểm phải nêu lý do
    Cho thang điểm có "Nhiệm vụ" 60 và "Phong trào" 40
    Và mở việc "Chấm điểm của một đơn vị" năm 2024 của "Sở Mây"
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Không tham gia chấm điểm"
    Thì bị từ chối vì "chưa nêu lý do"
    Cho lý do là "mới thành lập trong năm"
    Khi ngày 2024-11-20 "Sở Mây" làm bước "Không tham gia chấm điểm"
    Thì việc chuyển sang "Không chấm điểm"
