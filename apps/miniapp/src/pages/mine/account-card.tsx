import { useState } from 'react';
import { failureOf } from '../../platform/failure';
import { usePageInFront } from '../../platform/page-visits';
import { deleteAccount, hasSession } from '../../platform/session';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

type State = { kind: 'idle' | 'asking' | 'deleting' | 'deleted' } | { kind: 'failed'; message: string };

/** For those who have logged in: to have what the service knows of them deleted. Nothing for all others. */
export function AccountCard() {
  const [isKnown, setIsKnown] = useState(hasSession);
  const [state, setState] = useState<State>({ kind: 'idle' });
  // The page is a tab and stays while the person logs in on another. That the account is deleted is said until then.
  usePageInFront(() => {
    const isKnownNow = hasSession();
    if (isKnownNow && state.kind === 'deleted') setState({ kind: 'idle' });
    setIsKnown(isKnownNow || state.kind === 'deleting');
  });
  if (!isKnown) return null;
  const remove = async () => {
    setState({ kind: 'deleting' });
    try {
      await deleteAccount();
      setState({ kind: 'deleted' });
    } catch (cause) {
      setState({ kind: 'failed', message: (await failureOf(cause)).message });
    }
  };
  return (
    <Card title="微信登录">
      {state.kind === 'deleted' ? (
        <p role="status">已注销，登录信息已删除。</p>
      ) : (
        <>
          <p>您办理时用微信登录过，服务器上只有微信给的一个编号，没有姓名和电话。</p>
          {state.kind === 'failed' && <p role="alert">没有注销成功。{state.message}</p>}
          {state.kind === 'idle' ? (
            <Button onClick={() => setState({ kind: 'asking' })}>注销并删除登录信息</Button>
          ) : (
            <>
              <p>注销以后不能恢复，您提交过的内容不再与您相连。</p>
              <Button disabled={state.kind === 'deleting'} onClick={() => void remove()}>
                确定注销
              </Button>
              <Button look="quiet" onClick={() => setState({ kind: 'idle' })}>
                先不注销
              </Button>
            </>
          )}
        </>
      )}
    </Card>
  );
}
