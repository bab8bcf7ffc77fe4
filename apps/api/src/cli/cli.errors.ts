import { Problem } from '../platform/problem.js';

/** 503: the server that the settings name does not let us in; its own words help whoever looks after it. */
export function databaseUnreachable(cause: unknown): Problem {
  const code = (cause as { code?: string } | null)?.code ?? '';
  const problem = new Problem(
    503,
    'database-unreachable',
    '没有执行',
    `现在连不上数据库${code ? `（${code}）` : ''}。请核对 DATABASE_URL，并确认数据库正在运行。`,
  );
  problem.cause = cause;
  return problem;
}

export function fileUnreadable(path: string, cause: unknown): Problem {
  const why = (cause as { code?: string } | null)?.code === 'ENOENT' ? '没有找到文件' : '打不开文件';
  return new Problem(404, 'file-unreadable', '没有执行', `${why}：${path}`);
}

export function fileIsNotJson(path: string): Problem {
  return new Problem(422, 'file-not-json', '没有执行', `${path} 不是正确的 JSON 文件。`);
}

export function fileUnwritable(path: string, cause: unknown): Problem {
  const code = (cause as { code?: string } | null)?.code ?? '';
  const why = code === 'ENOENT' ? '没有这个文件夹' : `写不进去${code ? `（${code}）` : ''}`;
  return new Problem(409, 'file-unwritable', '没有写成', `${why}：${path}`);
}

/** 422: the options do not say one thing. */
export function certificateWishUnclear(): Problem {
  return new Problem(
    422,
    'certificate-wish-unclear',
    '没有执行',
    '写法有三种：certificate 网点 [--out 文件]；certificate 网点 --list；certificate --withdraw 编码 --reason 原因。',
  );
}

/** 422: nobody can type here. */
export function noTerminal(): Problem {
  return new Problem(
    422,
    'no-terminal',
    '没有执行',
    '这里不是终端，输入不了密码；不写 --password 就打印邀请链接。',
  );
}

/** 422: asked for at the terminal, and given up. */
export function interrupted(): Problem {
  return new Problem(422, 'interrupted', '没有执行', '已经中断，什么也没有改。');
}

export function passwordsDiffer(): Problem {
  return new Problem(422, 'passwords-differ', '没有执行', '两次输入的密码不一样，什么也没有改，请重新来。');
}

/** 422: see `passwordFault`. */
export function passwordUnfit(detail: string): Problem {
  return new Problem(422, 'password-unfit', '没有执行', `${detail}什么也没有改，请重新来。`);
}

/** 409: what is wrong was printed. */
export function auditChainBroken(): Problem {
  return new Problem(
    409,
    'audit-chain-broken',
    '发现问题',
    '操作记录的链有问题，见上面。请先备份数据库，再查是谁在什么时候直接改了数据库；不要改回去。',
  );
}

/** 409: what the registry holds is somebody's; demonstration data never goes beside it. */
export function demoInProduction(): Problem {
  return new Problem(409, 'demo-in-production', '没有载入', '正式环境不能载入演示数据。');
}
