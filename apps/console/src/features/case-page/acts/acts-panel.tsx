import { type ApiSchemas, CASE_ACT_LABELS, type CaseAct } from '@jiweibao/shared';
import { Button, Card, Typography } from 'antd';
import { useRef } from 'react';
import { useFilters } from '../../../platform/use-filters';
import { useHotkeys } from '../../../platform/use-hotkeys';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';
import { ActForm } from './act-form';

type Page = ApiSchemas['CasePageReply'];
type Next = ApiSchemas['NextActsReply'];
type NextAct = ApiSchemas['NextActReply'];

const ADDRESS = ['act'] as const;

interface Props {
  page: Page;
  next: Next | undefined;
  error: Error | null;
  again: () => void;
}

/** What may lawfully be done next, each by its number key; the form of the chosen one stands below, and stays after a reload. */
export function ActsPanel({ page, next, error, again }: Props) {
  const [{ act: chosen }, change] = useFilters(ADDRESS);
  const lastForms = useLastForms(next);
  const acts = next?.acts ?? [];
  const choose = (act: CaseAct | undefined) => change({ act });
  const keys = acts.slice(0, 9).map(({ act }, at) => [String(at + 1), () => choose(act)] as const);
  useHotkeys(Object.fromEntries(keys));

  if (next === undefined) {
    return (
      <Card size="small" title="办理">
        {error === null ? <Loading /> : <ProblemNotice error={error} again={again} />}
      </Card>
    );
  }
  const isGone = !acts.some(({ act }) => act === chosen);
  const form = lastForms.get(chosen ?? '');
  return (
    <Card size="small" title="办理">
      {acts.length === 0 && (
        <Typography.Text type="secondary">
          这个案件现在没有要您办的：已经办结，或者在别的单位、别的岗位手里。
        </Typography.Text>
      )}
      <div className="act-choices">
        {acts.map(({ act }, at) => (
          <Button
            key={act}
            className="act-choice"
            type={act === chosen ? 'primary' : 'default'}
            aria-pressed={act === chosen}
            onClick={() => choose(act === chosen ? undefined : act)}
          >
            {at < 9 ? `${at + 1} ` : ''}
            {CASE_ACT_LABELS[act]}
          </Button>
        ))}
      </div>
      {form !== undefined && (
        <ActForm
          key={`${page.id}${form.act}`}
          page={page}
          act={form}
          isGone={isGone}
          onDone={() => choose(undefined)}
        />
      )}
    </Card>
  );
}

/** The form of each act as it was last offered: what was typed into one must not vanish when somebody else made it impossible. */
function useLastForms(next: Next | undefined): ReadonlyMap<string, NextAct> {
  const forms = useRef(new Map<string, NextAct>());
  for (const act of next?.acts ?? []) forms.current.set(act.act, act);
  return forms.current;
}
