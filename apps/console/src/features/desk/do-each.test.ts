import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';
import { doEach, type Outcome } from './do-each';

function problem(status: number, detail: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '没有办理', status, code: 'case-changed', detail });
}

async function outcomesOf(
  answers: readonly (Error | null)[],
): Promise<{ tried: number; outcomes: Outcome[] }> {
  const outcomes: Outcome[] = [];
  let tried = 0;
  await doEach(
    answers,
    async (answer) => {
      tried += 1;
      if (answer !== null) throw answer;
    },
    (_thing, outcome) => outcomes.push(outcome),
  );
  return { tried, outcomes };
}

test('one that is refused says why, and keeps none of the others', async () => {
  const { outcomes } = await outcomesOf([null, problem(409, '刚才有人办理过。'), null]);
  expect(outcomes).toEqual([{ done: true }, { done: false, why: '刚才有人办理过。' }, { done: true }]);
});

test.each([
  ['nobody is logged in any more', problem(401, '请重新登录。')],
  ['the service fails', problem(503, '数据库暂时没有回应。')],
  ['the service cannot be reached', new ApiUnreachable('away')],
])('when %s, the rest is not tried, and said to be undone', async (_case, error) => {
  const { tried, outcomes } = await outcomesOf([null, error, null, null]);
  expect(tried).toBe(2);
  expect(outcomes.map(({ done }) => done)).toEqual([true, false, false, false]);
});
