import { type LanguageFrames, phrases } from './frame-table';

/** Vietnamese. */
export const VI: LanguageFrames = {
  language: 'vi',
  phrases: {
    APART: phrases(`
      hàng thay thế | không chính hãng | không kèm máy | không kèm điện thoại | không bao gồm điện thoại | linh kiện thay thế |
      hàng gia công | loại thay thế |
      sửa chữa | dịch vụ thay | loại thay`),
    MAKER: phrases('hiệu | hãng | thương hiệu | của hãng'),
    FIT: phrases(`
      cho | dành cho | danh cho | dùng cho | tương thích với | tương thích | phù hợp với | phù hợp cho |
      phù hợp | thích hợp cho | thay thế cho | thay thế | thiết kế cho | sử dụng cho | hỗ trợ |
      chuyên dụng cho | lắp cho | lắp vừa | dùng với | chuyên cho | linh kiện cho | gắn được xe | gắn được |
      gắn cho | gắn xe | gắn vừa | lắp được | lắp xe | lắp được xe | lắp cho xe | vừa với | dùng được cho |
      dùng được với | sử dụng với | tương thích máy | thay cho | phụ kiện cho | dùng chung | hợp với |
      cho xe | dành cho xe | dùng cho xe | dùng cho máy | cho máy | dành cho máy | cho điện thoại |
      dành cho điện thoại | cho dòng | cho các dòng | lắp vừa xe | vừa xe | chạy được cho |
      thay thế được cho | thay được cho | theo xe | theo máy | tương thích cho | tương đương | chuẩn cho |
      chuyên dùng cho | riêng cho | hợp xe | phù hợp xe | phù hợp máy`),
    CARRY: phrases('với | có | trang bị | chạy'),
    LIKE: phrases(`
      kiểu | kiểu dáng | phong cách | giống | @style | nhái | theo phong cách | lấy cảm hứng từ`),
    LIKE_BEHIND: phrases('@rep | nhái | @fake | @super | like auth | replica | @style'),
    COPY: phrases(`
      hàng nhái | hàng fake | super fake | rep 1 1 | rep 11 | replica | siêu cấp | @hàng f1 | @fake 1 |
      like auth | hàng super | fake loại 1 | @f1 | @sf | bản rep | nhái`),
    NOT: phrases('không | không phải'),
    EXAMPLE: phrases('như | chẳng hạn như | ví dụ như | kiểu'),
    SUBSTITUTE: phrases('tương đương'),
    UNIVERSAL: phrases('đa năng | dùng chung'),
    FIT_BEHIND: phrases('tương thích'),
    AUDIENCE: phrases(`
      nam | nữ | nam nữ | bé | bé trai | bé gái | trẻ em | trẻ | em bé | người lớn | học sinh | sinh viên |
      gia đình | nhà | nhà bếp | bếp | văn phòng | du lịch | phòng | phòng ngủ | mùa hè | mùa đông | mẹ |
      mẹ bầu | bà bầu | chó | mèo | thú cưng | da | tóc | phụ nữ | đàn ông | mọi | cả nam | cặp đôi |
      phòng khách`),
    LINK: phrases('và | hoặc | hay'),
    FILLER: phrases(`
      các | dòng | máy | điện thoại | đồng hồ | hút bụi | in | laptop | tai nghe | xe | tất cả | mẫu | hãng |
      máy tính bảng | loa | máy ảnh | mới | máy giặt | tủ lạnh | lò vi sóng | tivi | ti vi | máy khoan |
      máy mài | máy xay | nồi cơm | nồi chiên | xe máy | ô tô | xe đạp | tay cầm | máy chơi game | bàn chải |
      bàn chải điện | máy cạo râu | máy pha cà phê | robot | robot hút bụi | đầu | smart`),
    PART: phrases(`
      cánh quạt dự phòng |       ốp lưng | ốp | bao da | sạc | cáp | dây đeo | dây | kính cường lực | cường lực | lõi lọc | màng lọc |
      pin | mực in | hộp mực | điều khiển | phụ kiện | giá đỡ | chổi | túi | kính | lọc gió | lọc dầu |
      lọc gió điều hòa | thảm lót | thảm lót sàn | thảm | bọc ghế | áo ghế | gạt mưa | cần gạt mưa |
      má phanh | bố thắng | bố thắng đĩa | bugi | nhông sên dĩa | nhông sên | đèn pha | đèn hậu | gương |
      kính chiếu hậu | gương chiếu hậu | tay thắng | pô | bọc vô lăng | bao chìa khóa | chìa khóa |
      vỏ chìa khóa | ron | gioăng | ống | bàn chải | đầu bàn chải | đầu thay | lưỡi dao | lưỡi lam |
      lưỡi cạo | dây curoa | dây sạc | củ sạc | dán màn hình | miếng dán | túi đựng | hộp đựng | chân đế |
      đế sạc | mực | linh kiện | phụ tùng | màng loa | đệm tai | vòng đeo | viên nén | lõi | bình lọc |
      bao tay | lốp | vỏ xe | dây thắng | yên xe | kính xe | baga | thùng xe | nẹp | nẹp cốp | ốp cốp |
      ốp tay nắm | tay nắm cửa | cản trước | cản sau | giá nóc | giảm xóc | cảm biến | bơm xăng | bơm nước |
      nắp | chắn bùn | cốp | bóng đèn | đèn sương mù | đèn gầm | bậc lên xuống | viền che mưa | che mưa |
      phuộc | tay côn | bố nồi |
      sửa chữa | dịch vụ thay`),
    NEUTRAL: phrases('cho thuê | cho vay'),
    SERVED: phrases(`
      xe | ô tô | xe máy | xe hơi | xe ô tô | máy in | máy hút bụi | điện thoại | đồng hồ | máy cạo râu |
      máy pha cà phê`),
    SHELL: phrases(`
      ốp lưng | ốp | bao da | kính cường lực | cường lực | dán màn hình | miếng dán | dây đeo | vòng đeo |
      giá đỡ | chân đế`),
  },
};
