import type { ApiSchemas } from '@jiweibao/shared';
import { Cascader, Form } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';

type Division = ApiSchemas['DivisionSummary'];

interface Choice {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Choice[];
}

/** Where it happened, or where somebody came to the house: city, county, township, as far as one knows. */
export function PlaceField() {
  const { data } = useRead('/api/v1/divisions', {});
  const [below, setBelow] = useState<ReadonlyMap<string, Choice[]>>(new Map());
  async function load(path: Choice[]) {
    const parent = path.at(-1)?.value;
    if (parent === undefined || below.has(parent)) return;
    const { items } = await api.read('/api/v1/divisions', { query: { parent } });
    setBelow((before) => new Map(before).set(parent, items.map(toChoice)));
  }
  const withBelow = (choice: Choice): Choice => ({
    ...choice,
    children: below.get(choice.value)?.map(withBelow),
  });
  return (
    <Form.Item name="divisionCode" label="上门或出事的地方" className="registration-short">
      <Cascader
        changeOnSelect
        expandTrigger="click"
        options={data?.items.map(toChoice).map(withBelow)}
        loadData={(path) => void load(path)}
      />
    </Form.Item>
  );
}

function toChoice({ code, name, hasChildren }: Division): Choice {
  return { value: code, label: name, isLeaf: !hasChildren };
}
