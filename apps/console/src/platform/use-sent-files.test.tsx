import { ApiProblem } from '@jiweibao/shared';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import type { ReadyFile } from './upload-file';
import { useSentFiles } from './use-sent-files';

const REFUSED = '这个文件打不开，请换一个。';

async function pick(names: string[], most = 9) {
  const sent: string[] = [];
  const send = async ({ name }: File) => {
    if (name.startsWith('坏的'))
      throw new ApiProblem({
        type: 'about:blank',
        title: '',
        status: 422,
        code: 'bad-file',
        detail: REFUSED,
      });
    sent.push(name);
    return { id: name, name };
  };
  const { result } = renderHook(() => {
    const [files, setFiles] = useState<ReadyFile[]>([]);
    return { files, ...useSentFiles({ files, onChange: setFiles, send, most }) };
  });
  await act(() => result.current.add(names.map((name) => new File(['演示'], name))));
  return { ...result.current, sent };
}

test('of several files those that can be taken stay, and the one that cannot is named with the reason', async () => {
  const { files, fault, sending } = await pick(['第一页.jpg', '坏的.pdf', '第二页.jpg']);
  expect(files.map(({ name }) => name)).toEqual(['第一页.jpg', '第二页.jpg']);
  expect(fault).toBe(`坏的.pdf：${REFUSED}`);
  expect(sending).toBe(false);
});

test('no more files are sent than there is room for', async () => {
  expect((await pick(['1.jpg', '2.jpg', '3.jpg', '4.jpg'], 3)).sent).toEqual(['1.jpg', '2.jpg', '3.jpg']);
});

test('a file that is sent twice is listed once', async () => {
  expect((await pick(['1.jpg', '2.jpg', '1.jpg'])).files.map(({ id }) => id)).toEqual(['2.jpg', '1.jpg']);
});
