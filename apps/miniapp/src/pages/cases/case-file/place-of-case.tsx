import { useState } from 'react';
import type { StepProps } from '../../../features/cases/filing/step-props';
import { PlaceChoices } from '../../../features/places/place-choices';
import { usePlaceName } from '../../../features/places/use-place-name';
import { Button } from '../../../ui/button';

/** The county, or the township where the person knows it, that it happened in. One chosen before takes no room. */
export function PlaceOfCase({ draft, change }: Pick<StepProps, 'draft' | 'change'>) {
  const [isOpen, setOpen] = useState(draft.divisionCode === null);
  const name = usePlaceName(draft.divisionCode);
  return (
    <>
      <p role="status">{name ? `已选：${name}` : null}</p>
      {isOpen ? (
        <PlaceChoices
          finest="township"
          chosenCode={draft.divisionCode}
          onChoose={(divisionCode) => change({ divisionCode })}
        />
      ) : (
        <Button expanded={false} onClick={() => setOpen(true)}>
          换一个地方
        </Button>
      )}
    </>
  );
}
