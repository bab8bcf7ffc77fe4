import { formatPhoneNumber } from '@jiweibao/shared';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { useRead } from '../../../platform/queries';
import type { REVIEW_CLAIMS, WAITING_CLAIMS } from '../list-addresses';

interface Props {
  address: typeof WAITING_CLAIMS | typeof REVIEW_CLAIMS;
  path: { uploadId: string };
  /** Where the rows are, for those who can mend them; null for those who only judge. */
  rowsAt: string | null;
}

/** Numbers that another list names as well which waits for a review. Only the bureau is told whose that is. */
export function WaitingClaims({ address, path, rowsAt }: Props) {
  const { data } = useRead(address, { path });
  const lines: readonly { number: string; rowNumber: number; generalAgentName?: string }[] =
    data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="section-head"
      title={
        rowsAt === null
          ? '别的总代理还有等待审核的名单，也写了这些电话。请一起判断归谁。'
          : '另一份等待审核的名单也写了这些电话。请核对；没有写错的可以照常提交，由审核机关判断归谁。'
      }
      description={
        <ul className="plain-list">
          {lines.map(({ number, rowNumber, generalAgentName }) => (
            <li key={`${number} ${generalAgentName}`}>
              {formatPhoneNumber(number)}（
              {rowsAt === null ? (
                `第 ${rowNumber} 行`
              ) : (
                <Link to={`${rowsAt}?show=all&after=${rowNumber - 1}`}>第 {rowNumber} 行</Link>
              )}
              ）{generalAgentName !== undefined && `：${generalAgentName}`}
            </li>
          ))}
          {data?.more && <li>还有更多，没有都列出。</li>}
        </ul>
      }
    />
  );
}
