import type { CommanderError } from 'commander';

const SENTENCES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': '没有这个命令',
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '少写了内容',
  'commander.missingMandatoryOptionValue': '少写了必需的选项',
  'commander.optionMissingArgument': '选项后面少写了内容',
  'commander.invalidArgument': '内容写得不对',
  'commander.excessArguments': '多写了内容',
  'commander.conflictingOption': '选项不能同时用',
  'commander.help': '没有写命令',
};

/** What is wrong with a command line, with the word that commander found at fault. */
export function usageMessage({ code, message }: CommanderError): string {
  const [, word] = /'([^']+)'/.exec(message) ?? [];
  const reason = / is invalid(?: for argument '[^']+')?\. (.+)$/.exec(message)?.[1];
  const what = SENTENCES[code] ?? '命令写得不对';
  return `${what}${word ? `：${word}` : ''}${reason ? `。${reason}` : '。'}用 --help 查看写法。`;
}
