import type { UploadRow } from '../contract';
import type { CellPlace } from './fault-navigation';

/** What a person does in the grid of rows. */
export interface RowActs {
  /** Makes a cell the one that keys act on. */
  go: (place: CellPlace) => void;
  /** Opens a cell for typing. */
  edit: (place: CellPlace, typed?: string) => void;
  save: (place: CellPlace, text: string, then: 'stay' | 'next' | 'previous') => void;
  cancel: () => void;
  leaveOut: (line: UploadRow, leftOut: boolean) => void;
  decide: (line: UploadRow, decision: string | null) => void;
  sendAgain: (rowNumber: number) => void;
}
