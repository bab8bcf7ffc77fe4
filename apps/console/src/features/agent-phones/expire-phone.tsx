import type { ApiSchemas } from '@jiweibao/shared';
import { Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { today } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { DayInput } from '../../ui/day-input';

/** Asks until when a number is in use. */
export function ExpirePhone({
  phone,
  onClose,
}: {
  phone: ApiSchemas['OwnServicePhoneReply'];
  onClose: () => void;
}) {
  const [validTo, setValidTo] = useState<string | null>(today());
  const readAnew = useReadAnew();
  const expire = useAct(
    async (day: string) => {
      const request = { path: { servicePhoneId: phone.id }, body: { validTo: day } };
      await api.write('POST', '/api/v1/agent/service-phones/{servicePhoneId}/expiry', request);
      await readAnew('/api/v1/agent/service-phones');
    },
    { done: '已停用' },
  );
  return (
    <Modal
      open
      title={`停用 ${phone.display}`}
      okText="停用"
      cancelText="不停用"
      okButtonProps={{ danger: true, disabled: validTo === null }}
      confirmLoading={expire.running}
      onCancel={onClose}
      onOk={async () => {
        if (validTo !== null && (await expire.run(validTo))) onClose();
      }}
    >
      <p>用到哪天为止？这一天还算，第二天起消费者查到的就是“登记已过期”。要恢复，需要重新申请。</p>
      <DayInput value={validTo} onChange={setValidTo} />
    </Modal>
  );
}
