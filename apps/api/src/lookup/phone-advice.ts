import { type AuthorizationStatus, SERVICE_PHONE_PURPOSE_LABELS } from '@jiweibao/shared';
import type { BrandName, PhoneFacts, PhoneJudgement, PhoneMatch } from './lookup-types.js';

const SPOOFING =
  '来电显示可以被冒充：如果是这个号码打给您，不能说明对方就是官方，请先挂断，再自己拨过去，主动拨打才放心。';
const STAY_SAFE = '对方要您先付钱、报验证码或者装软件的，先不要答应。有疑问可以拨打 12315 咨询。';
const HARMED = '已经付了钱或者受了骗，请拨打 110 报警，也可以拨打 12315 投诉。';

/** How many brands or outlets a sentence names before it says 等. */
const MOST_NAMES = 3;

/** What to do, in words that a person of seventy understands and can act on. */
export function phoneAdvice(judgement: Omit<PhoneJudgement, 'advice'>, facts: PhoneFacts): string {
  switch (judgement.verdict) {
    case 'warned':
      return `监管部门已对这个号码发布警示。请不要拨打，也不要按对方说的付钱。${useOfficial(judgement.brand)}${HARMED}`;
    case 'official':
      return `${whoseOfficial(judgement.matches, facts.brand)}可以放心拨打。${SPOOFING}`;
    case 'unlisted':
      return unlisted(judgement, facts);
  }
}

function whoseOfficial(matches: readonly PhoneMatch[], asked: BrandName | null): string {
  const inForce = matches.filter(
    ({ status, brand }) => status === 'inForce' && (asked === null || brand.id === asked.id),
  );
  const own = inForce.filter(({ kind }) => kind === 'servicePhone');
  if (own.length > 0) {
    const [first] = own;
    const purpose = own.length === 1 && first?.purpose ? SERVICE_PHONE_PURPOSE_LABELS[first.purpose] : '服务';
    return `这是${brandNames(own)}登记的官方${purpose}电话，`;
  }
  return `这是${brandNames(inForce)}授权网点登记的电话（${names(inForce.map(({ outlet }) => outlet?.name ?? ''))}），`;
}

function unlisted(
  { matches, brand }: Omit<PhoneJudgement, 'advice'>,
  { number, brand: asked }: PhoneFacts,
): string {
  if (matches.length > 0) return `${registeredOtherwise(matches, asked)}${useOfficial(brand)}${STAY_SAFE}`;
  if (number.publicLine) {
    const { name, advice } = number.publicLine;
    return `${number.display} 是${name}，不是品牌的售后电话，所以不在品牌名录中。${advice}${useOfficial(asked)}${SPOOFING}`;
  }
  const unknown = '这个号码没有在名录中登记，我们不能确认它是谁的。没有登记，不等于号码有问题。';
  return `${unknown}${asked ? useOfficial(asked) : '请先查品牌的官方服务电话，再拨打。'}${STAY_SAFE}`;
}

/** In force for another brand than the one asked for, or for none. The matches come with the one that matters first. */
function registeredOtherwise(matches: readonly PhoneMatch[], asked: BrandName | null): string {
  const ofOthers = matches.filter((match) => match.status === 'inForce');
  if (ofOthers.length === 0 || asked === null) return lapsed(matches);
  if (matches.some((match) => match.brand.id === asked.id)) {
    return `${lapsed(matches)}它现在是${brandNames(ofOthers)}登记的。`;
  }
  return `这个号码是${brandNames(ofOthers)}登记的，不是${asked.name}登记的。`;
}

/** Registered, and not in force today. The matches come with the one that matters first. */
function lapsed([first]: readonly PhoneMatch[]): string {
  if (!first) return '';
  const whose =
    first.kind === 'outlet' ? `${first.brand.name}一个网点的电话` : `${first.brand.name}的服务电话`;
  return `这个号码登记为${whose}，但${WHY_NOT[first.status](first)}，今天不算官方号码。`;
}

const WHY_NOT: Readonly<Record<AuthorizationStatus, (match: PhoneMatch) => string>> = {
  inForce: () => '不在所问的范围内',
  notYet: ({ validFrom }) => `要到 ${validFrom} 才开始有效`,
  expired: ({ validTo }) => `有效期只到 ${validTo}`,
  suspended: () => '授权已暂停',
  withdrawn: () => '授权已撤销',
};

function useOfficial(brand: BrandName | null): string {
  return brand ? `要找${brand.name}，请以${brand.name}的官方服务电话为准。` : '';
}

function brandNames(matches: readonly PhoneMatch[]): string {
  return names(matches.map(({ brand }) => brand.name));
}

function names(all: readonly string[]): string {
  const different = [...new Set(all)];
  const shown = different.slice(0, MOST_NAMES).join('、');
  return different.length > MOST_NAMES ? `${shown}等` : shown;
}
