import { useState } from 'react';
import { failureOf } from '../../platform/failure';
import { usePageInFront } from '../../platform/page-visits';
import { deleteMyData, exportMyData, hasSession } from '../../platform/session';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { DeletedData } from './deleted-data';

type State =
  | { kind: 'idle' | 'exporting' | 'asking' | 'deleting' }
  | { kind: 'exported'; text: string; count: number }
  | { kind: 'deleted'; gone: Awaited<ReturnType<typeof deleteMyData>> }
  | { kind: 'failed'; what: string; message: string };

/** For those who have logged in: to have what the service keeps of them, and to have it deleted. Nothing for all others. */
export function MyDataCard() {
  const [isKnown, setIsKnown] = useState(hasSession);
  const [state, setState] = useState<State>({ kind: 'idle' });
  // The page is a tab and stays while the person logs in on another. What was deleted is said until then.
  usePageInFront(() => {
    const isKnownNow = hasSession();
    if (isKnownNow && state.kind === 'deleted') setState({ kind: 'idle' });
    setIsKnown(isKnownNow || state.kind === 'deleting');
  });
  if (!isKnown) return null;

  const fail = async (what: string, cause: unknown) =>
    setState({ kind: 'failed', what, message: (await failureOf(cause)).message });
  const take = async () => {
    setState({ kind: 'exporting' });
    try {
      const data = await exportMyData();
      const count = data.parts.reduce((sum, { records }) => sum + records.length, 0);
      setState({ kind: 'exported', text: JSON.stringify(data, null, 2), count });
    } catch (cause) {
      await fail('没有导出成功。', cause);
    }
  };
  const remove = async () => {
    setState({ kind: 'deleting' });
    try {
      setState({ kind: 'deleted', gone: await deleteMyData() });
    } catch (cause) {
      await fail('没有删除成功，您的数据都还在。', cause);
    }
  };

  if (state.kind === 'deleted') {
    return (
      <Card title="我的数据">
        <DeletedData gone={state.gone} />
      </Card>
    );
  }
  const isBusy = state.kind === 'exporting' || state.kind === 'deleting';
  return (
    <Card title="我的数据">
      <p>您用微信登录过。服务器上有微信给的一个编号，和您提交过的投诉举报。</p>
      {state.kind === 'failed' && (
        <p role="alert">
          {state.what}
          {state.message}
        </p>
      )}
      {state.kind === 'exported' && (
        <>
          <p role="status">
            已导出，共 {state.count}{' '}
            件。复制以后，可以粘贴到备忘录里留着。里面有您的姓名和电话，请不要发给别人。
          </p>
          <CopyButton text={state.text} what="我的全部数据" noun="全部数据" />
        </>
      )}
      {state.kind === 'asking' || state.kind === 'deleting' ? (
        <>
          <p>
            删除以后不能恢复，在这里也看不到您的投诉举报了。监管部门已经收到的，还会依法办下去，到期再删。要查看结果的，请先记下编号。
          </p>
          <Button disabled={isBusy} onClick={() => void remove()}>
            确定删除
          </Button>
          <Button look="quiet" disabled={isBusy} onClick={() => setState({ kind: 'idle' })}>
            先不删除
          </Button>
        </>
      ) : (
        <>
          <Button disabled={isBusy} onClick={() => void take()}>
            导出我的数据
          </Button>
          <Button disabled={isBusy} onClick={() => setState({ kind: 'asking' })}>
            删除我的数据
          </Button>
        </>
      )}
    </Card>
  );
}
