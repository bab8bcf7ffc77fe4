import { routeCase } from './route-case.js';
import type { RoutingFacts } from './routing.js';
import { complaintWith, EVERY_BUREAU, routingMap } from './testing/routing-of-hebei.js';

const map = routingMap();
const COUNTIES_AND_ABOVE = new Set([...EVERY_BUREAU].filter((code) => code.length < 9));

const outlet = (divisionCode: string, address = '演示路1号') => ({
  name: '演示家电服务站',
  divisionCode,
  address,
});

function route(facts: Partial<RoutingFacts>, active: ReadonlySet<string> = COUNTIES_AND_ABOVE, on = map) {
  return routeCase(complaintWith(facts), on, active);
}

/** The receiving bureau's name, or what else came out. */
function receiver(facts: Partial<RoutingFacts>, active?: ReadonlySet<string>): string {
  const routing = route(facts, active);
  if (routing.outcome === 'outsideProvince') return '外省';
  const name = map.bureau(routing.bureauCode).name;
  return routing.outcome === 'triage' ? `待定：${name}` : name;
}

describe('the hard places', () => {
  it.each([
    ['雄县', '130638', '雄县市场监督管理局', '雄安新区综合执法局'],
    ['定州', '130682', '定州市市场监督管理局', '河北省市场监督管理局'],
    ['辛集', '130181', '辛集市市场监督管理局', '河北省市场监督管理局'],
    ['白沟新城', '130672', '保定白沟新城市场监督管理局', '保定市市场监督管理局'],
    ['桥西区 of 石家庄', '130104', '石家庄市桥西区市场监督管理局', '石家庄市市场监督管理局'],
    ['桥西区 of 张家口', '130703', '张家口市桥西区市场监督管理局', '张家口市市场监督管理局'],
  ])('%s: its own bureau, or its superior while it has nobody', (_, code, own, superior) => {
    expect(receiver({ outlet: outlet(code) })).toBe(own);
    const without = new Set([...COUNTIES_AND_ABOVE].filter((other) => other !== code));
    expect(receiver({ outlet: outlet(code) }, without)).toBe(superior);
    expect(route({ outlet: outlet(code) }, without)).toMatchObject({ competentCode: code, staffed: true });
  });

  it.each([
    ['石家庄市桥西区演示路1号', '石家庄市桥西区市场监督管理局'],
    ['张家口市桥西区演示路1号', '张家口市桥西区市场监督管理局'],
    ['雄安新区雄县演示大街2号', '雄县市场监督管理局'],
    ['河北省保定市白沟新城演示市场3号', '保定白沟新城市场监督管理局'],
    ['定州市演示街4号', '定州市市场监督管理局'],
    ['鹿泉市演示路5号', '石家庄市鹿泉区市场监督管理局'],
    ['桥西区演示路6号', '待定：河北省市场监督管理局'],
    ['石家庄市演示胡同7号', '待定：石家庄市市场监督管理局'],
    ['雄安新区演示路8号', '待定：雄安新区综合执法局'],
    ['演示路9号', '待定：河北省市场监督管理局'],
    ['广东省佛山市顺德区演示路10号', '外省'],
  ])('an address in %s goes to %s', (respondentAddress, expected) => {
    expect(receiver({ respondentAddress })).toBe(expected);
  });
});

