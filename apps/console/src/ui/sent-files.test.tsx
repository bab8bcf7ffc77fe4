import { ApiProblem } from '@jiweibao/shared';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReadyFile } from '../platform/upload-file';
import { SentFiles } from './sent-files';

const REFUSED = '这个文件打不开，请换一个。';

function Form({ send }: { send: (file: File) => Promise<ReadyFile> }) {
  const [files, setFiles] = useState<ReadyFile[]>([]);
  return <SentFiles files={files} onChange={setFiles} send={send} most={3} label="选文件" />;
}

function pick(container: HTMLElement, ...names: string[]) {
  const input = container.querySelector('input[type=file]');
  if (input === null) throw new Error('there is nowhere to pick a file');
  fireEvent.change(input, { target: { files: names.map((name) => new File(['演示'], name)) } });
}

test('of several files those that can be taken stay, and the one that cannot is named with the reason', async () => {
  const send = async (file: File) => {
    if (file.name === '坏的.pdf') {
      throw new ApiProblem({ status: 422, code: 'FILE_UNREADABLE', detail: REFUSED, requestId: null, body: {} });
    }
    return { id: file.name, name: file.name };
  };
  const { container } = render(<Form send={send} />);
  pick(container, '第一页.jpg', '坏的.pdf', '第二页.jpg');
  await screen.findByText(`坏的.pdf：${REFUSED}`);
  expect(screen.getByText('第一页.jpg')).toBeTruthy();
  await screen.findByText('第二页.jpg');
  expect(screen.queryByText('坏的.pdf')).toBeNull();
});

test('no more files are sent than may be, and none can be picked beyond them', async () => {
  const sent: string[] = [];
  const send = async (file: File) => {
    sent.push(file.name);
    return { id: file.name, name: file.name };
  };
  const { container } = render(<Form send={send} />);
  pick(container, '1.jpg', '2.jpg', '3.jpg', '4.jpg');
  await screen.findByText('3.jpg');
  await waitFor(() => expect(container.querySelector('input[type=file]')).toBeNull());
  expect(sent).toEqual(['1.jpg', '2.jpg', '3.jpg']);
});
