/** Each kind of field of a message and what may stand in it. */
const KINDS: Record<string, (text: string) => boolean> = {
  thing: (text) => lengthOf(text) <= 20,
  number: (text) => text.length <= 32 && /^-?\d+(\.\d+)?$/.test(text),
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol: (text) => lengthOf(text) <= 5 && /^[\p{P}\p{S}]+$/u.test(text),
  character_string: (text) => /^[\x21-\x7e]{1,32}$/.test(text),
  time: (text) => everyPoint(text, isTime),
  date: (text) => everyPoint(text, isDate),
  amount: (text) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(text),
  phone_number: (text) => /^[\d+\-() ]{1,17}$/.test(text),
  car_number: (text) => /^\p{Script=Han}?[A-Za-z\d]{1,6}[\p{Script=Han}A-Za-z\d]?$/u.test(text),
  name: (text) => (/\p{Script=Han}/u.test(text) ? lengthOf(text) <= 10 : /^[^\d]{1,20}$/.test(text)),
  phrase: (text) => /^\p{Script=Han}{1,5}$/u.test(text),
};

/**
 * Whether a text may stand in a field, by the table "订阅消息参数值内容限制说明" of
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html (a copy:
 * https://www.cnblogs.com/blackcatah/p/17712622.html). Assumed: that a blank is no symbol of a `character_string`; that a field
 * of a kind which the table does not name may hold anything.
 * @param field such as `thing1`
 */
export function mayStandIn(field: string, text: string): boolean {
  const fits = KINDS[field.replace(/\d+$/, '')];
  return fits === undefined || fits(text);
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** One point in time, or two with `~` between them. */
function everyPoint(text: string, isPoint: (part: string) => boolean): boolean {
  const points = text.split('~').map((part) => part.trim());
  return points.length <= 2 && points.every(isPoint);
}

const DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2})`;
const TIME_OF_DAY = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;

function isTime(text: string): boolean {
  return new RegExp(`^(${DAY} ?)?${TIME_OF_DAY}$`).test(text);
}

function isDate(text: string): boolean {
  return new RegExp(`^${DAY}( ?${TIME_OF_DAY})?$`).test(text);
}
