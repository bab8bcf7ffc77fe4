import { FilePdfOutlined } from '@ant-design/icons';
import type { ApiSchemas } from '@jiweibao/shared';
import { Button, Card, Flex, Image } from 'antd';
import { useState } from 'react';
import { NoteTag } from '../../ui/note-tag';

type Page = ApiSchemas['CasePageReply'];
type CaseFile = ApiSchemas['StaffCaseFileReply'];

const SIZE = 128;

/** Photos and papers of a case. Each look at one is in the trail, so none is loaded before somebody wants to see it. */
export function PhotosCard({ page: { id, files } }: { page: Page }) {
  const [shown, setShown] = useState(false);
  if (files.length === 0) return null;
  const photos = files.filter(({ kind }) => kind === 'photo');
  const papers = files.filter(({ kind }) => kind !== 'photo');
  return (
    <Card size="small" title={`照片和文件 ${files.length} 个`}>
      <Flex wrap gap="small" align="center">
        {photos.length > 0 && !shown && (
          <Button onClick={() => setShown(true)}>看 {photos.length} 张照片</Button>
        )}
        {shown && (
          <Image.PreviewGroup>
            {photos.map((file, at) => (
              <Flex key={file.id} vertical gap={4}>
                <Image width={SIZE} height={SIZE} src={addressOf(id, file)} alt={`照片 ${at + 1}`} />
                <CheckTag file={file} />
              </Flex>
            ))}
          </Image.PreviewGroup>
        )}
        {papers.map((file, at) => (
          <Button key={file.id} icon={<FilePdfOutlined />} href={addressOf(id, file)} download>
            下载文件 {at + 1}（{Math.ceil(file.byteCount / 1024)} KB）
          </Button>
        ))}
      </Flex>
    </Card>
  );
}

function CheckTag({ file: { check } }: { file: CaseFile }) {
  if (check === null || check === 'pass') return null;
  return <NoteTag tone="near">{check === 'risky' ? '微信提示可能违规' : '微信拿不准'}</NoteTag>;
}

function addressOf(caseId: string, { id }: CaseFile): string {
  return `/api/v1/staff/cases/${caseId}/files/${id}`;
}