describe('which fact decides', () => {
  const visitDivisionCode = '130638';

  it('a complaint follows the respondent, a tip-off the act', () => {
    const facts = { outlet: outlet('130102'), visitDivisionCode };
    expect(route({ ...facts, kind: 'complaint' })).toMatchObject({ bureauCode: '130102', path: 'outlet' });
    expect(route({ ...facts, kind: 'tipOff' })).toMatchObject({ bureauCode: '130638', path: 'visit' });
    expect(route({ outlet: outlet('130102'), kind: 'tipOff' })).toMatchObject({ bureauCode: '130102' });
  });

  it('the place of the visit counts where the address does not tell the county', () => {
    expect(route({ respondentAddress: '保定市', visitDivisionCode })).toMatchObject({ path: 'visit' });
    expect(route({ visitDivisionCode })).toMatchObject({ bureauCode: '130638', path: 'visit' });
  });

  it('a name helps an address that does not tell the county, and tells nothing by itself', () => {
    const respondentName = '雄县演示家电维修部';
    expect(route({ respondentAddress: '保定市演示路', respondentName })).toMatchObject({
      bureauCode: '130638',
    });
    expect(route({ respondentName })).toMatchObject({ outcome: 'triage', bureauCode: '13' });
  });

  it('somebody outside the province is not complained of here, but an act in the province is', () => {
    const facts = { respondentAddress: '广东省佛山市演示路', visitDivisionCode };
    expect(route({ ...facts, kind: 'complaint' })).toMatchObject({ outcome: 'outsideProvince' });
    expect(route({ ...facts, kind: 'tipOff' })).toMatchObject({ outcome: 'bureau', bureauCode: '130638' });
  });

  it('nobody knows of a false number: a person of the province decides', () => {
    expect(route({})).toMatchObject({ outcome: 'triage', bureauCode: '13', staffed: true });
  });

  it('a city picked for the visit leaves it to a person of that city', () => {
    expect(route({ visitDivisionCode: '1306' })).toMatchObject({ outcome: 'triage', bureauCode: '1306' });
  });
});

describe('a platform', () => {
  const seat = { aliases: [], seatName: '', certainty: 'assumed' as const };
  const withLocal = routingMap([], [{ ...seat, name: '演示商城', seat: '130104' }]);
  const platformName = '演示商城旗舰店';

  it('is competent at its seat beside the shop', () => {
    expect(route({ platformName }, EVERY_BUREAU, withLocal)).toMatchObject({
      bureauCode: '130104',
      path: 'platform',
    });
    const shopElsewhere = { platformName, respondentAddress: '广东省佛山市演示路' };
    expect(route(shopElsewhere, EVERY_BUREAU, withLocal)).toMatchObject({ path: 'platform' });
    const shopHere = { platformName, outlet: outlet('130638') };
    expect(route(shopHere, EVERY_BUREAU, withLocal)).toMatchObject({ bureauCode: '130638', path: 'outlet' });
  });

  it('keeps what it received first, at the bureau or at a station of it', () => {
    const facts = { platformName, outlet: outlet('130638') };
    for (const receiverCode of ['130104', '130104001']) {
      const routing = route({ ...facts, receiverCode }, COUNTIES_AND_ABOVE, withLocal);
      expect(routing).toMatchObject({ bureauCode: '130104', path: 'platform' });
      expect(routing.reason).toContain('最先收到');
    }
    expect(route({ ...facts, receiverCode: '130102' }, EVERY_BUREAU, withLocal)).toMatchObject({
      bureauCode: '130638',
    });
  });

  it.each(['京东', '在淘宝网上买的'])('outside the province leads outside: %s', (name) => {
    expect(route({ platformName: name })).toMatchObject({ outcome: 'outsideProvince' });
    expect(route({ platformName: name, outlet: outlet('130638') })).toMatchObject({ bureauCode: '130638' });
    expect(route({ platformName: name, respondentAddress: '保定市' })).toMatchObject({ outcome: 'triage' });
  });

  it('that nobody knows says nothing', () => {
    expect(route({ platformName: '演示不知名商城' })).toMatchObject({ outcome: 'triage', bureauCode: '13' });
  });
});

describe('a station', () => {
  it('receives where the township is known and it has somebody', () => {
    const active = new Set(['130638100']);
    for (const facts of [
      { outlet: outlet('130638', '雄县雄州镇演示路1号') },
      { outlet: outlet('130638100') },
      { respondentAddress: '保定市雄县雄州镇演示路1号' },
      { visitDivisionCode: '130638100' },
    ]) {
      expect(route(facts, active)).toMatchObject({
        stationCode: '130638100',
        bureauCode: '130638',
        staffed: true,
      });
    }
  });

  it('without anybody leaves it to its bureau', () => {
    expect(route({ outlet: outlet('130638100') })).toMatchObject({ stationCode: null, bureauCode: '130638' });
  });
});

