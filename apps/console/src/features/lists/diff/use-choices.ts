import type { ListChangeKind, LossChoice, MissingChoice } from '@jiweibao/shared';
import { App } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '../../../platform/api';
import { problemWords } from '../../../platform/problem-words';
import { noteSessionEnd, useReadAnew } from '../../../platform/queries';
import type { ListChange } from '../contract';
import { CHANGES, UPLOAD } from '../list-addresses';
import { type ChoiceAbout, choiceAbout, type OutletChoice } from './outlet-choice';

export interface Choices {
  chosenFor: (line: ListChange) => OutletChoice | null;
  forOne: (line: ListChange, choice: OutletChoice) => void;
  forAll: (choice: OutletChoice) => void;
}

/** Choices as they are made: shown at once, and kept by the service one after the other, however quickly one clicks. */
export function useChoices(uploadId: string, kind: ListChangeKind): Choices {
  const about = choiceAbout(kind);
  const { message } = App.useApp();
  const readAnew = useReadAnew();
  const [chosen, setChosen] = useState<ReadonlyMap<string, OutletChoice>>(new Map());
  const queue = useRef(Promise.resolve());

  const keep = useCallback(
    (outletIds: string[] | null, choice: OutletChoice) => {
      queue.current = queue.current.then(async () => {
        try {
          await put(uploadId, about, outletIds, choice);
        } catch (error) {
          noteSessionEnd(error);
          message.error(problemWords(error));
          // Back to what the service knows.
          setChosen(new Map());
        }
        await readAnew(UPLOAD);
        if (outletIds === null) {
          await readAnew(CHANGES);
          setChosen(new Map());
        }
      });
    },
    [uploadId, about, message, readAnew],
  );

  return useMemo(
    () => ({
      chosenFor: ({ outletId, choice }) => chosen.get(outletId) ?? choice,
      forOne: ({ outletId }, choice) => {
        setChosen((before) => new Map(before).set(outletId, choice));
        keep([outletId], choice);
      },
      forAll: (choice) => keep(null, choice),
    }),
    [chosen, keep],
  );
}

function put(
  uploadId: string,
  about: ChoiceAbout,
  outletIds: string[] | null,
  choice: OutletChoice,
): Promise<unknown> {
  const path = { uploadId };
  return about === 'missing'
    ? api.write('PUT', `${UPLOAD}/missing`, { path, body: { outletIds, choice: choice as MissingChoice } })
    : api.write('PUT', `${UPLOAD}/losses`, { path, body: { outletIds, choice: choice as LossChoice } });
}
