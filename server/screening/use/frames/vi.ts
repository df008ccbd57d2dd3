import { type LanguageFrames, phrases } from './frame-table';

/** Vietnamese. */
export const VI: LanguageFrames = {
  language: 'vi',
  phrases: {
    MAKER: phrases('hãng | thương hiệu | của hãng'),
    FIT: phrases(`
      cho | dành cho | danh cho | dùng cho | tương thích với | tương thích | phù hợp với | phù hợp cho |
      phù hợp | thích hợp cho | thay thế cho | thay thế | thiết kế cho | sử dụng cho | hỗ trợ | chuyên
      dụng cho | lắp cho | lắp vừa | dùng với | chuyên cho | linh kiện cho | gắn được xe | gắn được | gắn cho | gắn xe | gắn vừa | lắp được | lắp xe | lắp được xe | lắp cho xe | vừa với | dùng được cho | dùng được với | sử dụng với | tương thích máy | thay cho | phụ kiện cho | dùng chung | hợp với`),
    CARRY: phrases('với | có | trang bị | chạy'),
    LIKE: phrases(`
      kiểu | kiểu dáng | phong cách | giống | style | nhái | theo phong cách | lấy cảm hứng từ`),
    LIKE_BEHIND: phrases('rep | nhái | fake | super | like auth | replica | style'),
    COPY: phrases(`
      hàng nhái | hàng fake | super fake | rep 1 1 | rep 11 | replica | siêu cấp | hàng f1 | fake 1 | like
      auth | hàng super | fake loại 1 | f1 | sf | bản rep | nhái`),
    NOT: phrases('không | không phải'),
    AUDIENCE: phrases(`
      nam | nữ | nam nữ | bé | bé trai | bé gái | trẻ em | trẻ | em bé | người lớn | học sinh | sinh viên
      | gia đình | nhà | nhà bếp | bếp | văn phòng | du lịch | phòng | phòng ngủ | mùa hè | mùa đông | mẹ
      | mẹ bầu | bà bầu | chó | mèo | thú cưng | da | tóc | phụ nữ | đàn ông | mọi | cả nam | cặp đôi |
      phòng khách`),
    LINK: phrases('và | hoặc | hay'),
    FILLER: phrases(`
      các | dòng | máy | điện thoại | đồng hồ | hút bụi | in | laptop | tai nghe | xe | tất cả | mẫu |
      hãng | máy tính bảng | loa | máy ảnh | mới`),
    PART: phrases(`
      ốp lưng | ốp | bao da | sạc | cáp | dây đeo | dây | kính cường lực | cường lực | lõi lọc | màng lọc
      | pin | mực in | hộp mực | điều khiển | phụ kiện | giá đỡ | chổi | túi`),
    NEUTRAL: phrases('cho thuê | cho vay'),
  },
};
