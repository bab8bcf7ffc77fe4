import { Problem } from '../problem.js';

/** 409: a file that long is of use to nobody, and keeps the service busy. */
export function tooManyRows(count: number, most: number): Problem {
  return new Problem(
    409,
    'export-too-long',
    '没有导出',
    `一共 ${count} 条，一次最多导出 ${most} 条。请缩短时间，或者加上别的筛选，分几次导出。`,
  );
}
