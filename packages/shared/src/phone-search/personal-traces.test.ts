import { personalTraces } from './personal-traces.js';

const kindsIn = (text: string, allowed?: string[]) => personalTraces(text, allowed).map(({ kind }) => kind);

describe('what in a text may lead to a person', () => {
  it.each([
    ['a mobile number', '请回电 13800005555'],
    ['a mobile number in groups and full-width', '联系１３８－００００－５５５５'],
    ['a landline', '家里电话 0311-85550101'],
    ['a landline without its area code', '电话：85550101'],
  ])('is %s', (_, text) => {
    expect(kindsIn(text)).toContain('phone');
  });

  it.each(['身份证 130102199001011234', '130102 19900101 123X'])('is the identity number in %s', (text) => {
    expect(kindsIn(text)).toContain('identity');
  });

  it.each([
    '冰箱不制冷，购买于 2026-01-15，价格 3999 元，型号 BCD-500W',
    '希望免费上门维修，或者退货',
    '订单号 20260115000123456',
  ])('is nothing in: %s', (text) => {
    expect(personalTraces(text)).toEqual([]);
  });

  it('is not a number that may be named, however it is written', () => {
    expect(personalTraces('这个号码 400-555-0199 是你们的吗？', ['4005550199'])).toEqual([]);
    expect(kindsIn('这个号码 400-555-0199 是你们的吗？', ['4005550198'])).toEqual(['phone']);
  });
});
