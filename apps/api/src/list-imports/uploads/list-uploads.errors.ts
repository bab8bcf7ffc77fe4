import {
  LIST_UPLOAD_ACT_LABELS,
  LIST_UPLOAD_STATE_LABELS,
  type ListUploadAct,
  type ListUploadState,
} from '@jiweibao/shared';
import { shanghaiDate, shanghaiTime } from '../../platform/clock.js';
import { invalidRequest, notFound, Problem } from '../../platform/problem.js';
import type { ListRefusal } from '../list-refusal.js';
import type { CellClash } from './cell-changes.js';

const NOT_DONE = '没有办成';
const LONGEST_SAID = 30;

/** 404: also somebody else's. */
export function uploadNotFound(): Problem {
  return notFound('list-upload-not-found', '没有这份名单，它可能已经不在您能看的范围里。');
}

export function rowNotFound(rowNumber: number): Problem {
  return notFound('list-row-not-found', `名单里没有第 ${rowNumber} 行，请刷新后再看。`);
}

export function bulkFixNotFound(): Problem {
  return notFound('list-bulk-fix-not-found', '找不到要撤销的修改，名单可能已经换了文件，请刷新后再看。');
}

/**
 * 409: a colleague of the same agent changed cells since they were seen. Nothing was done.
 * @param titles of columns, by letter
 * @param names of people, by account
 */
export function rowChangedMeanwhile(
  rowNumber: number,
  clashes: readonly CellClash[],
  titles: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Problem {
  const errors = clashes.map(({ column, now, change }) => {
    const who = change === null ? '换文件' : `${names.get(change.by) ?? '同事'}在${momentInWords(change.at)}`;
    const text = now.length > LONGEST_SAID ? `${now.slice(0, LONGEST_SAID)}…` : now;
    const what = now === '' ? '清空了' : `改成了“${text}”`;
    const detail = `第 ${rowNumber} 行的“${titles.get(column) || column}”，${who}${what}。`;
    return { field: `cells.${column}`, code: 'cell-changed', detail };
  });
  const said = errors.map(({ detail }) => detail).join('');
  return new Problem(409, 'list-row-changed', '没有保存', `${said}您写的没有存上，请选用哪一个。`, errors);
}

/** `11月28日 10:05` */
function momentInWords(at: string): string {
  const instant = new Date(at);
  const [, month, day] = shanghaiDate(instant).split('-').map(Number);
  return `${month}月${day}日 ${shanghaiTime(instant)}`;
}

/** 409: its state does not allow it. */
export function notInState(state: ListUploadState, act: ListUploadAct): Problem {
  return new Problem(
    409,
    'list-upload-state',
    NOT_DONE,
    `这份名单现在是“${LIST_UPLOAD_STATE_LABELS[state]}”，不能${LIST_UPLOAD_ACT_LABELS[act]}。请刷新后再看。`,
  );
}

/** 409: submitted, published or over. */
export function notEditable(state: ListUploadState): Problem {
  return new Problem(
    409,
    'list-upload-not-editable',
    '没有保存',
    `这份名单现在是“${LIST_UPLOAD_STATE_LABELS[state]}”，不能再改。要改已经提交的，请先撤回。`,
  );
}

/** 409: the background has not come so far. */
export function notReady(): Problem {
  return new Problem(409, 'list-upload-busy', '请稍候', '这份名单还在检查，请等它检查完再试。');
}

/** 409: what keeps a list from being submitted, in sentences. */
export function notSubmittable(reasons: string[]): Problem {
  return new Problem(409, 'list-upload-incomplete', '还不能提交', reasons.join(''));
}

/** 409: what would be done is no longer what was seen. */
export function registryMoved(): Problem {
  return new Problem(
    409,
    'registry-moved',
    '名录有变化',
    '名录在这之后变了，这份名单与名录的差异和刚才看到的不一样。已经重新比较，请看过新的差异再继续。',
  );
}

/** 422: the columns cannot be so. */
export function mappingRefused(detail: string): Problem {
  return new Problem(422, 'list-mapping-invalid', '没有保存', detail);
}

/** 422: an outlet that the list does not ask about. */
export function choiceUnknown(): Problem {
  return new Problem(
    422,
    'list-choice-unknown',
    '没有保存',
    '有的网点不在这份名单要您选择的范围里，请刷新后再选。',
  );
}

/** 422: an outlet that is not offered for the row. */
export function decisionUnknown(rowNumber: number): Problem {
  return new Problem(
    422,
    'list-decision-unknown',
    '没有保存',
    `第 ${rowNumber} 行不能指定为这个网点，请从列出的网点里选，或当作新网点。`,
  );
}

/** 403: no brand to list. */
export function noBrands(): Problem {
  return new Problem(
    403,
    'no-brands',
    '不能上传',
    '名录里没有登记由本单位代理的品牌，不能上传名单。请先申请品牌授权。',
  );
}

/** 422: no list, for a reason of the reader's. */
export function listRefused({ code, message }: ListRefusal): Problem {
  return new Problem(422, code, '文件不能用', message);
}

/** 413 */
export function listFileTooLarge(): Problem {
  return new Problem(
    413,
    'file-too-large',
    '文件太大',
    '这个文件超过 20 MB，请删去图片和多余的工作表，或分成几份上传。',
  );
}

/** 400: no file, several, or something beside it. */
export function oneListExpected(): Problem {
  return invalidRequest([
    { field: 'file', code: 'one-file-expected', detail: '一次请上传一个名单文件，放在名为 file 的栏里。' },
  ]);
}

/** 400: the upload broke off, or is no form. */
export function listUploadUnreadable(cause: unknown): Problem {
  const problem = new Problem(400, 'upload-unreadable', '没有上传成功', '文件没有传完，请再试一次。');
  problem.cause = cause;
  return problem;
}

/** 503: as many as this process can hold. */
export function listUploadsBusy(): Problem {
  return new Problem(503, 'uploads-busy', '请稍后再试', '现在上传的人太多，请过一会儿再试。');
}

/** 409: the registry moved, and asks about outlets of which the agent has not said what becomes of them. */
export function choicesMissing(): Problem {
  return new Problem(
    409,
    'list-choices-missing',
    NOT_DONE,
    '名录在提交以后变了，有的网点总代理还没有选择保留还是撤销。请退回，让总代理选好再提交。',
  );
}

/** 409: a brand of the list is no longer its agent's. */
export function brandsLost(): Problem {
  return new Problem(
    409,
    'brand-not-yours',
    NOT_DONE,
    '名单里有的品牌已经不由这个总代理代理，不能发布。请退回。',
  );
}

/** 409: the agent took it back and submitted it anew while a bureau looked at it. */
export function submittedAnew(): Problem {
  return new Problem(
    409,
    'list-submitted-anew',
    NOT_DONE,
    '总代理撤回以后重新提交过这份名单，内容可能变了。请刷新，看过新的差异再决定。',
  );
}
