import { notFound, Problem } from '../platform/problem.js';

/** 503: this process has neither reached the registry nor found a snapshot yet. */
export function lookupNotReady(): Problem {
  return new Problem(503, 'lookup-not-ready', '暂时不能查询', '名录正在载入，请稍后再试。');
}

export function brandNotFound(): Problem {
  return notFound('brand-not-found', '没有找到这个品牌，它可能已从名录中移除。');
}

export function outletNotFound(): Problem {
  return notFound('outlet-not-found', '没有找到这个网点，它可能已从名录中移除。');
}
