import type { StepProps } from '../../../features/cases/filing/step-props';
import { PlaceChoices } from '../../../features/places/place-choices';
import { usePlaceName } from '../../../features/places/use-place-name';

/** The county, or the township where the person knows it, that it happened in. */
export function PlaceOfCase({ draft, change }: Pick<StepProps, 'draft' | 'change'>) {
  const name = usePlaceName(draft.divisionCode);
  return (
    <>
      <p role="status">{name ? `已选：${name}` : null}</p>
      <PlaceChoices
        finest="township"
        chosenCode={draft.divisionCode}
        onChoose={(divisionCode) => change({ divisionCode })}
      />
    </>
  );
}
