import { ValidateBy } from 'class-validator';

/** Text that a database or a program may take for an end. */
const NUL = '\0';

/**
 * Words that a person wrote: text of at most `most` characters as people count them, without a NUL.
 * @param what names the field at the start of its sentences
 */
export function IsWords(most: number, what: string): PropertyDecorator {
  return ValidateBy({
    name: 'words',
    validator: {
      validate: (text) => faultOf(text, most, what) === null,
      defaultMessage: (context) => faultOf(context?.value, most, what) ?? '',
    },
  });
}

function faultOf(text: unknown, most: number, what: string): string | null {
  if (text === undefined || text === null) return `请填写${what}。`;
  if (typeof text !== 'string') return `${what}应当是文字。`;
  if (text.includes(NUL)) return `${what}里有不能识别的字符，请删掉后重新填写。`;
  return [...text].length > most ? `${what}太长，最多 ${most} 个字。` : null;
}
