// cspell:disable
import { isCall } from '../../../server/screening/names/callouts';
import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const BRANDS = `Shein,NOVO,Anello,BTS,Belle,Bell,Promod,Superga,Superman,Ted,Free,Roda,Sale,Aldi,Vaude,Sfera,Айкрафт,Sabin,Dyson,adidas,NIKE,Puma,Apple,Canali`;
const index = indexOf(BRANDS.split(','));

describe('words that are called out', () => {
  it.each([
    'S A L E % Sommerkleid A-Linie Gr. 38',
    'S-A-L-D-I Pigiama donna pile M lilla',
    'S.A.L.D.I scarpe bimba rosa n. 27',
    'S U P E R S A L E Herbstmantel Wolle 42',
    'L I M I T E D ceramic mug hand painted',
    'F R E E P O S T vintage brooch flower',
    'A N G E B O T Bettwäsche Baumwolle 135x200',
    'P R O M O C J A pościel bawełna 160x200',
    'U D S A L G børnesko str. 27',
    'Н О В И Н К А! Сукня-міді в горошок',
    'Х И Т П Р О Д А Ж набор полотенец',
    'Р-А-С-П-Р-О-Д-А-Ж-А платье летнее 46',
    'Π Ρ Ο Σ Φ Ο Ρ Α σεντόνια διπλά βαμβακερά',
    'מ ב צ ע !!! נעלי בית פרווה 37-38',
    'B3li 1 gratis 1! Hijab segi empat voal',
    'Pr0mo tas selempang wanita hitam',
  ])('are no names: %s', (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  });

  it('hold no name that begins in one phrase and ends in another', () => {
    expect(flagsIn(index, 'Guirlande anniversaire "Gabin 1 an" kraft')).toEqual([]);
  });

  it.each([
    ['D y s o n V11 vacuum cleaner', 'Dyson'],
    ['A.d.i.d.a.s running shoes', 'adidas'],
    ['N-I-K-E sneakers 42', 'NIKE'],
    ['P U M A sneakers 42', 'Puma'],
    ['Sh3in dress M', 'Shein'],
    ['S H E I N dress M', 'Shein'],
    ['S A L E ! Sh3in dress M', 'Shein'],
    ['A p p l e watch strap', 'Apple'],
    ['Pr0mod blouse femme 40', 'Promod'],
  ])('leave a name that is hidden so: %s', (title, brand) => {
    expect(placeOfBrand(index, title, brand).verdict).not.toBe('CLEAR');
  });
});

describe('isCall', () => {
  it.each(['sale', 'supersale', 'salexl', 'hotnewoffer', 'salesale42'])(
    'hears calls one behind the other: %s',
    (letters) => {
      expect(isCall(letters)).toBe(true);
    },
  );

  it.each(['salesman', 'newt', 'xl', 'salesaleq'])('hears none in other letters: %s', (letters) => {
    expect(isCall(letters)).toBe(false);
  });

  it('takes no longer for letters that may be cut in very many ways', () => {
    const began = performance.now();
    expect(isCall(`${'newsalesnews'.repeat(200)}q`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
