import { Alert, Button, Flex } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListUpload, UploadRow } from '../contract';
import { ROWS, UPLOAD } from '../list-addresses';
import type { BulkEdit, CellEdit } from './edit-history';

interface Offer {
  column: string;
  from: string;
  to: string;
  /** How many further rows of this page say the same; there may be more on others. */
  here: number;
}

/** After one cell was mended, whether the same is to be done wherever the same is written. */
export function useBulkOffer(lines: readonly UploadRow[]) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const latest = useRef(lines);
  latest.current = lines;
  const after = useCallback((edit: CellEdit) => setOffer(offerAfter(edit, latest.current)), []);
  const close = useCallback(() => setOffer(null), []);
  return { offer, after, close };
}

/** None for an emptied or empty cell: that many rows lack something does not mean that they lack the same. */
function offerAfter(
  { rowNumber, column, before, after }: CellEdit,
  lines: readonly UploadRow[],
): Offer | null {
  const from = before.trim();
  if (from === '' || after.trim() === '') return null;
  const here = lines.filter(
    (line) => line.rowNumber !== rowNumber && !line.leftOut && (line.cells[column] ?? '').trim() === from,
  ).length;
  return here === 0 ? null : { column, from, to: after, here };
}

interface Props {
  offer: Offer | null;
  close: () => void;
  upload: ListUpload;
  /** Told what was changed; null where nothing said so any more. */
  onDone: (edit: BulkEdit | null) => void;
}

export function BulkOffer({ offer, close, upload, onDone }: Props) {
  const readAnew = useReadAnew();
  const mend = useAct(async ({ column, from, to }: Offer) => {
    const body = { column, from, to };
    const { bulkFixId } = await api.write('POST', `${ROWS}/fixes`, { path: { uploadId: upload.id }, body });
    close();
    onDone(bulkFixId === null ? null : { bulkFixId, ...body });
    await readAnew(UPLOAD);
  });
  if (offer === null) return null;
  const title = upload.layout?.header?.columns.find(({ column }) => column === offer.column)?.title;
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={`这一页还有 ${offer.here} 行的“${title || offer.column}”也写着“${offer.from}”。整份名单里的都改成“${offer.to}”？`}
      action={
        <Flex gap="small">
          <Button type="primary" loading={mend.running} onClick={() => void mend.run(offer)}>
            都改
          </Button>
          <Button onClick={close}>只改这一行</Button>
        </Flex>
      }
    />
  );
}
