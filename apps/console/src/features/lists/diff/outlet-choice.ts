import {
  type ListChangeKind,
  LOSS_CHOICE_LABELS,
  LOSS_CHOICES,
  type LossChoice,
  MISSING_CHOICE_LABELS,
  MISSING_CHOICES,
  type MissingChoice,
} from '@jiweibao/shared';

export type OutletChoice = MissingChoice | LossChoice;
/** An outlet that the list does not name, or one that it names and no longer for everything. */
export type ChoiceAbout = 'missing' | 'loss';

export function choiceAbout(kind: ListChangeKind): ChoiceAbout {
  return kind === 'missing' ? 'missing' : 'loss';
}

export function choicesAbout(about: ChoiceAbout): { value: OutletChoice; label: string }[] {
  return about === 'missing'
    ? MISSING_CHOICES.map((value) => ({ value, label: MISSING_CHOICE_LABELS[value] }))
    : LOSS_CHOICES.map((value) => ({ value, label: LOSS_CHOICE_LABELS[value] }));
}

export function choiceLabel(about: ChoiceAbout, choice: OutletChoice): string {
  return choicesAbout(about).find(({ value }) => value === choice)?.label ?? choice;
}
