import { type OwnPlace, useOwnPlace } from '../../platform/own-place';

export interface Nearest extends OwnPlace {
  toggle: () => void;
}

/** Whether outlets are ordered from where the person stands. */
export function useNearest(): Nearest {
  const ownPlace = useOwnPlace();
  const isOn = ownPlace.state.kind === 'found' || ownPlace.state.kind === 'consent';
  return { ...ownPlace, toggle: isOn ? ownPlace.forget : ownPlace.ask };
}
