import { PASSWORD_LENGTH } from '@jiweibao/shared';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** "Very unguessable": above 10^10 guesses by zxcvbn's estimate. */
const LEAST_SCORE = 4;
/** What anybody would try first here, beside the commonest passwords that the library knows. */
const KNOWN_TO_ALL = ['jiweibao', '冀维宝', '12315', 'shichangjianguan', 'jianguan'];

let estimator: Promise<ZxcvbnFactory> | null = null;

/**
 * What is wrong with a password that somebody chose, in a sentence; null when it will do. No rule about kinds of characters: length
 * and not being guessed is what counts (NIST SP 800-63B, 5.1.1.2).
 * @param known names of theirs, which must not carry the password
 */
export async function passwordFault(password: string, known: readonly string[]): Promise<string | null> {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return `密码太短，至少 ${PASSWORD_LENGTH.least} 个字符。`;
  if (length > PASSWORD_LENGTH.most) return `密码太长，最多 ${PASSWORD_LENGTH.most} 个字符。`;
  const folded = password.normalize('NFKC').toLowerCase();
  if (known.some((name) => name.length >= 2 && folded.includes(name.toLowerCase()))) {
    return '密码里不要有您的登录名或姓名。';
  }
  const { score } = (await loadEstimator()).check(password, [...known, ...KNOWN_TO_ALL]);
  return score < LEAST_SCORE ? '这个密码太容易猜到，请换一个，例如用几个不相干的词连起来。' : null;
}

/** Its lists of common passwords take 16 MB, which a process that nobody sets a password in does without. */
function loadEstimator(): Promise<ZxcvbnFactory> {
  estimator ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory: Factory }, { dictionary, adjacencyGraphs }]) =>
      new Factory({ dictionary, graphs: adjacencyGraphs }),
  );
  return estimator;
}
