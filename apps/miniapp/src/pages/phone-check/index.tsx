import type { PhoneCheckReply } from '@jiweibao/shared';
import { useState } from 'react';
import { OfficialPhones } from '../../features/brands/official-phones';
import { checkShareCard } from '../../features/phone-check/check-share-card';
import { NumberForm } from '../../features/phone-check/number-form';
import { checkPhone } from '../../features/phone-check/phone-check-requests';
import { VerdictCard } from '../../features/phone-check/verdict-card';
import type { RecentLookup } from '../../features/recents/recent-lookup';
import { useRemembered } from '../../features/recents/use-remembered';
import { replaceAddress, usePageParameter } from '../../platform/navigation';
import { type Remote, useRemote } from '../../platform/remote';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { RemoteView } from '../../ui/remote-view';
import { ShareButton } from '../../ui/share-button';
import { BrandMeant } from './brand-meant';
import { ReportNumber } from './report-number';

export default function PhoneCheckPage() {
  const [asked, setAsked] = useState({
    number: usePageParameter('number') ?? '',
    brandId: usePageParameter('brandId'),
  });
  const [text, setText] = useState(asked.number);
  const check = useRemote(asked.number ? JSON.stringify(asked) : null, () =>
    checkPhone(asked.number, asked.brandId),
  );
  const fault = faultOf(check);
  const card = checkShareCard(check.state === 'ready' ? check.value : null);
  useRemembered(check.state === 'ready' ? lookupOf(check.value) : null);

  const ask = (changed: Partial<typeof asked>) => {
    const next = { ...asked, ...changed };
    setAsked(next);
    replaceAddress('phoneCheck', next);
  };

  return (
    <Page title="核验电话号码" share={card}>
      <Card>
        <NumberForm
          label="要核验的号码"
          text={text}
          fault={fault}
          onChange={setText}
          onCheck={(number) => ask({ number })}
        />
      </Card>
      {!fault && (
        <RemoteView remote={check} cards={1}>
          {(found) => (
            <>
              <VerdictCard check={found} />
              {found.verdict !== 'official' && <ReportNumber check={found} />}
              {found.brand && (
                <Card title={`${found.brand.name}官方服务电话`}>
                  <OfficialPhones phones={found.officialPhones} />
                </Card>
              )}
              <BrandMeant
                key={found.brand?.id ?? 'none'}
                brand={found.brand}
                onChoose={(brandId) => ask({ brandId })}
              />
              <ShareButton card={card} />
              <RegistryDate asOf={found.registryAsOf} />
            </>
          )}
        </RemoteView>
      )}
    </Page>
  );
}

/** What the API says is wrong with the number: it belongs to the box, not to the page. */
function faultOf(check: Remote<unknown>): string | null {
  return check.state === 'failed' && check.failure.status === 400 ? check.failure.message : null;
}

/** The number as it was read, without its extension, the words around it and the brand that was meant. */
function lookupOf({ number, display }: PhoneCheckReply): RecentLookup {
  return { kind: 'number', number, display };
}
