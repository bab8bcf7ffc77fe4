import { Button, Popconfirm } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';

/** Takes back what nobody has decided about. */
export function WithdrawProposal({ reviewId }: { reviewId: string }) {
  const readAnew = useReadAnew();
  const withdraw = useAct(
    async () => {
      await api.write('POST', '/api/v1/agent/phone-proposals/{reviewId}/withdrawal', { path: { reviewId } });
      await readAnew(
        '/api/v1/agent/outlets/{outletId}',
        '/api/v1/agent/outlets',
        '/api/v1/agent/service-phones',
      );
    },
    { done: '已撤回' },
  );
  return (
    <Popconfirm
      title="撤回这次申请？"
      okText="撤回"
      cancelText="不撤"
      onConfirm={() => void withdraw.run(undefined)}
    >
      <Button size="small" loading={withdraw.running}>
        撤回
      </Button>
    </Popconfirm>
  );
}
