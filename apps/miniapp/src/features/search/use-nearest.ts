import { type OwnPlace, useOwnPlace } from '../../platform/own-place';

export interface Nearest extends OwnPlace {
  toggle: () => void;
}

/** Whether outlets are ordered from where the person stands. A second tap while the question stands does not take it away. */
export function useNearest(): Nearest {
  const ownPlace = useOwnPlace();
  const isOn = ownPlace.state.kind === 'found';
  return { ...ownPlace, toggle: isOn ? ownPlace.forget : ownPlace.ask };
}
