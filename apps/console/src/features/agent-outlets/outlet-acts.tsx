import { type ApiSchemas, OUTLET_EXPIRY_REASON_LABELS, OUTLET_EXPIRY_REASONS } from '@jiweibao/shared';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useConfirmOutlets } from './confirm-outlets';

type Outlet = ApiSchemas['OwnOutletReply'];
type Reason = ApiSchemas['OutletExpiryBody']['reason'];

/** What is done with the whole outlet. */
export function OutletActs({ outlet }: { outlet: Outlet }) {
  const { id } = outlet;
  const [expiring, setExpiring] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const readAnew = useReadAnew();
  const anew = () =>
    readAnew('/api/v1/agent/outlets/{outletId}', '/api/v1/agent/outlets', '/api/v1/agent/freshness');
  const confirm = useConfirmOutlets();
  const expire = useAct(
    async (chosen: Reason) => {
      const request = { path: { outletId: id }, body: { reason: chosen } };
      await api.write('POST', '/api/v1/agent/outlets/{outletId}/expiry', request);
      await anew();
    },
    { done: '已停掉，消费者查不到您品牌的授权了；点错了可以恢复' },
  );
  const restore = useAct(
    async () => {
      await api.write('POST', '/api/v1/agent/outlets/{outletId}/restoration', { path: { outletId: id } });
      await anew();
    },
    { done: '已恢复' },
  );
  const standing = outlet.open && outlet.authorizations.some(({ status }) => status !== 'withdrawn');
  const certifiable = outlet.allAuthorizations.some(({ status }) => status === 'inForce');
  if (!standing) {
    return (
      <Button type="primary" loading={restore.running} onClick={() => void restore.run(undefined)}>
        恢复
      </Button>
    );
  }
  return (
    <>
      <Button type="primary" loading={confirm.running} onClick={() => void confirm.run([id])}>
        仍然正确
      </Button>
      <form
        method="post"
        target="_blank"
        action={`/api/v1/agent/outlets/${id}/certificate-page`}
        rel="noopener"
      >
        <Button htmlType="submit" disabled={!certifiable}>
          打印证书
        </Button>
      </form>
      <Button danger onClick={() => setExpiring(true)}>
        停掉……
      </Button>
      <Modal
        open={expiring}
        title={`停掉“${outlet.name}”`}
        okText="停掉"
        cancelText="不停"
        okButtonProps={{ danger: true, disabled: reason === null }}
        confirmLoading={expire.running}
        onCancel={() => setExpiring(false)}
        onOk={async () => {
          if (reason !== null && (await expire.run(reason))) setExpiring(false);
        }}
      >
        <p>自己品牌的授权马上撤销。别的总代理的授权不受影响。</p>
        <Radio.Group
          value={reason}
          onChange={({ target }) => setReason(target.value as Reason)}
          options={OUTLET_EXPIRY_REASONS.map((each) => ({
            value: each,
            label: OUTLET_EXPIRY_REASON_LABELS[each],
          }))}
        />
      </Modal>
    </>
  );
}
