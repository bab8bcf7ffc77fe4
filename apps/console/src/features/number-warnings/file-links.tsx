import { FileImageOutlined, FilePdfOutlined } from '@ant-design/icons';
import type { ApiSchemas } from '@jiweibao/shared';
import { Flex } from 'antd';

const KILOBYTE = 1024;

/** Files to fetch; each fetching is in the trail. */
export function FileLinks({
  files,
  address,
}: {
  files: readonly ApiSchemas['CaseFileReply'][];
  address: (fileId: string) => string;
}) {
  if (files.length === 0) return null;
  return (
    <Flex wrap gap="middle" style={{ marginTop: 4 }}>
      {files.map(({ id, kind, byteCount }, at) => (
        <a key={id} href={address(id)} download>
          {kind === 'photo' ? <FileImageOutlined /> : <FilePdfOutlined />}{' '}
          {kind === 'photo' ? '照片' : '文件'} {at + 1}（{Math.ceil(byteCount / KILOBYTE)} KB）
        </a>
      ))}
    </Flex>
  );
}
