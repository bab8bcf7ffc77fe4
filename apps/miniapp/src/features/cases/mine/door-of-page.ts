import { type PageParameters, usePageParameter } from '../../../platform/navigation';
import type { CaseDoor } from './case-door';

const BY_CODE = 'code';

/** A browser has no log-in: there a code is the one door. In WeChat a page says when it was opened by a code. */
export function useDoor(): CaseDoor {
  const by = usePageParameter('by');
  return process.env.TARO_ENV === 'weapp' && by !== BY_CODE ? 'login' : 'code';
}

/** What a page of cases is opened with, so that it looks through the same door. */
export function doorAddress(door: CaseDoor): PageParameters {
  return { by: process.env.TARO_ENV === 'weapp' && door === 'code' ? BY_CODE : null };
}

export function caseAddress(door: CaseDoor, id: string): PageParameters {
  return { id, ...doorAddress(door) };
}
