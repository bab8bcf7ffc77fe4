import type { ApiProblem } from '@jiweibao/shared';
import type { FormInstance } from 'antd';

/**
 * Puts what the service said of single fields beside those fields.
 * @returns whether every fault has found its field; otherwise the sentence of the whole belongs above the form
 */
export function showFieldFaults<Values>(form: FormInstance<Values>, problem: ApiProblem): boolean {
  const known = new Set(Object.keys(form.getFieldsValue(true) as object));
  const faults = problem.errors.filter(({ field }) => known.has(field));
  form.setFields(
    faults.map(({ field, detail }) => ({ name: field, errors: [detail] })) as Parameters<
      typeof form.setFields
    >[0],
  );
  return problem.errors.length > 0 && faults.length === problem.errors.length;
}
