import { useState } from 'react';
import policy from '../../config/privacy-policy.json';
import { findPosition, type Point, type Position, type Precision } from './position';
import { storedValue } from './stored-value';

/*
 * The precise place is sensitive: the person agrees to its use by itself, once, before the phone is asked for the first time
 * (Personal Information Protection Law, art. 29). The place itself is kept nowhere.
 */

const isText = (value: unknown): value is string => typeof value === 'string';

/** The version of the policy that the person agreed under; another version asks again. Empty for none. */
const consent = storedValue('placeConsent', '', isText);

export function useHasPlaceConsent(): boolean {
  return consent.use() === policy.version;
}

/** False when the phone refused and has the consent still. */
export function withdrawPlaceConsent(): boolean {
  return consent.clear();
}

export type OwnPlaceState = { kind: 'off' | 'consent' | 'declined' | 'asking' } | Position;

export interface OwnPlace {
  state: OwnPlaceState;
  point: Point | null;
  /** From a tap on something that says that it needs the place. */
  ask: () => void;
  /** The person's answer while the state is `consent`. */
  answer: (agrees: boolean) => void;
  forget: () => void;
}

/** Where the person stands, for as long as the page that asked is open. */
export function useOwnPlace(precision: Precision = 'street'): OwnPlace {
  const [state, setState] = useState<OwnPlaceState>({ kind: 'off' });
  const find = () => {
    setState({ kind: 'asking' });
    void findPosition(precision).then(setState);
  };
  return {
    state,
    point: state.kind === 'found' ? state.point : null,
    ask() {
      if (state.kind === 'asking') return;
      if (consent.read() === policy.version) find();
      else setState({ kind: 'consent' });
    },
    answer(agrees) {
      if (!agrees) return setState({ kind: 'declined' });
      consent.change(() => policy.version);
      find();
    },
    forget: () => setState({ kind: 'off' }),
  };
}
