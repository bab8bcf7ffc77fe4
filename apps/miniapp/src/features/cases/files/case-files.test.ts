import { waitFor } from '@testing-library/react';
import { problem, serveCases } from '../../../testing/case-service';
import { keptFiles, resetFileStore } from '../../../testing/idb-keyval';
import { type DraftFile, NotUploaded, removeFile, takeFiles, type Uploads, uploadAll } from './case-files';

const MEGABYTE = 1024 * 1024;

const picked = (name: string, byteCount = 1_000) => ({ name, byteCount, content: new Blob(['photo']) });
const received = (id: string) => ({ status: 201, body: { id } });

async function taken(...names: string[]): Promise<DraftFile[]> {
  const { files } = await takeFiles(
    names.map((name) => picked(name)),
    9,
  );
  return files;
}

beforeEach(() => resetFileStore());

test('a file of 200 MB is refused at once, by name, and not kept; the others are', async () => {
  const { files, refused } = await takeFiles([picked('录像.mp4', 200 * MEGABYTE), picked('小票.jpg')], 9);
  expect(files.map(({ name }) => name)).toEqual(['小票.jpg']);
  expect(refused).toEqual(['“录像.mp4”太大了，最大 10 MB。']);
  expect(keptFiles()).toHaveLength(1);
});

test('more files than there is room for are refused by name, none silently', async () => {
  const { files, refused } = await takeFiles([picked('一.jpg'), picked('二.jpg'), picked('三.jpg')], 1);
  expect(files).toHaveLength(1);
  expect(refused).toEqual(['“二.jpg”没有加上，最多 9 个。', '“三.jpg”没有加上，最多 9 个。']);
});

test('a phone without room says so', async () => {
  resetFileStore({ hasRoom: false });
  const { files, refused } = await takeFiles([picked('小票.jpg')], 9);
  expect(files).toEqual([]);
  expect(refused).toEqual(['“小票.jpg”没有加上，手机可能没有空间了。']);
});

test('all go up under one key that nobody can guess; what went up before does not go again', async () => {
  const files = await taken('一.jpg', '二.jpg');
  let isAway = false;
  const came = serveCases(() => {
    if (isAway) return 'unreachable';
    isAway = true;
    return received('file-1');
  });
  let noted: Uploads = { files, draftKey: null };
  const note = (uploads: Uploads) => {
    noted = uploads;
  };
  await expect(uploadAll(noted, note)).rejects.toThrow('“二.jpg”没有传上去');
  expect(noted.files.map(({ fileId }) => fileId)).toEqual(['file-1', null]);
  isAway = false;
  await uploadAll(noted, note);
  expect(came.map(({ draftKey }) => draftKey)).toEqual([1, 2, 3].map(() => noted.draftKey));
  expect(noted.draftKey).toMatch(/^[\w-]{22}$/);
});

test.each([
  ['a photo that is none', problem(422, 'photo-unreadable', '这张照片打不开。'), true],
  ['a file that is too large', problem(413, 'file-too-large', '这个文件超过 10 MB。'), true],
  ['too many uploads at once', problem(429, 'too-many', '上传得太频繁。'), false],
  ['a full disk', problem(503, 'storage-full', '存不下。'), false],
])(
  '%s is told in the words of the service, and whether another try may help',
  async (_, answer, isLasting) => {
    const files = await taken('一.jpg');
    serveCases(() => answer);
    const cause = await uploadAll({ files, draftKey: null }, () => undefined).catch(
      (error: unknown) => error,
    );
    expect(cause).toBeInstanceOf(NotUploaded);
    expect(cause).toMatchObject({
      reference: files[0]?.reference,
      message: (answer.body as { detail: string }).detail,
      isLasting,
    });
  },
);

test('a file that the browser has cleared away is told of as gone', async () => {
  const files = await taken('一.jpg');
  resetFileStore();
  serveCases(() => received('file-1'));
  await expect(uploadAll({ files, draftKey: null }, () => undefined)).rejects.toThrow('已经不在手机上了');
});

test('one that is removed goes from the phone, and from the service when it is there', async () => {
  const [file] = await taken('一.jpg');
  const came = serveCases(() => ({ status: 204, body: null }));
  await removeFile({ ...file!, fileId: 'file-1' }, 'k'.repeat(22));
  await waitFor(() => expect(keptFiles()).toEqual([]));
  expect(came).toMatchObject([{ method: 'DELETE', path: '/case-files/file-1', draftKey: 'k'.repeat(22) }]);
});
