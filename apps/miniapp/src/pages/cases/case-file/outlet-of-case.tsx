import { useState } from 'react';
import type { DraftOutlet } from '../../../features/cases/filing/case-draft';
import type { StepProps } from '../../../features/cases/filing/step-props';
import { searchOutlets } from '../../../features/outlets/outlet-requests';
import { wholeAddress } from '../../../features/outlets/whole-address';
import { useRemote } from '../../../platform/remote';
import { Button } from '../../../ui/button';
import { LineForm } from '../../../ui/line-form';
import { RemoteView } from '../../../ui/remote-view';

const LONGEST_TEXT = 100;
/** More than these are found by more words. */
const SHOWN = 5;

/** Finds the outlet in the registry; then the bureau knows who it is. */
export function OutletOfCase({ change }: Pick<StepProps, 'change'>) {
  const [text, setText] = useState('');
  const [sought, setSought] = useState('');
  const found = useRemote(sought || null, () => searchOutlets({ ...ANYWHERE, text: sought }, null));
  return (
    <>
      <LineForm
        label="在名录里找这一家（找不到没关系）"
        value={text}
        placeholder="店名、地址或者电话"
        action="查找"
        maxLength={LONGEST_TEXT}
        onChange={setText}
        onSubmit={() => setSought(text.trim())}
      />
      <RemoteView remote={found} compact>
        {({ items }) => (
          <>
            {items.slice(0, SHOWN).map((outlet) => (
              <Button key={outlet.id} onClick={() => change({ outlet: asRespondent(outlet) })}>
                {outlet.name}，{wholeAddress(outlet)}
              </Button>
            ))}
            <p role="status">
              {items.length === 0
                ? '名录里没有找到，请在上面写下知道的。'
                : '是哪一家就点哪一家；都不是，请在上面写下知道的。'}
            </p>
          </>
        )}
      </RemoteView>
    </>
  );
}

const ANYWHERE = { brandId: null, category: null, divisionCode: null, point: null };

/** What of an outlet of the registry the form shows. */
export function asRespondent(
  outlet: Parameters<typeof wholeAddress>[0] & { id: string; name: string },
): DraftOutlet {
  return { id: outlet.id, name: outlet.name, address: wholeAddress(outlet) };
}
