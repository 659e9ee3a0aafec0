# language: vi
Tính năng: Năm hội nghị khối thi đua mà báo chí kể lại

  Kịch bản: Điện Biên tổng kết năm 2017 và phát động năm 2018 trong một hội nghị, không kể trưởng khối
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/000-dien-bien.yaml"
    Thì mọi việc đều được ghi nhận
    Và ngày 2018-01-08 khối có 8 đơn vị
    Và một hội nghị làm việc của cả năm 2017 và năm 2018
    Và hồ sơ "nam-2017" đang "Đã bình xét"
    Và hồ sơ "giao-uoc-2018" đang "Đã ký kết"
    Và hồ sơ "nam-2018" đang "Đang thực hiện"
    Và có 0 đề nghị khen thưởng
    Và ngày 2018-01-08 áp dụng "Nghị định 91/2017/NĐ-CP"

  Kịch bản: Hưng Yên đề nghị ba đơn vị, bàn giao trưởng khối và ký giao ước năm sau
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/001-hung-yen.yaml"
    Thì mọi việc đều được ghi nhận
    Và ngày 2022-01-13 khối có 8 đơn vị
    Và một hội nghị làm việc của cả năm 2021 và năm 2022
    Và "so-van-hoa-the-thao-va-du-lich" được đề nghị "co-thi-dua-chinh-phu"
    Và "dai-phat-thanh-va-truyen-hinh-tinh" được đề nghị "co-thi-dua-bo-tinh"
    Và "so-thong-tin-va-truyen-thong" được đề nghị "bang-khen-bo-tinh"
    Và có 3 đề nghị khen thưởng
    Và ngày 2022-01-12 trưởng khối là "so-van-hoa-the-thao-va-du-lich"
    Và ngày 2022-01-14 trưởng khối là "so-lao-dong-thuong-binh-va-xa-hoi"
    Và hồ sơ "giao-uoc-2022" đang "Đã ký kết"
    Và ngày 2022-01-13 áp dụng "Nghị định 91/2017/NĐ-CP"
    Và ngày 2022-01-13 áp dụng "Thông tư 12/2019/TT-BNV"

  Kịch bản: Bắc Kạn chỉ ký giao ước, sau khi thảo luận ba dự thảo
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/002-bac-kan.yaml"
    Thì mọi việc đều được ghi nhận
    Và ngày 2018-03-09 khối có 11 đơn vị
    Và có 11 chữ ký giao ước
    Và hồ sơ "giao-uoc-2018" đang "Đã ký kết"
    Và có 0 đề nghị khen thưởng

  Kịch bản: Một tỉnh không nêu tên sơ kết khi đã đủ giấy tờ theo hướng dẫn của tỉnh
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/003-khong-ro-tinh.yaml"
    Thì mọi việc đều được ghi nhận
    Và ngày 2018-07-18 không rõ khối có bao nhiêu đơn vị
    Và hồ sơ "so-ket" đang "Đã họp"
    Và có 0 đề nghị khen thưởng

  Kịch bản: Quảng Nam sơ kết với mười đơn vị không nêu tên, khi luật của ngày đó chưa có trong bộ quy định
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/004-quang-nam.yaml"
    Thì mọi việc đều được ghi nhận
    Và ngày 2017-07-25 khối có 10 đơn vị
    Và hồ sơ "so-ket" đang "Đã họp"
    Và có 0 đề nghị khen thưởng
    Và ngày 2017-07-25 chưa có luật nào trong bộ quy định

  Khung kịch bản: Sơ kết diễn ra trong tháng 7
    Khi diễn lại năm trong tệp "../../tests/workflows/seeds/<năm>.yaml"
    Thì sơ kết diễn ra ngày <ngày>

    Dữ liệu:
      | năm               | ngày       |
      | 003-khong-ro-tinh | 2018-07-18 |
      | 004-quang-nam     | 2017-07-25 |
