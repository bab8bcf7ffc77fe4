import { useState } from 'react';
import { findPosition, type Point, type Position } from '../../platform/position';

export type NearestState = { kind: 'off' } | { kind: 'asking' } | Position;

export interface Nearest {
  state: NearestState;
  point: Point | null;
  toggle: () => void;
}

/** Whether outlets are ordered from where the person stands. The place is asked for on a tap and kept nowhere. */
export function useNearest(): Nearest {
  const [state, setState] = useState<NearestState>({ kind: 'off' });
  const toggle = () => {
    if (state.kind === 'asking') return;
    if (state.kind === 'found') return setState({ kind: 'off' });
    setState({ kind: 'asking' });
    void findPosition().then(setState);
  };
  return { state, point: state.kind === 'found' ? state.point : null, toggle };
}
