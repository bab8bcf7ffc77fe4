import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { usePageInFront } from '../../../platform/page-visits';
import { type CaseDoor, isDoorOpen, throughDoor } from './case-door';

/** How many messages wait, asked for whenever the page comes to the front; null while nobody knows. Nobody is logged in for it. */
export function useUnreadCount(door: CaseDoor): number | null {
  const [count, setCount] = useState<number | null>(null);
  usePageInFront(() => {
    if (!isDoorOpen(door)) return setCount(null);
    // By itself: what asks for all the rest comes with the pages of cases only.
    throughDoor(door, (bearer) => api.read('/api/v1/my-messages', { bearer })).then(
      ({ unreadCount }) => setCount(unreadCount),
      (cause: unknown) => {
        // The page of messages says why; here it is only not known.
        if (!(cause instanceof ApiProblem || cause instanceof ApiUnreachable)) throw cause;
        setCount(null);
      },
    );
  });
  return count;
}
