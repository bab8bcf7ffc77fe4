/*
 * What the words beside some digits say about them. Only a few characters on each side are looked at, and none is kept.
 */

const LOOKED_AT = 16;

/** Rung up by nobody: digits behind one of these are never given out as a phone number. */
const OTHER_THINGS =
  '身份证|证件|护照|驾驶证|社保|卡号|账号|帐号|账户|帐户|银行卡|信用卡|储蓄卡|借记卡|存折|订单|单号|运单|快递|编号|流水|流水号|交易号|' +
  '验证码|校验码|动态码|动态密码|取件码|提货码|兑换码|邀请码|口令|密码|邮编|邮政编码|传真|fax|条码|条形码|序列号|机身码|机身号|批号|货号|' +
  '型号|工号|信用代码|注册号|许可证号?|执照|税号|车牌|文号|群号|房号|imei|sn|isbn|code|qq群?|价格|售价|原价|现价|金额|合计|总计|共计|总价|票号|代码|编码';
const LABEL_FILLER = `(?:号码|号|no)?[ .:#"'“”‘’(【「<《是为]*`;
const PHONE_WORDS =
  '电话|热线|手机|座机|固话|固定电话|客服|售后|联系|咨询|详询|拨打|致电|来电|拨|打|tel|phone|mobile|hotline|call|☎|📞|📱';

const OTHER_THING_BEFORE = new RegExp(
  `(?:(${PHONE_WORDS})[ /、及和兼或&(]{0,3})?(?:${OTHER_THINGS})${LABEL_FILLER}$`,
  'i',
);
const PHONE_WORD_BEFORE = new RegExp(`(?:${PHONE_WORDS})[^\\n。;；!！?？\\d]*$`, 'i');
const LETTERS_BEFORE = /[A-Za-z_]+$/;
const LETTERS_AFTER = /^[A-Za-z_]+/;
const LABEL_LETTERS =
  /^(?:tel|telephone|phone|mobile|mob|hotline|call|t|v|vx|wx|wechat|ext|or|and|from|to|app)$/i;
const CURRENCY_BEFORE = /(?:[¥￥$€£]|rmb|cny) ?$/i;
const NEVER_AFTER = /^ ?(?:[%‰]|元|块钱|万元|亿元)|^@/;
const UNIT_AFTER =
  /^ ?(?:[块万亿个件台套张年月日米斤吨岁瓦升度克℃㎡]|人(?!工)|小时|分钟|公里|平方|千克|kg|km|w\b|mah)/i;
const ONE_TIME_CODE = /验证码|校验码|动态码|动态密码|取件码|提货码|口令|密码|verification|code/i;
const SENTENCE_END = /[。\n;!！?？]/;
const CODE_LENGTH = 6;

/** Digits up to this length are also a price, a room, a year; they need words that speak for them or none against. */
const SHORT = 8;

/** Whether the words around a complete number speak against its being one that somebody rings up. */
export function isOtherThing(folded: string, start: number, end: number, digits: string): boolean {
  const before = folded.slice(Math.max(0, start - LOOKED_AT), start);
  const after = folded.slice(end, end + LOOKED_AT);
  if (touchesLetters(before, after) || CURRENCY_BEFORE.test(before) || NEVER_AFTER.test(after)) return true;
  if (digits.length <= SHORT && UNIT_AFTER.test(after)) return true;
  if (digits.length === CODE_LENGTH && isInSentenceAbout(ONE_TIME_CODE, before, after)) return true;
  const label = OTHER_THING_BEFORE.exec(before);
  return label !== null && label[1] === undefined;
}

/** Whether something says that seven or eight digits are a landline: a word before them, or that nothing stands beside them. */
export function isCalledPhone(folded: string, start: number, end: number): boolean {
  if (PHONE_WORD_BEFORE.test(folded.slice(Math.max(0, start - LOOKED_AT), start))) return true;
  const lineStart =
    folded
      .slice(Math.max(0, start - LOOKED_AT), start)
      .split('\n')
      .at(-1) ?? '';
  const lineEnd = folded.slice(end, end + LOOKED_AT).split('\n')[0] ?? '';
  return lineStart.trim() === '' && lineEnd.trim() === '';
}

function isInSentenceAbout(subject: RegExp, before: string, after: string): boolean {
  return subject.test(`${before.split(SENTENCE_END).at(-1)}${after.split(SENTENCE_END)[0]}`);
}

function touchesLetters(before: string, after: string): boolean {
  const left = LETTERS_BEFORE.exec(before)?.[0];
  const right = LETTERS_AFTER.exec(after)?.[0];
  return [left, right].some((letters) => letters !== undefined && !LABEL_LETTERS.test(letters));
}
