/** Names of brands in Thai, as their shops and importers write them; names that are Thai words too are left out. As in brand-names.ts. */
export const THAI_NAMES = `
Reebok|รีบ็อค
Asics|เอสิคส์|แอสิคส์
Fila|ฟิล่า
Mizuno|มิซูโน่
Yonex|โยเน็กซ์
Birkenstock|เบอร์เคนสต็อค|เบอร์เกนสต๊อก
Dr. Martens|ดอกเตอร์มาร์ติน|ด็อกเตอร์มาร์เทน
Onitsuka Tiger|โอนิซึกะ ไทเกอร์
Levi's|ลีวายส์
Lacoste|ลาคอสต์
Tommy Hilfiger|ทอมมี่ ฮิลฟิเกอร์
Calvin Klein|คาลวิน ไคลน์
Uniqlo|ยูนิโคล่
Muji|มูจิ
Samsonite|แซมโซไนท์|แซมโซไนต์
American Tourister|อเมริกัน ทัวริสเตอร์
Rimowa|ริโมวา
Fendi|เฟนดิ
Celine|เซลีน
Yves Saint Laurent|อีฟ แซงต์ โลรองต์
Saint Laurent|แซงต์ โลรองต์
Bottega Veneta|โบเตก้า เวเนต้า
Loewe|โลเอเว่
Michael Kors|ไมเคิล คอร์ส
Kate Spade|เคท สเปด
Longchamp|ลองฌอมป์|ลองชอมป์
Marc Jacobs|มาร์ค เจคอบส์
Givenchy|จีวองชี่
Valentino|วาเลนติโน่
Armani|อาร์มานี่
Louis Vuitton|หลุยส์ วิคตอง|หลุยวิตตอง
Bulgari|บุลการี
Tiffany|ทิฟฟานี่
Swarovski|สวารอฟสกี้
Tissot|ทิสโซต์
Seiko|ไซโก้
Citizen|ซิติเซ็น
Tag Heuer|แท็ก ฮอยเออร์
G-Shock|จีช็อค|จี-ช็อค
Oakley|โอ๊คเล่ย์
Estée Lauder|เอสเต้ ลอเดอร์
Maybelline|เมย์เบลลีน
Shiseido|ชิเซโด้
SK-II|เอสเค-ทู
Laneige|ลาเนจ
Innisfree|อินนิสฟรี
Olay|โอเลย์
Garnier|การ์นิเย่
Vaseline|วาสลีน
La Roche-Posay|ลา โรช-โพเซย์
Cetaphil|เซตาฟิล
Bioderma|ไบโอเดอร์มา
Eucerin|ยูเซอริน
Colgate|คอลเกต
Sensodyne|เซ็นโซดายน์
Gillette|ยิลเลตต์
Pantene|แพนทีน
Sunsilk|ซันซิล
Huggies|ฮักกี้ส์
Durex|ดูเร็กซ์
iPad|ไอแพด
AirPods|แอร์พอด|แอร์พอดส์
MacBook|แมคบุ๊ค|แม็คบุ๊ก
PlayStation|เพลย์สเตชั่น|เพลย์สเตชัน
Nintendo|นินเทนโด
OPPO|ออปโป้
vivo|วีโว่
Lenovo|เลอโนโว
Asus|เอซุส
Acer|เอเซอร์
Logitech|โลจิเทค
JBL|เจบีแอล
Sony|โซนี่
LG|แอลจี
Toshiba|โตชิบา
Hitachi|ฮิตาชิ
Electrolux|อีเลคโทรลักซ์
Tefal|ทีฟาล์ว
Fujifilm|ฟูจิฟิล์ม
GoPro|โกโปร
Bosch|บ๊อช
Makita|มากิต้า
Dewalt|ดีวอลท์
Zojirushi|โซจิรูชิ
Tupperware|ทัพเพอร์แวร์
IKEA|อิเกีย
Michelin|มิชลิน
Bridgestone|บริดจสโตน
Mercedes-Benz|เมอร์เซเดส-เบนซ์
Audi|ออดี้
Chevrolet|เชฟโรเลต
Volvo|วอลโว่
Porsche|ปอร์เช่
Ferrari|เฟอร์รารี่
Ducati|ดูคาติ
Vespa|เวสป้า
Kawasaki|คาวาซากิ
Nestlé|เนสท์เล่
Nescafé|เนสกาแฟ
KitKat|คิทแคท
Oreo|โอรีโอ
Pringles|พริงเกิลส์
Lipton|ลิปตัน
Heineken|ไฮเนเก้น
Hello Kitty|เฮลโล คิตตี้
Mickey Mouse|มิกกี้เมาส์
Doraemon|โดราเอมอน|โดเรม่อน
Hot Wheels|ฮอตวีล
Harry Potter|แฮร์รี่ พอตเตอร์
Spider-Man|สไปเดอร์แมน
Gundam|กันดั้ม
Pop Mart|ป๊อปมาร์ท
Playboy|เพลย์บอย
Zippo|ซิปโป้
Marlboro|มาร์ลโบโร
`;