describe('an override', () => {
  const override = {
    kinds: ['tipOff' as const],
    reason: '演示新城的举报由市局办理',
    certainty: 'assumed' as const,
  };
  const withOverrides = routingMap([
    { ...override, division: '130104', bureau: '1301' },
    { ...override, division: '130638100', bureau: '13-A' },
  ]);

  it('names another bureau for a division and a kind, and gives its reason', () => {
    const tipOff = { kind: 'tipOff' as const, visitDivisionCode: '130104' };
    const routing = route(tipOff, EVERY_BUREAU, withOverrides);
    expect(routing).toMatchObject({ bureauCode: '1301', competentCode: '1301', path: 'override' });
    expect(routing.reason).toBe(
      '因为您举报的事发生在石家庄市桥西区，演示新城的举报由市局办理，所以由石家庄市市场监督管理局处理。',
    );
    const complaint = { visitDivisionCode: '130104' };
    expect(route(complaint, EVERY_BUREAU, withOverrides)).toMatchObject({
      bureauCode: '130104',
      path: 'visit',
    });
  });

  it('of a township holds there only', () => {
    const at = (visitDivisionCode: string) =>
      route({ kind: 'tipOff', visitDivisionCode }, EVERY_BUREAU, withOverrides);
    expect(at('130638100')).toMatchObject({ bureauCode: '13-A', stationCode: null });
    expect(at('130638101')).toMatchObject({ path: 'visit' });
  });

  it.each([
    ['a place that is none', '139999', '13', 'no county'],
    ['a bureau that is none', '130104', '1399', 'no bureau'],
  ])('is refused with %s', (_, division, bureau, message) => {
    expect(() => routingMap([{ ...override, division, bureau }])).toThrow(message);
  });
});

describe('the reason', () => {
  it.each<[string, Partial<RoutingFacts>, string[], string]>([
    [
      'its own bureau',
      { outlet: outlet('130638') },
      ['130638'],
      '因为“演示家电服务站”登记在雄县，所以由雄县市场监督管理局处理。',
    ],
    [
      'a station',
      { outlet: outlet('130638100') },
      ['130638100'],
      '因为“演示家电服务站”登记在雄县雄州镇，所以由雄州镇市场监督管理所处理，以雄县市场监督管理局的名义答复您。',
    ],
    [
      'a superior',
      { respondentAddress: '雄县演示路1号' },
      ['13-A'],
      '因为您填的商家地址在雄县，归雄县市场监督管理局管。那里还没有开通网上办理，先由上级单位雄安新区综合执法局接收。',
    ],
    [
      'nobody yet',
      { visitDivisionCode: '130104' },
      [],
      '因为上门服务或者出问题的地点在石家庄市桥西区，归石家庄市桥西区市场监督管理局管。那里和上级单位都还没有开通网上办理，先由河北省市场监督管理局登记保管，开通后马上交办。',
    ],
    [
      'a person',
      { respondentAddress: '石家庄市' },
      ['1301'],
      '您填的商家地址看不出是哪个县（市、区），还不能确定归哪里管，先由石家庄市市场监督管理局的工作人员看过，再交给该管的单位。',
    ],
    [
      'a person of the province',
      {},
      ['13'],
      '还看不出这件事归哪个县（市、区）管，先由河北省市场监督管理局的工作人员看过，再交给该管的单位。',
    ],
    [
      'nobody here',
      { respondentAddress: '山东省青岛市演示路1号' },
      [],
      '您填的商家地址在山东省，不在河北省，这里的市场监管部门不能处理，所以没有提交。',
    ],
  ])('says why it is %s', (_, facts, active, sentence) => {
    expect(route(facts, new Set(active)).reason).toBe(sentence);
  });

  it('names the national platform, and says that the draft is kept, to whom is sent away', () => {
    const routing = route({ respondentAddress: '山东省青岛市演示路1号' });
    expect(routing).toHaveProperty('advice', expect.stringMatching(/全国12315平台.*草稿/));
  });
});
