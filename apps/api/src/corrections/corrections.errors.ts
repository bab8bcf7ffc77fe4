import { notFound } from '../platform/problem.js';

/** 404: no such outlet is in the registry, or no longer; there is no entry left to be wrong. */
export function correctedOutletNotFound(): ReturnType<typeof notFound> {
  return notFound('outlet-not-found', '没有找到这个网点，它可能已从名录中移除，不用再反映了。');
}

/** 404: nothing open is known of it. */
export function noOpenCorrection(): ReturnType<typeof notFound> {
  return notFound('correction-not-found', '这个编号下没有待核实的反映。可用 corrections 命令查看。');
}
