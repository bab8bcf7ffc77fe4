import { notFound, Problem } from '../../platform/problem.js';
import type { ActInput } from '../rules/act-input.js';
import type { Refusal, RefusalCode } from '../rules/refusal.js';

/** 404: no such case, or none that whoever asks may see: the two are answered alike. */
export function caseNotFound(): Problem {
  return notFound('case-not-found', '没有找到这个案件。');
}

/** 409: they decided on a sight that is no longer true. */
export function caseChanged(): Problem {
  return new Problem(
    409,
    'case-changed',
    '没有办理',
    '刚才有人办理过这个案件，情况已经变了。请刷新以后再决定。',
  );
}

/** 403: they see the case, and it is for others to act on it. */
export function notYoursToAct(): Problem {
  return new Problem(403, 'act-not-yours', '没有办理', '这个案件现在不由您办理，或者您的职责不包括这一步。');
}

/** 422: the rules do not allow it; the field is named when one is at fault. */
export function actRefused({ code, sentence }: Refusal, { act }: ActInput): Problem {
  const field = FIELDS[code]?.[act];
  const errors = field === undefined ? undefined : [{ field, code, detail: sentence }];
  return new Problem(422, code, '没有办理', sentence, errors);
}

/** 422: where the case is to go is no place that it can go to from here. @param field `act` when the act itself names no place */
export function unfitReceiver(
  field: 'receiverCode' | 'stationCode' | 'accountId' | 'act',
  detail: string,
): Problem {
  return new Problem(422, 'receiver-unfit', '没有办理', detail, [{ field, code: 'receiver-unfit', detail }]);
}

/** Which field of an act a refusal is about. */
const FIELDS: Partial<Record<RefusalCode, Partial<Record<ActInput['act'], string>>>> = {
  'ground-unknown': allGrounds(),
  'ground-too-early': allGrounds(),
  'day-out-of-range': { requestMaterials: 'materialsBy', routeDown: 'reportBy', scheduleMediation: 'on' },
  'particulars-missing': {
    returnUp: 'reason',
    takeUp: 'reason',
    extend: 'reason',
    assign: 'accountId',
    scheduleMediation: 'place',
    settle: 'agreement',
  },
  'stars-out-of-range': { rate: 'stars' },
  'penalty-not-investigated': { takeMeasure: 'measure' },
  'reference-missing': { takeMeasure: 'publicReference' },
};

function allGrounds(): Partial<Record<ActInput['act'], string>> {
  return { decline: 'ground', terminate: 'ground', declineInvestigation: 'ground', reopen: 'ground' };
}
