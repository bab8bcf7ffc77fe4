import { useEffect, useState } from 'react';
import { WrongEntryForm } from '../../features/corrections/wrong-entry-form';
import { getOutlet } from '../../features/outlets/outlet-requests';
import { usePageParameter } from '../../platform/navigation';
import { useRemote } from '../../platform/remote';
import { fetchMessageTemplates } from '../../platform/subscribe';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { RemoteView } from '../../ui/remote-view';
import { NotFound } from '../not-found';

export default function WrongEntryPage() {
  const outletId = usePageParameter('outletId') ?? '';
  const [sent, setSent] = useState<{ willBeTold: boolean } | null>(null);
  const outlet = useRemote(outletId || null, () => getOutlet(outletId));
  useEffect(() => {
    void fetchMessageTemplates();
  }, []);
  return (
    <Page title="反映信息有误">
      {!outletId && <NotFound what="这个网点" />}
      <RemoteView remote={outlet} cards={1} notFound={<NotFound what="这个网点" />}>
        {(found) => (
          <>
            <Card title={found.name}>
              <p>{found.address}</p>
              <p>名录里的信息有不对的地方，请告诉我们，管理名录的部门会核实。不用登录，不用留电话。</p>
            </Card>
            {sent ? (
              <Card>
                <p role="status">
                  已经收到，谢谢您。
                  {sent.willBeTold ? '核实以后会用微信通知您。' : '核实以后会改名录，不会逐个回复。'}
                </p>
                <LinkRow to="outlet" parameters={{ id: outletId }} title="回到这个网点" />
                <LinkRow
                  to="caseFile"
                  parameters={{ outletId }}
                  icon="complaint"
                  title="受了损失？投诉举报这家网点"
                  text="交给当地监管部门处理"
                />
              </Card>
            ) : (
              <WrongEntryForm key={outletId} outletId={outletId} onSent={setSent} />
            )}
          </>
        )}
      </RemoteView>
    </Page>
  );
}
