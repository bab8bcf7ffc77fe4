import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { type CaseFilter, NO_FILTER } from './case-filter';
import { useSavedFilters } from './saved-filters';

/** 我的筛选: opens one of them, and keeps the present one under a name. */
export function SavedFilterMenu({
  filter,
  change,
}: {
  filter: CaseFilter;
  change: (filter: CaseFilter) => void;
}) {
  const { saved, save, forget, isFull } = useSavedFilters();
  const [naming, setNaming] = useState(false);
  const items = saved.map(({ name, filter: kept }) => ({
    key: name,
    label: (
      <Flex justify="space-between" gap="middle">
        {name}
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={`删掉“${name}”`}
          onClick={(event) => {
            event.stopPropagation();
            forget(name);
          }}
        />
      </Flex>
    ),
    onClick: () => change({ ...NO_FILTER, ...kept }),
  }));
  const keep = {
    key: '/keep',
    label: isFull ? '已经存满，请先删掉一些' : '把现在的筛选存下来……',
    disabled: isFull || Object.keys(filter).length === 0,
    onClick: () => setNaming(true),
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: [...items, { type: 'divider' }, keep] }}>
        <Button icon={<StarOutlined />}>我的筛选</Button>
      </Dropdown>
      <Modal
        title="给这个筛选起个名字"
        open={naming}
        footer={null}
        destroyOnHidden
        onCancel={() => setNaming(false)}
      >
        <Form
          layout="inline"
          requiredMark={false}
          onFinish={({ name }: { name: string }) => {
            save(name.trim(), filter);
            setNaming(false);
          }}
        >
          <Form.Item
            name="name"
            label="名字"
            rules={[{ required: true, whitespace: true, message: '请起个名字' }]}
          >
            <Input autoFocus maxLength={20} />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            存下
          </Button>
        </Form>
      </Modal>
    </>
  );
}
