import { Lane } from '../../../server/matching/index/lane';
import { readByEar, WALL } from '../../../server/matching/index/read-by-ear';

function heard(text: string): readonly number[] {
  const lane = new Lane();
  return readByEar(text, lane) ? [...lane.units.slice(0, lane.length)] : [];
}

describe('a text by ear', () => {
  it.each([
    ['투미', '튜미'],
    ['스케쳐스', '스께쳐스'],
    ['シャネル', 'シャネール'],
    ['ティンバーランド', 'ティンバランド'],
    ['ไนกี้', 'ในกี'],
    ['Самсунг', 'Самзунг'],
    ['كاسيو', 'قاسيو'],
  ])('hears %s and %s as one', (name, spelling) => {
    expect(heard(name)).not.toEqual([]);
    expect(heard(spelling)).toEqual(heard(name));
  });

  it('hears no Latin, no Han, and no name of two sounds', () => {
    for (const text of ['Nike Air', '耐克', '오오', '']) expect(heard(text)).toEqual([]);
  });

  it('tells scripts apart, and words that do not stand side by side', () => {
    expect(heard('투미')).not.toEqual(heard('トゥミ'));
    expect(heard('나이키 운동화')).not.toContain(WALL);
    expect(heard('나이키 Air 운동화')).toContain(WALL);
    expect(heard('Nike 나이키')[0]).toBe(WALL);
  });

  it('keeps the place of each word', () => {
    const lane = new Lane();
    readByEar('Puma 퓨마 신발', lane);
    expect([lane.starts[1], lane.ends[1]]).toEqual([5, 7]);
  });
});
