import type { Bureau } from '../../organization/bureau-tree.js';
import type { OutsideRouting, RoutingFacts } from './routing.js';
import type { RoutingOverride } from './routing-files.js';
import type { RoutingMap } from './routing-map.js';

/*
 * Why a case goes where it goes, in words that an elderly consumer understands.
 */

interface Decision {
  /** Half a sentence: what was known about the place. */
  because: string;
  override: RoutingOverride | null;
  /** Several bureaus are competent, and this one had it first. */
  firstReceiver: boolean;
  competent: Bureau;
  bureau: Bureau;
  station: Bureau | null;
  staffed: boolean;
}

export function whyBureau(decision: Decision): string {
  const { because, override, firstReceiver, competent, bureau, station, staffed } = decision;
  const facts = [`因为${because}`, override?.reason, firstReceiver ? '又是最先收到的单位' : null];
  const whole = facts.filter((fact) => fact).join('，');
  if (!staffed) {
    return `${whole}，归${competent.name}管。那里和上级单位都还没有开通网上办理，先由${bureau.name}登记保管，开通后马上交办。`;
  }
  if (station) return `${whole}，所以由${station.name}处理，以${bureau.name}的名义答复您。`;
  if (bureau !== competent) {
    return `${whole}，归${competent.name}管。那里还没有开通网上办理，先由上级单位${bureau.name}接收。`;
  }
  return `${whole}，所以由${bureau.name}处理。`;
}

export function whyTriage(because: string | null, bureau: Bureau): string {
  const reason = because ? `${because}，还不能确定归哪里管` : '还看不出这件事归哪个县（市、区）管';
  return `${reason}，先由${bureau.name}的工作人员看过，再交给该管的单位。`;
}

export function outsideProvince(because: string, facts: RoutingFacts, map: RoutingMap): OutsideRouting {
  const province = map.divisions.province.name;
  const local =
    facts.kind === 'complaint'
      ? `如果上门的、收钱的是${province}本地的商家，请把商家换成它再试。`
      : `如果您举报的事发生在${province}，请选上发生的地点再试。`;
  return {
    outcome: 'outsideProvince',
    reason: `${because}，不在${province}，这里的市场监管部门不能处理，所以没有提交。`,
    advice: `请到“全国12315平台”提出：打开网站 www.12315.cn，或者拨打12315，说明商家在哪里，会转给当地的市场监管部门。您填好的内容还在草稿里，没有丢。${local}`,
  };
}
