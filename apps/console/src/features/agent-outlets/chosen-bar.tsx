import { Alert, Button, Flex } from 'antd';
import { MOST_AT_ONCE, useConfirmOutlets } from './confirm-outlets';

interface Props {
  chosen: readonly string[];
  /** All lines that are shown. */
  shown: readonly string[];
  choose: (ids: string[]) => void;
}

/** What is done with the chosen lines: those are still right. */
export function ChosenBar({ chosen, shown, choose }: Props) {
  const confirm = useConfirmOutlets();
  async function send() {
    if (await confirm.run([...chosen])) choose([]);
  }
  const tooMany = chosen.length > MOST_AT_ONCE;
  return (
    <Alert
      type="info"
      style={{ marginBottom: 12 }}
      title={
        chosen.length === 0
          ? '核对过没有变化的，选中以后一次确认；要改的，点开来改。'
          : `选中 ${chosen.length} 个网点${tooMany ? `，一次最多 ${MOST_AT_ONCE} 个` : ''}`
      }
      action={
        <Flex wrap gap="small">
          {chosen.length < shown.length && (
            <Button onClick={() => choose([...shown])}>{`全选显示的 ${shown.length} 个`}</Button>
          )}
          {chosen.length > 0 && <Button onClick={() => choose([])}>不选了</Button>}
          <Button
            type="primary"
            disabled={chosen.length === 0 || tooMany}
            loading={confirm.running}
            onClick={() => void send()}
          >
            {chosen.length === 0 ? '仍然正确' : `这 ${chosen.length} 个仍然正确`}
          </Button>
        </Flex>
      }
    />
  );
}
