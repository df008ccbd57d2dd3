// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const MACHINES = { markClasses: [7, 9, 11] };

it.each([
  'Folding bike service, London E8: hub rebuild, hinge check - ⟦Brompton⟧ only, 48h turnaround',
  '⟦Dyson⟧ vacuum servicing & deep clean, collected and returned',
  'Coffee machine descale and service (⟦DeLonghi⟧), workshop in London',
  'Kettensägen schärfen vor Ort, Reparatur ⟦Husqvarna⟧',
  'Waschmaschinenreparatur ⟦Miele⟧, Anfahrt inklusive',
  'Réparation manette ⟦PS5⟧ joystick drift',
  'Révision machine à coudre ⟦Singer⟧, devis gratuit',
  'Taller: reparación y limpieza de lavadoras ⟦Samsung⟧',
  'Assistência técnica máquinas de costura ⟦Singer⟧, limpeza e afinação',
  'Riparazione ⟦iPhone⟧ vetro rotto in giornata',
  'Stofzuiger revisie en onderhoud ⟦Dyson⟧ V10',
  'Naprawa odkurzaczy ⟦Dyson⟧, dojazd do klienta',
  'Oprava ovladače ⟦PlayStation⟧, zašlete poštou',
  'Reparatii masini de spalat ⟦Bosch⟧ la domiciliu',
  '⟦Dyson⟧ porszívó javítás, tisztítás',
  'Felsökning och kodning ⟦Volvo⟧, mobil mekaniker',
  'Støvsuger eftersyn og reparation ⟦Dyson⟧',
  '⟦Xiaomi⟧ scooter teknik servis lastik değişimi',
  'Service kulkas ⟦Samsung⟧ panggilan ke rumah bergaransi',
  'Sửa tủ lạnh ⟦Samsung⟧ tại nhà, có mặt sau 30 phút',
  'รับซ่อม ⟦iPhone⟧ เปลี่ยนจอ รอรับได้เลย',
  '北京上门 ⟦方太⟧油烟机维修 清洗 不吸油 换电机 五环内',
  '⟦ダイソン⟧掃除機 分解洗浄 クリーニング承ります',
  '⟦다이슨⟧ 청소기 분해 세척 출장',
  'Ремонт пылесосов ⟦Dyson⟧ на дому',
  'Заточування ланцюгів ⟦Штіль⟧, ремонт бензопил',
  'Επισκευή ⟦iPhone⟧ αλλαγή οθόνης αυθημερόν',
  'تنظيف وصيانة مكانس ⟦دايسون⟧',
  'תיקון שואבי אבק ⟦דייסון⟧ עם איסוף',
])('hears that work is offered in %s', (title) => {
  expect(readUse(ask(title, MACHINES))).toMatchObject({ use: 'REFERENTIAL' });
});

it.each([
  ['it says what was done to the goods', '⟦Rolex⟧ Submariner 2016, fully serviced, box & papers'],
  ['it says what was done to the goods', 'オーバーホール済 ⟦ロレックス⟧ サブマリーナ 16610'],
  ['it says what was done to the goods', 'Zegarek ⟦Omega⟧ po serwisie, stan bdb'],
  ['it says what they need', '⟦Gucci⟧ Marmont bag, needs repair zip'],
  ['a service is a set', '⟦Villeroy & Boch⟧ Kaffeeservice 12-teilig'],
  ['a service is a set', 'Serwis kawowy ⟦Rosenthal⟧ 6 osób'],
  ['the goods are for such work', '⟦Wera⟧ phone repair tool set 24 pcs'],
  ['the goods are for such work', '⟦Bergeon⟧ 修理工具 24本'],
  ['one word alone says little', '⟦Kärcher⟧ steam cleaner for cleaning'],
])('hears none where %s: %s', (_reason, title) => {
  expect(readUse(ask(title, { markClasses: [9, 14, 21] })).use).toBe('AS_MARK');
});

it.each(['⟦Pantene⟧ repair, same day glow', '⟦Garnier⟧ Reparatur und Pflege, Termin'])(
  'hears none beside a mark for care of the body in %s',
  (title) => {
    expect(readUse(ask(title, { markClasses: [3] })).use).toBe('AS_MARK');
  },
);

it.each([
  ['the words may say what goods are for', 'Kettensägen schärfen und warten ⟦Husqvarna⟧', [7]],
  ['toys play it', '⟦LEGO⟧ City Repair Workshop 60389', [28]],
])('has a person look where %s: %s', (_reason, title, markClasses) => {
  expect(readUse(ask(title, { markClasses }))).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
});
