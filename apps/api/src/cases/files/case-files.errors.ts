import { invalidRequest, notFound, Problem } from '../../platform/problem.js';

function refused(code: string, detail: string, cause?: unknown): Problem {
  const problem = new Problem(422, code, '文件不能用', detail);
  problem.cause = cause;
  return problem;
}

/** 400: the header that says which draft a file belongs to. */
export function draftKeyInvalid(): Problem {
  return invalidRequest([
    { field: 'Draft-Key', code: 'invalid', detail: '请求缺少 Draft-Key，或者它不是 22 个随机字符。' },
  ]);
}

/** 400: no file, several, or something beside it. */
export function oneFileExpected(): Problem {
  return invalidRequest([
    { field: 'file', code: 'one-file-expected', detail: '一次请上传一个文件，放在名为 file 的栏里。' },
  ]);
}

/** 400: the upload broke off, or is no form. */
export function uploadUnreadable(cause: unknown): Problem {
  const problem = new Problem(400, 'upload-unreadable', '没有上传成功', '文件没有传完，请再试一次。');
  problem.cause = cause;
  return problem;
}

/** 413 */
export function fileTooLarge(): Problem {
  return new Problem(
    413,
    'file-too-large',
    '文件太大',
    '这个文件超过 10 MB。照片请选“压缩图”再传，文件请分成几份。',
  );
}

/** 503: as many uploads as this process can hold are under way. */
export function uploadsBusy(): Problem {
  return new Problem(503, 'uploads-busy', '请稍后再试', '现在上传的人太多，请过一会儿再试。');
}

/** 422: nothing is in it. */
export function fileEmpty(): Problem {
  return refused('file-empty', '这个文件是空的，请重新选择。');
}

/** 422: by its content it is none of what is taken, whatever its name says. */
export function kindNotTaken(): Problem {
  return refused('file-kind-not-taken', '只能上传照片（JPG、PNG、WebP）和 PDF 文件。请拍照或截图后再传。');
}

/** 422: the format of newer phones, which needs a licensed decoder that is not shipped. */
export function heicNotTaken(): Problem {
  return refused(
    'heic-not-taken',
    '这是 HEIC 格式的照片，这里打不开。请把它截图后再传，或者在手机的相机设置里选“兼容性最佳”。',
  );
}

/** 422 */
export function photoTooManyPixels(megapixels: number): Problem {
  return refused(
    'photo-too-many-pixels',
    `这张照片的像素太多，最多 ${megapixels}00 万像素。请截图或选“压缩图”后再传。`,
  );
}

/** 422 */
export function photoAnimated(): Problem {
  return refused('photo-animated', '会动的图不能上传，请截图后再传。');
}

/** 422: cut off, damaged, or no picture behind its first bytes. */
export function photoUnreadable(cause?: unknown): Problem {
  return refused('photo-unreadable', '这张照片打不开，可能没有保存完整。请重新拍照或截图后再传。', cause);
}

/** 422: nobody at the bureau could read it. */
export function documentLocked(): Problem {
  return refused('document-locked', '这个 PDF 文件加了密码，别人打不开。请去掉密码，或者拍照后再传。');
}

/** 422 */
export function documentActive(): Problem {
  return refused('document-active', '这个 PDF 文件里带有程序，为了安全不能上传。请拍照或截图后再传。');
}

/** 422 */
export function documentIncomplete(): Problem {
  return refused('document-incomplete', '这个 PDF 文件不完整，请重新保存后再传。');
}

/** 404: the case has no such file. */
export function caseFileNotFound(): Problem {
  return notFound('file-not-found', '没有找到这个文件。');
}
