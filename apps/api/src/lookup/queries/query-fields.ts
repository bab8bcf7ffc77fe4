import { type FieldProblem, invalidRequest } from '../../platform/problem.js';

const CONTROL_CHARACTER = /\p{Cc}/u;
const DECIMAL = /^-?\d{1,3}(\.\d{1,15})?$/;
const WHOLE = /^[1-9]\d{0,5}$/;

/**
 * The query of one request, read by hand because the general validation pipe costs half of a look-up's time. Each method reads
 * one parameter and notes what is wrong with it; `settle` then throws all of it at once. A parameter that is absent is null.
 */
export class QueryFields {
  private readonly values = new Map<string, string>();
  private readonly problems: FieldProblem[] = [];

  /**
   * @param url path and query as they came over the wire
   * @param allowed names of the parameters that the route takes; any other is refused, because a misspelt filter that is
   *   passed over in silence would answer another question than the one asked
   */
  constructor(url: string, allowed: readonly string[]) {
    const start = url.indexOf('?');
    if (start < 0 || start === url.length - 1) return;
    for (const pair of url.slice(start + 1).split('&')) {
      if (pair !== '') this.take(pair, allowed);
    }
  }

  /** Trimmed text of 1 to `longest` characters without control characters. */
  text(name: string, label: string, longest: number): string | null {
    const value = this.values.get(name);
    if (value === undefined) return null;
    const text = value.trim();
    if (text === '') return this.refuse(name, 'empty', `${label}是空的，请填写，或者去掉这个参数。`);
    if (text.length > longest && [...text].length > longest) {
      return this.refuse(name, 'too-long', `${label}太长，最多 ${longest} 个字。`);
    }
    if (CONTROL_CHARACTER.test(text)) {
      return this.refuse(name, 'control-character', `${label}里有看不见的控制字符，请重新输入。`);
    }
    return text;
  }

  /** Like `text`, for a parameter that the route cannot do without. */
  requiredText(name: string, label: string, longest: number): string | null {
    this.required(name, label);
    return this.text(name, label, longest);
  }

  /** The value as it came, unread, of a parameter that the route cannot do without. */
  required(name: string, label: string): string | null {
    if (!this.values.has(name) && !this.problems.some((known) => known.field === name)) {
      this.refuse(name, 'missing', `请填写${label}。`);
    }
    return this.given(name);
  }

  /** The value as it came, unread. */
  given(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  /** A plain decimal number: no exponent, no sign but minus. */
  decimal(name: string, label: string, least: number, most: number): number | null {
    const value = this.values.get(name);
    if (value === undefined) return null;
    if (!DECIMAL.test(value)) return this.refuse(name, 'not-a-number', `${label}应当是数字，例如 38.04。`);
    const number = Number(value);
    if (number < least || number > most) {
      return this.refuse(name, 'out-of-range', `${label}应当在 ${least} 到 ${most} 之间。`);
    }
    return number;
  }

  /** A whole number written in digits only. */
  whole(name: string, label: string, most: number, otherwise: number): number {
    const value = this.values.get(name);
    if (value === undefined) return otherwise;
    if (!WHOLE.test(value) || Number(value) > most) {
      this.refuse(name, 'out-of-range', `${label}应当是 1 到 ${most} 的整数。`);
      return otherwise;
    }
    return Number(value);
  }

  /** An id or a code that must exist. */
  existing(name: string, exists: (value: string) => boolean, unknown: string): string | null {
    const value = this.values.get(name);
    if (value === undefined) return null;
    return exists(value) ? value : this.refuse(name, 'unknown-value', unknown);
  }

  /** Notes that a parameter is wrong in a way that only its route can tell. */
  refuse(field: string, code: string, detail: string): null {
    this.problems.push({ field, code, detail });
    return null;
  }

  /** Throws a 400 problem if anything was wrong. */
  settle(): void {
    if (this.problems.length > 0) throw invalidRequest(this.problems);
  }

  private take(pair: string, allowed: readonly string[]): void {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1));
    if (name === null || !allowed.includes(name)) {
      const known = allowed.length === 0 ? '这里不用参数。' : `这里只能用：${allowed.join('、')}。`;
      this.refuseOnce(shortName(name), 'unknown-parameter', `不认识的参数，${known}`);
    } else if (value === null) {
      this.refuseOnce(name, 'bad-encoding', `参数 ${name} 的编码不对，应当是 UTF-8 的百分号编码。`);
    } else if (this.values.has(name)) {
      this.refuseOnce(name, 'repeated', `参数 ${name} 只能给一次。`);
    } else {
      this.values.set(name, value);
    }
  }

  /** Keeps the reply small however often a fault is repeated. */
  private refuseOnce(field: string, code: string, detail: string): void {
    if (!this.problems.some((known) => known.field === field && known.code === code)) {
      this.refuse(field, code, detail);
    }
  }
}

/** A stranger's name is repeated only if it is short and plain. */
function shortName(name: string | null): string {
  return name !== null && /^\w{1,32}$/.test(name) ? name : '';
}

/** The text behind percent-encoding, or null where that is not well-formed UTF-8; a lone surrogate has no UTF-8. */
function decode(text: string): string | null {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return null; // URIError: not well-formed
  }
}
