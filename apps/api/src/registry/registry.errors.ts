import { Problem } from '../platform/problem.js';

/** The registry has not reached the revision asked for: it was restored from an older copy, and followers must start anew. */
export class RevisionUnknownError extends Error {
  readonly code = 'revision-unknown';

  constructor(asked: number, current: number) {
    super(`revision ${asked} is unknown, the registry is at ${current}`);
  }
}

/** Other writers held the locks too long, several times over. Nothing was written. */
export class RegistryBusyError extends Error {
  readonly code = 'registry-busy';

  constructor(cause: unknown) {
    super('名录正被别的操作占用，这次没有写入任何内容，请稍后再试。', { cause });
  }
}

/** 422: every fault of a declaration at once. */
export function declarationFaulty(faults: string[]): Problem {
  return new Problem(
    422,
    'declaration-faulty',
    '没有写入',
    `文件有 ${faults.length} 处错误，什么都没有写入：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
  );
}

export function outletUnknown(asked: string): Problem {
  return new Problem(404, 'outlet-unknown', '没有办理', `名录里没有这个网点：${asked}`);
}

/** 409: several outlets bear the name; their ids tell them apart. */
export function outletAmbiguous(name: string, ids: string[]): Problem {
  return new Problem(
    409,
    'outlet-ambiguous',
    '没有办理',
    `名录里叫“${name}”的网点不止一个，请改用网点编号：${ids.join('、')}`,
  );
}

/** 409: nobody vouches for the outlet today, so there is nothing to certify. */
export function certificateNotDue(): Problem {
  return new Problem(
    409,
    'certificate-not-due',
    '没有办理',
    '这个网点今天没有有效的授权，不能发证书。请先导入含有它的名单，或等授权生效。',
  );
}

export function certificateNotFound(): Problem {
  return new Problem(404, 'certificate-not-found', '没有撤销', '没有这个编码的证书。');
}

export function warningNotFound(): Problem {
  return new Problem(404, 'warning-not-found', '没有撤回', '这个号码现在没有生效的警示。');
}
