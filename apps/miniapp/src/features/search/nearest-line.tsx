import { PlaceConsent } from '../../ui/place-consent';
import { nearestSentence } from './nearest-sentence';
import type { Nearest } from './use-nearest';

/** What there is to say or to ask about the person's place, under the button that wanted it. */
export function NearestLine({ nearest }: { nearest: Nearest }) {
  const sentence = nearestSentence(nearest.state);
  return (
    <>
      <PlaceConsent ownPlace={nearest} purpose="按远近排列网点" />
      {sentence && <p role="status">{sentence}</p>}
    </>
  );
}
