# language: vi
Tính năng: Hạn mức và tiền thưởng

  @Nghị_định_91_Điều_11_khoản_1
  Khung kịch bản: Cờ thi đua của Chính phủ không quá 20 % của cả tỉnh, phần lẻ bỏ đi
    Khi tính hạn mức "co-thi-dua-chinh-phu" ngày 2022-01-20 trên <số tập thể> tập thể
    Thì được nhiều nhất <hạn mức> theo "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP"
    Và cách hiểu là "không của từng khối"

    Dữ liệu:
      | số tập thể | hạn mức |
      | 65         | 13      |
      | 64         | 12      |
      | 60         | 12      |
      | 59         | 11      |
      | 5          | 1       |
      | 4          | 0       |

  @Điều_25_khoản_1
  Kịch bản: Luật 2022 không nêu tỷ lệ Cờ thi đua của Chính phủ; nghị định chưa đọc được thì chưa biết
    Khi tính hạn mức "co-thi-dua-chinh-phu" ngày 2024-01-20 trên 60 tập thể
    Thì không biết được nhiều nhất bao nhiêu

  @Điều_26_khoản_3
  Khung kịch bản: Cờ thi đua của tỉnh không có tỷ lệ trong luật
    Khi tính hạn mức "co-thi-dua-bo-tinh" ngày <ngày> trên 60 tập thể
    Thì không biết được nhiều nhất bao nhiêu

    Dữ liệu:
      | ngày       |
      | 2023-12-31 |
      | 2024-01-01 |

  @Nghị_định_91_Điều_9_khoản_3
  Khung kịch bản: Chiến sĩ thi đua cơ sở không quá 15 % số Lao động tiên tiến
    Khi tính hạn mức "chien-si-thi-dua-co-so" ngày 2023-12-31 trên <số người> cá nhân
    Thì được nhiều nhất <hạn mức> theo "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"

    Dữ liệu:
      | số người | hạn mức |
      | 27       | 4       |
      | 26       | 3       |
      | 20       | 3       |
      | 19       | 2       |
      | 6        | 0       |

  @Điều_23
  Kịch bản: Luật 2022 không còn nêu tỷ lệ Chiến sĩ thi đua cơ sở
    Khi tính hạn mức "chien-si-thi-dua-co-so" ngày 2024-01-01 trên 20 cá nhân
    Thì không biết được nhiều nhất bao nhiêu

  Khung kịch bản: Tiền thưởng theo lương cơ sở của ngày quyết định
    Khi tính tiền thưởng "<danh hiệu>" cho <ai> theo quyết định ngày <ngày>
    Thì tiền thưởng là <tiền> đồng

    Dữ liệu:
      | danh hiệu            | ai      | ngày       | tiền       |
      | co-thi-dua-chinh-phu | tập thể | 2022-01-13 | 17.880.000 |
      | co-thi-dua-bo-tinh   | tập thể | 2022-01-13 | 11.920.000 |
      | bang-khen-bo-tinh    | tập thể | 2022-01-13 | 2.980.000  |
      | lao-dong-tien-tien   | cá nhân | 2018-06-30 | 390.000    |
      | lao-dong-tien-tien   | cá nhân | 2018-07-01 | 420.000    |
      | bang-khen-bo-tinh    | cá nhân | 2023-12-31 | 1.800.000  |
      | bang-khen-bo-tinh    | cá nhân | 2024-01-01 | 2.700.000  |

  Kịch bản: Trước ngày 01/10/2017 không có văn bản nào được nạp
    Khi tính tiền thưởng "chien-si-thi-dua-co-so" cho cá nhân theo quyết định ngày 2017-09-30
    Thì chưa biết tiền thưởng
