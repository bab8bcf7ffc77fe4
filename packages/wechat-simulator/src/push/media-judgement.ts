import { judge, judgementFields } from '../world/content-judgement.js';
import type { World } from '../world/world.js';
import { deliver } from './deliver.js';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

/**
 * Fetches the picture or recording and pushes what the check thinks of it, some time after the call was answered:
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync; -1008 for what cannot be
 * fetched as at https://developers.weixin.qq.com/community/minihome/question/1591986099080445956. Nothing but this machine is
 * ever called: what lies elsewhere counts as fetched.
 */
export function pushMediaJudgement(
  world: World,
  { address, openid, traceId }: { address: string; openid: string; traceId: string },
): void {
  const push = async () => {
    const outcome = (await isFetchable(address))
      ? { ...judgementFields(judge(world.account.judgedWords, address)), errcode: 0, errmsg: 'ok' }
      : { detail: [], errcode: -1008, errmsg: '下载错误' };
    await deliver(world, openid, { Event: 'wxa_media_check', trace_id: traceId, version: 2, ...outcome });
  };
  push().catch((error: unknown) => console.error(error));
}

async function isFetchable(address: string): Promise<boolean> {
  if (!LOOPBACK.test(new URL(address).hostname)) return true;
  return fetch(address, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
