import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useReadAnew } from '../../../platform/queries';
import type { ListUpload } from '../contract';
import { UPLOAD, UPLOADS } from '../list-addresses';
import { DropArea } from './drop-area';
import { useSendList } from './use-send-list';

/** Another file in the place of the one before: mended in Excel, and sent again. */
export function NewVersion({ upload }: { upload: ListUpload }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const address = `${UPLOADS}/${upload.id}/file`;
  const { sending, send, giveUp } = useSendList({ address, method: 'PUT' }, () => {
    setOpen(false);
    void readAnew(UPLOAD, UPLOADS);
    navigate(`/lists/${upload.id}/columns`);
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>换一个文件</Button>
      <Modal title="换一个文件" open={open} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>
          新文件代替“{upload.fileName}”，成为第 {upload.fileVersion + 1}{' '}
          版。在网页上改过的格子不带到新文件里： 要留着它们，请先在“改错”里下载标好问题的表，在那张表上改。
        </p>
        <DropArea sending={sending} send={send} giveUp={giveUp} label="选择文件" />
      </Modal>
    </>
  );
}
