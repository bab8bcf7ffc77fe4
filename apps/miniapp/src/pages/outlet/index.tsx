import type { OutletReply } from '@jiweibao/shared';
import { OfficialPhones } from '../../features/brands/official-phones';
import { categoryNames, useCategories } from '../../features/categories/use-categories';
import { OutletAuthorizations } from '../../features/outlets/outlet-authorizations';
import { OutletHead } from '../../features/outlets/outlet-head';
import { OutletPhones } from '../../features/outlets/outlet-phones';
import { getOutlet } from '../../features/outlets/outlet-requests';
import { outletShareCard } from '../../features/outlets/outlet-share-card';
import type { RecentLookup } from '../../features/recents/recent-lookup';
import { useRemembered } from '../../features/recents/use-remembered';
import { usePageParameter } from '../../platform/navigation';
import { useRemote } from '../../platform/remote';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { RemoteView } from '../../ui/remote-view';
import { ShareButton } from '../../ui/share-button';
import { NotFound } from '../not-found';

export default function OutletPage() {
  const id = usePageParameter('id') ?? '';
  const outlet = useRemote(id || null, () => getOutlet(id));
  const categories = useCategories();
  useRemembered(outlet.state === 'ready' ? lookupOf(outlet.value) : null);
  const card = outletShareCard(id, outlet.state === 'ready' ? outlet.value : null);
  const nameCategories = (codes: string[]) => categoryNames(codes, categories);
  return (
    <Page title="网点详情" share={card}>
      {!id && <NotFound what="这个网点" />}
      <RemoteView remote={outlet} notFound={<NotFound what="这个网点" />}>
        {(found) => (
          <>
            <OutletHead outlet={found} categories={nameCategories(found.categories)} />
            <Card title="网点电话">
              <OutletPhones phones={found.phones} warnedPhones={found.warnedPhones} />
            </Card>
            <Card title="品牌授权">
              <OutletAuthorizations authorizations={found.authorizations} nameCategories={nameCategories} />
            </Card>
            {found.brandPhones.map(({ brand, phones }) => (
              <Card key={brand.id} title={`${brand.name}官方服务电话`}>
                <OfficialPhones phones={phones} />
              </Card>
            ))}
            <ShareButton card={card} />
            <Card>
              <LinkRow
                to="caseFile"
                parameters={{ outletId: id }}
                icon="complaint"
                title="投诉举报这家网点"
                text="交给当地监管部门处理"
              />
              <LinkRow
                to="wrongEntry"
                parameters={{ outletId: id }}
                title="这条信息不对？"
                text="告诉管理名录的部门来核实"
              />
            </Card>
            <RegistryDate asOf={found.registryAsOf} />
          </>
        )}
      </RemoteView>
    </Page>
  );
}

function lookupOf({ id, name, divisionName }: OutletReply): RecentLookup {
  return { kind: 'outlet', id, name, divisionName };
}
