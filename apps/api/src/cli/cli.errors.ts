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

/** 409: what the registry holds is somebody's; demonstration data never goes beside it. */
export function demoInProduction(): Problem {
  return new Problem(409, 'demo-in-production', '没有载入', '正式环境不能载入演示数据。');
}
