// cspell:disable
import { type WorkWords } from './work-words';

/** Work on others’ goods, as it is offered in the languages of the east and south of Asia. Own list. */
export const ASIAN_WORK: Readonly<Record<string, WorkWords>> = {
  zh: {
    sure: `现场维修 | 現場維修 | 上门维修 | 上門維修 | 到府維修 | 到府维修 | 寄修 | 代修 | 送修 | 快修 | 换屏 | 換屏 | 螢幕維修 | 屏幕维修 | 手机维修 | 手機維修 | 维修服务 | 維修服務 | 专业维修 | 專業維修 | 维修中心 | 維修中心 | 包包护理 | 包包清洗 | 上门服务 | 上門服務 | 上门清洗 | 清洗服务 | 清洗保养 |
      保养服务 | 保養服務 | 维修保养 | 維修保養 | 保养维修 | 清洗维修 | 维修清洗 | 移机加氟 | 加氟 | 拆装移机 | 换电池服务 | 换外屏 | 換外屏 | 主板维修 | 进水维修 | 维修检测 | 上门检测 | 免费检测 | 維修工作室 | 维修工作室 | 出租 | 租赁 | 租借 | 租賃 | 日租 | 月租 | 代刷机 | 刷机服务 | 解锁服务 |
      改装服务 | 校准服务 | 翻新服务 | 手表维修 | 手表保养 | 手錶維修 | 手錶保養 | 钟表维修 | 皮具护理 | 皮具维修 | 奢侈品护理 | 奢侈品养护 | 包包养护 | 改色补色 | 洗油保养 | 洗鞋服务 | 代调 | 调琴 | 修复服务 | 数据恢复 | 家电维修 | 家電維修 | 油烟机清洗 | 空调清洗 | 空調清洗 | 洗衣机清洗 | 洗衣機清洗 |
      冷氣清洗 | 热水器维修 | 洗衣机维修 | 空调维修 | 冰箱维修 | 电视维修 | 油烟机维修 | 电脑维修 | 無人機維修 | 无人机维修 | 手柄维修 | 漂移维修 | 相机维修 | 相機維修 | 镜头维修 | 吸尘器维修 | 车辆维修 | 钢琴调律`,
    work: `维修 | 維修 | 修理 | 翻修 | 检修 | 修复 | 修復 | 抢修 | 翻新 | 返修 | 洗油 | 补色 | 補色 | 改色 | 师傅 | 師傅 | 解锁 | 刷机 | 换摇杆 | 换电机 | 換電機 | 换主板 | 换电池 | 換電池`,
    task: `清洗 | 保养 | 保養 | 护理 | 安装 | 安裝 | 拆装 | 移机 | 抛光 | 拋光 | 调试 | 校准 | 除垢 | 磨刀 | 打磨 | 更换 | 更換 | 加装 | 清潔 | 染色`,
    offered: `上门 | 上門 | 到府 | 当天取 | 当日取 | 立等可取 | 当天修好 | 免费上门 | 免费报价 | 免费估价 | 修好付款 | 不修不收费 | 快递来回 | 来回包邮 | 包邮来回 | 同城 | 五环内 | 预约 | 預約 | 价格电询 | 质保 | 保修三个月 | 工程师 | 专业团队 | 全市 | 本地服务 | 服务 | 服務`,
    goods: `维修工具 | 維修工具 | 维修包 | 维修套装 | 维修手册 | 維修手冊 | 维修配件 | 维修过 | 無維修 | 无维修 | 无拆修 | 无拆无修 | 没修过 | 未拆修 | 需维修 | 需要维修 | 待维修 | 修理包 | 修理工具 | 修复霜 | 修復霜 | 修复膏 | 修复精华 | 修护 | 修復精華 | 修复液 | 修复面膜 | 修复笔 | 修復筆 | 清洗剂 |
      清洗机 | 清洗液 | 清洗器 | 清洗刷 | 清洗片 | 清洗套装 | 清潔劑 | 清潔刷 | 清潔液 | 免清洗 | 可清洗 | 自清洗 | 易清洗 | 保养品 | 保養品 | 保养油 | 保養油 | 保养套装 | 保養組 | 刚保养 | 已保养 | 保养过 | 保養過 | 免安装 | 免安裝 | 安装简单 | 易安装 | 护理液 | 护理套装 | 护理油 | 护理霜 |
      护理膏 | 护理剂 | 官翻 | 官方翻新 | 翻新机 | 包安装 | 送货安装 | 含安装 | 免费安装 | 包上门安装 | 抛光布 | 抛光机 | 抛光膏 | 磨刀石 | 磨刀器 | 售后服务 | 客服 | 出租车 | 出租車 | 可换电池 | 可換電池 | 免换电池`,
  },
  ja: {
    sure: `修理 | 修理サービス | 宅配修理 | 修理承り | 修理受付 | 修理いたします | 修理します | 修理代行 | 出張修理 | 即日修理 | 郵送修理 | 画面修理 | 画面交換 | バッテリー交換代行 | 交換代行 | オーバーホール承り | オーバーホール受付 | クリーニング承ります | クリーニング承り | クリーニングサービス | 分解洗浄 | 分解清掃 |
      エアコンクリーニング | ハウスクリーニング | 出張サービス | レンタル | 貸出 | 取付代行 | 取付作業 | 取り付け代行 | 施工代行 | 施工いたします | 研ぎ直し | 目立て | 刃研ぎ | 染め直し | 色補修 | 靴底交換 | オールソール | ソール交換 | フレットすり合わせ | データ復旧 | データ復元 | ロック解除 | コーディング施工 |
      外装研磨 | 脱獄 | バッグ修理 | 時計修理 | 調整いたします | 調整承り | 設定代行 | 加工承ります | リペア承り | 代行サービス | 代行いたします`,
    work: `リペア | 修復 | 補修 | レストア | オーバーホール | 修繕 | 画面割れ | 診断 | 復旧`,
    task: `クリーニング | 洗浄 | メンテナンス | 調整 | 交換 | 研磨 | 取付 | 取り付け | 設定 | 校正 | 整備 | 点検 | 清掃 | 交換作業 | 塗装 | コーティング`,
    offered: `承り | 承ります | 受付中 | 出張 | 即日 | 郵送ok | 郵送可 | 持込 | 持ち込み | 見積無料 | 見積もり無料 | 無料見積 | お見積り無料 | 代行 | 当日 | 当日仕上げ | 宅配対応 | 全機種対応 | 工賃込 | 工賃込み | 工賃 | 施工 | 依頼 | ご依頼 | 専門店 | 職人`,
    goods: `修理済 | 修理済み | 修理歴 | 修理用 | 要修理 | 要整備 | 修理前提 | 修理可能 | 修理工具 | 修理キット | 修理部品 | 修理書 | 修理マニュアル | 整備済 | 整備済み | 整備書 | 整備品 | オーバーホール済 | オーバーホール済み | oh済 | メンテナンス済 | メンテナンス済み | クリーニング済 | クリーニング済み | 点検済 |
      調整済 | 補修液 | 補修材 | 補修テープ | 補修キット | 補修シート | 補修クリーム | ダメージ補修 | 集中補修 | 髪補修 | リペアキット | リペアクリーム | リペアシャンプー | リペアマスク | ヘアリペア | ダメージリペア | クリーニングキット | クリーニングクロス | クリーニングブラシ | クリーニングセット | 洗浄剤 | 洗浄機 |
      洗浄液 | 洗浄ブラシ | メンテナンスキット | メンテナンスオイル | 研磨剤 | 交換用 | 交換済 | 交換式 | 調整可能 | 調整可 | 取付簡単 | 簡単取付 | レンタル落ち | レンタルアップ | レンタル版 | 即日発送 | 当日発送 | 最短発送`,
  },
  ko: {
    sure: `액정수리 | 액정 수리 | 수리 서비스 | 수리서비스 | 출장수리 | 출장 수리 | 택배수리 | 택배접수 | 택배 접수 | 당일 수리 | 당일수리 | 수리 전문 | 수리전문 | 수리 해드립니다 | 수리해드립니다 | 수리합니다 | 사설수리 | 사설 수리 | 전문 수리 | 쏠림 수리 | 쏠림수리 | 가방 수선 | 명품 수선 | 명품수선 |
      가죽 수선 | 시계 수리 | 시계수리 | 컴퓨터 수리 | 노트북 수리 | 핸드폰 수리 | 배터리 교체 당일 | 액정 교체 당일 | 청소 전문 | 전문 기사 방문 | 기사 방문 | 분해 청소 | 분해청소 | 분해 세척 | 분해세척 | 에어컨 청소 | 에어컨청소 | 세탁기 청소 | 세탁기청소 | 이전 설치 | 이전설치 | 출장 청소 |
      출장 세척 | 대여 | 렌탈 | 렌트 | 임대 | 대여합니다 | 데이터 복구 | 칼갈이 | 출장 점검 | 점검 및 수리 | 수리 및 점검 | 설치 및 수리 | 밑창 교체 | 염색 복원 | 복원 염색`,
    work: `수리 | 수선 | 오버홀 | 복원 | 복구 | 정비 | 리페어 | 진단 | 고장 수리 | 수리비 | 튜닝 작업 | 기사님 | 리폼`,
    task: `교체 | 청소 | 세척 | 점검 | 설치 | 폴리싱 | 광택 | 세팅 | 셋팅 | 교정 | 연마 | 염색 | 관리 | 교환 작업 | 충전 작업 | 클리닝`,
    offered: `출장 | 방문 | 당일 | 당일 완료 | 즉시 | 택배 가능 접수 | 무료 견적 | 견적 | 견적 문의 | 무료 점검 | 상담 | 예약 | 전문 기사 | 기사 | 전문점 | 전 기종 | 전기종 수리 | 공임 | 공임 포함 | 서비스센터 | 수리비 무료 | 무상 점검 | 가격 문의`,
    goods: `수리 키트 | 수리키트 | 수리 도구 | 수리 공구 | 수리 용품 | 수리 완료 | 수리완료 | 수리 필요 | 수리필요 | 수리 내역 | 수리내역 | 수리 이력 | 무수리 | 수리용 | 독수리 | 수리부엉이 | 오버홀 완료 | 오버홀완료 | 점검 완료 | 점검완료 | 정비 완료 | 청소 도구 | 청소 솔 | 청소 키트 | 청소기 |
      세척 솔 | 세척솔 | 세척 브러쉬 | 세척제 | 세척액 | 세척 용액 | 세척 가능 | 설치 간편 | 간편 설치 | 교체용 | 교체 가능 | 데미지 복구 | 손상 복구 | 모발 복구 | 복원 크림 | 관리 용품`,
  },
  id: {
    sure: `jasa | jasa servis | jasa service | jasa perbaikan | jasa ganti | jasa cuci | jasa reparasi | jasa instal | jasa reset | terima servis | terima service | menerima servis |
      ganti lcd di tempat | service panggilan | servis panggilan | teknisi panggilan | panggilan ke rumah | teknisi datang | sewa | disewakan | rental | service center | tukang servis |
      tukang service | perbaikan | reparasi | cuci ac | servis hp | service hp | service laptop | servis laptop | asah rantai`,
    work: `perbaiki | restorasi | rekondisi | teknisi | unlock | repaint | recolor | tune up | turun mesin | overhaul | @service | @servis`,
    task: `ganti | ganti lcd | ganti baterai | ganti layar | ganti oli | cuci | bersihkan | pembersihan | perawatan | kalibrasi | instalasi | pemasangan | asah | poles | reset | flash | isi freon |
      isi tinta`,
    offered: `panggilan | bisa ditunggu | ditunggu | bergaransi | datang ke rumah | ke rumah | di tempat | home service | hari ini selesai | satu hari jadi | sehari jadi | 1 jam selesai | gratis cek |
      cek gratis | gratis konsultasi | antar jemput | kirim unit | bisa kirim | montir | profesional | semua tipe | semua merk | garansi servis | garansi service | bengkel`,
    goods: `alat servis | alat service | alat reparasi | toolkit | obeng set | buku servis | buku manual servis | kit servis | repair kit | set pembersih | alat pembersih | sikat pembersih |
      cairan pembersih | untuk perbaikan | butuh servis | perlu servis | minus servis | habis servis | sudah servis | bekas servis | tukar tambah | bisa tukar | ganti rugi | pasang sepatu |
      sabun cuci | mesin cuci | serum perawatan | perawatan wajah | perawatan rambut | perawatan kulit`,
  },
  vi: {
    sure: `nhận sửa | nhận sửa chữa | dịch vụ | dịch vụ sửa chữa | sửa chữa | sửa tại nhà | thợ sửa | trung tâm sửa chữa | trung tâm bảo hành | thay màn hình | thay pin lấy ngay | thay mặt kính |
      ép kính | cho thuê | thuê theo ngày | sửa máy | sửa tủ lạnh | sửa máy giặt | sửa máy lạnh | sửa điện thoại | sửa laptop | sửa đồng hồ | lau dầu | vệ sinh máy lạnh | vệ sinh máy giặt |
      vệ sinh điều hòa | sửa điều hòa | spa túi | spa giày | spa túi xách | phục hồi màu | mài dao | mở khóa mạng | chạy phần mềm | bảo dưỡng xe | sửa tay cầm | đánh bóng đồng hồ`,
    work: `sửa | phục hồi | phục chế | bảo dưỡng | khắc phục | kỹ thuật viên | cứu dữ liệu | mở khóa | độ lại | đại tu | tân trang | làm lại`,
    task: `thay | vệ sinh | bảo trì | lắp đặt | cài đặt | cân chỉnh | hiệu chuẩn | đánh bóng | mài | tẩy cặn | bơm gas | bơm mực | sơn lại | đổi màu | giặt | nạp gas | thay nhớt | thay pin |
      thay cảm ứng`,
    offered: `tại nhà | tận nơi | tận nhà | lấy ngay | lấy liền | có mặt sau | trong ngày | trong 30 phút | chờ lấy | thợ giỏi | thợ | kiểm tra miễn phí | báo giá | miễn phí kiểm tra | nhận ship |
      gửi máy | khu vực | quận | uy tín lâu năm | chuyên | bảo hành 6 tháng sau sửa | mọi dòng | các dòng máy | giá thợ`,
    goods: `bộ dụng cụ sửa | dụng cụ sửa | bộ sửa chữa | đồ sửa | bộ vệ sinh | dung dịch vệ sinh | chổi vệ sinh | nước vệ sinh | cần sửa | chưa sửa | chưa qua sửa chữa | đã bảo dưỡng |
      dầu gội phục hồi | kem phục hồi | mặt nạ phục hồi | phục hồi tóc | phục hồi da | serum phục hồi | giấy vệ sinh | băng vệ sinh | khăn vệ sinh | quần áo thay | máy giặt | nước giặt |
      bột giặt | viên giặt`,
  },
  th: {
    sure: `รับซ่อม | บริการซ่อม | ร้านซ่อม | ช่างซ่อม | ศูนย์ซ่อม | ซ่อมด่วน | ซ่อมนอกสถานที่ | รับล้าง | บริการล้าง | ล้างแอร์ | ซ่อมแอร์ | ซ่อมตู้เย็น | ซ่อมเครื่องซักผ้า | ซ่อมจอย | ซ่อมนาฬิกา |
      ซ่อมมือถือ | ซ่อมโน๊ตบุ๊ค | ซ่อมมอเตอร์ไซค์ | ซ่อมรถ | เปลี่ยนจอ | เปลี่ยนแบต | เปลี่ยนกระจก | สปากระเป๋า | สปารองเท้า | ให้เช่า | เช่ารายวัน | รับปลดล็อค | รับติดตั้ง | รับเปลี่ยน |
      รับทำสี | ลับคม | รีแมพ`,
    work: `ซ่อม | ซ่อมแซม | ซ่อมบำรุง | บูรณะ | กู้ข้อมูล | ปลดล็อค | ฟื้นฟู | โอเวอร์ฮอล`,
    task: `ล้าง | ทำความสะอาด | เปลี่ยน | บำรุงรักษา | ติดตั้ง | ขัดเงา | ทำสี | ตั้งค่า | สอบเทียบ | เติมน้ำยา | ถ่ายน้ำมันเครื่อง | ล้างเครื่อง | ย้อมสี`,
    offered: `ถึงบ้าน | นอกสถานที่ | รอรับได้เลย | รอรับ | ภายในวัน | รับส่งถึงบ้าน | รับ ส่ง | ประเมินราคาฟรี | เช็คฟรี | ตรวจเช็คฟรี | ช่าง | มืออาชีพ | มีประกันงาน | รับประกันงานซ่อม | ส่งซ่อม |
      ส่งไปรษณีย์ | ทุกรุ่น | ทุกยี่ห้อ | นัดหมาย | บริการ`,
    goods: `ชุดซ่อม | อุปกรณ์ซ่อม | ชุดเครื่องมือซ่อม | กาวซ่อม | ไม่เคยซ่อม | ไม่ผ่านการซ่อม | คู่มือซ่อม | อะไหล่ซ่อม | น้ำยาล้าง | น้ำยาทำความสะอาด | แปรงทำความสะอาด | ผ้าทำความสะอาด | โฟมล้างหน้า |
      เจลล้างหน้า | ล้างหน้า | ล้างมือ | ล้างจาน | ล้างขวดนม | ล้างเครื่องสำอาง | เครื่องล้าง | ซ่อมผิว | ซ่อมผม | เปลี่ยนสี | เปลี่ยนได้`,
  },
};
