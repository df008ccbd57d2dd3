// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

describe('a sentence says that goods fit what bears the name', () => {
  it.each([
    ['Bobbin case. Also suits ⟦Singer⟧ 15K.', 'Singer'],
    ['Strip for telescopes, wraps round ⟦Celestron⟧ C8.', 'Celestron'],
    ['Rutschfeste Matte. Maßgeschneidert für ⟦Bugaboo⟧ Fox.', 'Bugaboo'],
    ['Joint de cuve. S’adapte aux ⟦Moulinex⟧ Cookeo.', 'Moulinex'],
    ['Filtros. Encajan en ⟦Brita⟧ Maxtra.', 'Brita'],
    ['Tampa nova. Serve nas ⟦Tupperware⟧ antigas.', 'Tupperware'],
    ['Raccordi rapidi. Si innestano sugli attacchi a scatto ⟦Gardena⟧.', 'Gardena'],
    ['Guarnizioni per attacchi ⟦Gardena⟧.', 'Gardena'],
    ['Zadelhoes. Op maat gemaakt voor ⟦Brompton⟧.', 'Brompton'],
    ['Zamiennik do ⟦Bosch⟧ GSB.', 'Bosch'],
    ['Кольца и смазка. Подходит к ⟦Bosch⟧ GBH 2-26.', 'Bosch'],
    ['Ремінець, пасує на ⟦Garmin⟧ Fenix.', 'Garmin'],
    ['Филтър, подходящ за ⟦Bosch⟧ SMS.', 'Bosch'],
    ['Αντίσταση. Ταιριάζει σε ⟦Bosch⟧ SMS.', 'Bosch'],
    ['Kapak lastiği, ⟦Arçelik⟧ modellerine uyar.', 'Arçelik'],
    ['Ron cửa. Vừa khít ⟦Panasonic⟧ NR.', 'Panasonic'],
    ['Cover jok, bisa dipasang di ⟦Suzuki⟧ Satria.', 'Suzuki'],
    ['ยางขอบประตู ตรงรุ่น ⟦Toyota⟧ Vios', 'Toyota'],
    ['دواسات أرضية، مفصلة على ⟦تويوتا⟧ كامري.', 'تويوتا'],
    ['⟦象印⟧にも使えます。', '象印'],
    ['⟦레고⟧ 사이즈에 맞게 제작', '레고'],
    ['按⟦乐高⟧10300尺寸定做，不含积木。', '乐高'],
  ])('%s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name })).use).toBe('REFERENTIAL');
  });

  it.each([
    ['Jacket by ⟦Moncler⟧, fits true to size.', 'Moncler'],
    ['⟦나이키⟧ 운동화 발에 맞게 제작', '나이키'],
    ['⟦耐克⟧跑鞋，按尺寸选码。', '耐克'],
  ])('and says other things: %s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name })).use).toBe('AS_MARK');
  });
});
