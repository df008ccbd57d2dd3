/** Goods that titles were found to name and the other tables lack: `class/english | zh | es | fr | de | pt | ru | ja | ko | vi | th | id | ar`. */
export const WIDE_TRANSLATIONS = `
28/trampoline|蹦床|cama elástica|trampoline|Trampolin|cama elástica|батут|トランポリン|트램펄린|bạt nhún|แทรมโพลีน|trampolin|ترامبولين
28/treadmill|跑步机|cinta de correr, caminadora|tapis de course|Laufband|esteira ergométrica|беговая дорожка|ランニングマシン, ルームランナー|러닝머신, 런닝머신|máy chạy bộ|ลู่วิ่ง|treadmill|جهاز مشي, جهاز الجري
16/sticky notes|便利贴|notas adhesivas|notes adhésives, notes repositionnables|Haftnotizen|notas adesivas, post it bloco|стикеры для заметок|付箋, ふせん|포스트잇, 점착메모지|giấy note|กระดาษโน้ต|sticky note|ورق ملاحظات لاصقة
9/security camera|监控摄像头|cámara de seguridad|caméra de sécurité|Sicherheitskamera|câmera de segurança|камера наблюдения|監視カメラ|보안카메라|camera an ninh|กล้องรักษาความปลอดภัย|kamera pengawas|كاميرا أمن
3/makeup remover|卸妆水, 卸妆油|desmaquillante, agua micelar|démaquillant, huile démaquillante, lait démaquillant, eau micellaire|Make-up-Entferner, Abschminköl, Mizellenwasser|demaquilante, água micelar|средство для снятия макияжа, мицеллярная вода|メイク落とし, クレンジングオイル|클렌징오일, 클렌징워터|tẩy trang, nước tẩy trang, dầu tẩy trang|คลีนซิ่ง|pembersih make up, micellar water|مزيل مكياج
12/car seat covers|汽车座套|fundas de asiento coche, funda de asiento|housses de siège auto, housses de siège|Autositzbezüge, Sitzbezüge Auto|capa de banco, capas de banco, capa para banco de carro|чехлы на сиденья, автомобильные чехлы|シートカバー 車|차량용 시트커버, 자동차 시트커버|bọc ghế ô tô, áo ghế ô tô|หุ้มเบาะรถยนต์|sarung jok mobil, cover jok|أغطية مقاعد السيارة, غطاء مقعد سيارة
7/hedge trimmer|绿篱机|cortasetos|taille-haie|Heckenschere Akku, Akku Heckenschere, Elektro Heckenschere|aparador de cerca viva|кусторез|ヘッジトリマー, 生垣バリカン|전동 전지가위|máy cắt tỉa hàng rào|เครื่องตัดแต่งกิ่ง|pemotong pagar|مقص تحوطات كهربائي
29/dried squid|鱿鱼干|calamar seco|calamar séché|Getrockneter Tintenfisch|lula seca|сушеный кальмар|するめ, あたりめ|오징어, 반건조 오징어, 마른오징어|khô mực, mực khô|ปลาหมึกแห้ง|cumi kering|حبار مجفف
34/herb grinder|研磨器烟草|grinder tabaco, triturador de hierbas|grinder tabac|Kräutermühle Grinder|dichavador|гриндер|グラインダー ハーブ|허브 그라인더|máy nghiền thảo mộc|ที่บดสมุนไพร|grinder tembakau|مطحنة تبغ
5/probiotics|益生菌|probióticos|probiotiques|Probiotika|probióticos|пробиотики|プロバイオティクス, 乳酸菌サプリ|유산균, 프로바이오틱스|men vi sinh|โปรไบโอติก|probiotik|بروبيوتيك
15/guitar strings|吉他弦|cuerdas de guitarra, cuerdas guitarra|cordes de guitare, cordes guitare|Gitarrensaiten|cordas de violão, encordoamento|струны для гитары|ギター弦|기타줄|dây đàn guitar|สายกีตาร์|senar gitar|أوتار جيتار
14/watch||||||文字盤, 自動巻き|||||
30/pies|馅饼|empanada, tarta|tarte|Torte|torta doce|пирог|パイ, アップルパイ, ミートパイ|파이, 애플파이|bánh pie|พาย|pai|فطيرة
30/coffee capsules|咖啡胶囊|cápsulas de café|capsules de café, capsules café|Kaffeekapseln, Kaffeepads|cápsulas de café|кофейные капсулы, капсулы кофе|コーヒーカプセル|커피캡슐, 캡슐커피|viên nén cà phê|กาแฟแคปซูล|kapsul kopi|كبسولات قهوة
25/jacket|教练夹克||||||コーチジャケット, コーチジャンパー, コーチブルゾン, シェルジャケット, パイロットジャケット|코치자켓, 코치재킷, 코치점퍼, 파일럿자켓, 파일럿점퍼||||
25/overcoat|||||||キャメルコート, コーチコート|카멜코트||||
25/trousers|||||||シェルパンツ|||||
25/socks||||||||반스타킹||||
25/hat|||||||パイロットキャップ, コーチキャップ|파일럿모자||||
14/watch|||||||パイロットウォッチ|파일럿워치||||
18/handbag|||||||ボストンバッグ, パイロットケース|보스턴백, 보스톤백||||
28/toy car|回力车, 回力小汽车, 惯性车|||||||||||
9/mobile phones|备用机, 学生机, 老人机, 智能机, 二手手机|||||||||||
17/plastic sheet|中空板|||||||プラダン, プラダンシート, プラスチックダンボール, プラスチック段ボール|플라베니아, 단프라|||||
21/fly swatter|电蚊拍, 苍蝇拍|raqueta matamosquitos, matamoscas|raquette anti moustique, tapette à mouches|Fliegenklatsche, Elektrische Fliegenklatsche|raquete mata mosquito, mata moscas|мухобойка, электромухобойка|電撃殺虫ラケット, ハエたたき|모기채, 전기모기채, 파리채|vợt muỗi|ไม้ตียุง|raket nyamuk|مضرب ناموس, مضرب بعوض
28/plush toy||||||||곰돌이, 곰돌이인형, 테디베어||||
`;
