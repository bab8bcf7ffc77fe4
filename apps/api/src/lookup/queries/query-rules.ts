import { registerDecorator, ValidateIf } from 'class-validator';

/*
 * Rules of a query parameter as it comes over the wire, in the manner of class-validator. A parameter given twice comes as an
 * array and meets none of them. They are written apart from `QueryFields` on purpose: the two check one another.
 */

/** Absent is fine; present, even if empty, must meet the other rules, and must be one text. */
export function OptionalParameter(): PropertyDecorator {
  return (target, property) => {
    ValidateIf((_query, value) => value !== undefined)(target, property);
    rule('isOneText', (value) => typeof value === 'string')(target, property);
  };
}

export function RequiredParameter(): PropertyDecorator {
  return rule('isOneText', (value) => typeof value === 'string');
}

/** 1 to `longest` characters when trimmed, no control characters inside. */
export function IsPlainText(longest: number): PropertyDecorator {
  return rule('isPlainText', (value) => {
    const characters = [...String(value).trim()];
    const isControl = (character: string) => character < ' ' || (character >= '\x7f' && character <= '\x9f');
    return characters.length >= 1 && characters.length <= longest && !characters.some(isControl);
  });
}

/** Something to search for. */
export function HasLetterOrDigit(): PropertyDecorator {
  return rule('hasLetterOrDigit', (value) => /[\p{L}\p{N}]/u.test(String(value).normalize('NFKD')));
}

/** Up to three digits before the point and fifteen after it. */
export function IsDecimalText(
  least: number,
  most: number,
  { exclusiveMinimum = false } = {},
): PropertyDecorator {
  return rule('isDecimalText', (value) => {
    const [whole = '', fraction, ...more] = String(value).replace(/^-/, '').split('.');
    const digits = (text: string, longest: number) => /^\d+$/.test(text) && text.length <= longest;
    if (more.length > 0 || !digits(whole, 3) || (fraction !== undefined && !digits(fraction, 15)))
      return false;
    const number = Number.parseFloat(String(value));
    return number <= most && (exclusiveMinimum ? number > least : number >= least);
  });
}

/** 1 to `most`, written without sign, point or leading zero. */
export function IsWholeText(most: number): PropertyDecorator {
  return rule('isWholeText', (value) => {
    const number = Number.parseInt(String(value), 10);
    return String(number) === value && number >= 1 && number <= most;
  });
}

/** 1 to `most` pieces between commas. */
export function IsListOf(meets: (piece: string) => boolean, most: number): PropertyDecorator {
  return rule('isListOf', (value) => {
    const pieces = String(value).split(',');
    return pieces.length <= most && pieces.every(meets);
  });
}

function rule(name: string, meets: (value: unknown) => boolean): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: meets },
    });
}
