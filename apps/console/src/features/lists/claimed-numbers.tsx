import { formatPhoneNumber } from '@jiweibao/shared';
import { Alert } from 'antd';
import { useRead } from '../../platform/queries';
import { CLAIMED_NUMBERS } from './list-addresses';

/** Own published numbers that somebody else's waiting list names; nobody is told whose. */
export function ClaimedNumbers() {
  const { data } = useRead(CLAIMED_NUMBERS, {});
  if (data === undefined || data.lines.length === 0) return null;
  const { lines, more } = data;
  return (
    <Alert
      type="warning"
      showIcon
      className="section-head"
      title={`本单位登记的 ${lines.length}${more ? ' 多' : ''} 个号码，别人一份等待审核的名单也写了`}
      description={
        <>
          <ul className="plain-list">
            {lines.map(({ number, brand }) => (
              <li key={`${number} ${brand}`}>
                {formatPhoneNumber(number)}（{brand}）
              </li>
            ))}
          </ul>
          审核机关会判断归谁，审核以前您的登记不变。请核对这些号码现在是不是您的；已经不用的，请在网点或服务电话里改掉。
        </>
      }
    />
  );
}
