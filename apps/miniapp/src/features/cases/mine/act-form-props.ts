import type { CaseDoor } from './case-door';
import type { MyCase } from './my-case-requests';

/** What each form of an act is given. */
export interface ActFormProps {
  found: MyCase;
  door: CaseDoor;
  /** The service has it. */
  onDone: () => void;
  /** The case is no longer as it was shown: why, in a sentence. */
  onStale: (why: string) => void;
  /** The person thought better of it. */
  onTurnBack: () => void;
}
