import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { type Act, useAct } from '../../platform/use-act';

/** As many as the service takes at once. */
export const MOST_AT_ONCE = 500;

/** Says that entries are still right; what shows them is read anew. */
export function useConfirmOutlets(): Act<string[]> {
  const readAnew = useReadAnew();
  return useAct(
    async (outletIds: string[]) => {
      await api.write('POST', '/api/v1/agent/outlet-confirmations', { body: { outletIds } });
      await readAnew('/api/v1/agent/outlets', '/api/v1/agent/freshness', '/api/v1/agent/outlets/{outletId}');
    },
    { done: '已确认' },
  );
}
