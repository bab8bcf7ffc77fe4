import { Form, Select } from 'antd';
import { useRead } from '../../../platform/queries';

/** What counts for rows that do not say it themselves. Who has one brand need not be asked. */
export function DefaultsOfRows({ brands }: { brands: readonly { id: string; name: string }[] }) {
  const { data: categories } = useRead('/api/v1/categories', {});
  return (
    <>
      {brands.length > 1 && (
        <Form.Item name="defaultBrandId" label="没有写品牌的行，算">
          <Select
            allowClear
            style={{ width: 200 }}
            placeholder="不算，逐行写"
            options={brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="defaultCategoryCode" label="没有写品类的行，算">
        <Select
          allowClear
          style={{ width: 200 }}
          placeholder="不算，逐行写"
          options={categories?.items.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
    </>
  );
}
