import { type ApiSchemas, BRAND_RIGHT_LABELS } from '@jiweibao/shared';
import { Button, Flex, Input, Popconfirm, Select, Tag } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useList, useRead, useReadAnew } from '../../platform/queries';
import { hasRole, useStaff } from '../../platform/session';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ReasonsModal } from './reasons-modal';
import { NOBODY_REVIEWED_HINT } from './reviewer-hint';

type Agent = ApiSchemas['SeenAgentReply'];
type Brand = Agent['brands'][number];

const FILTERS = ['q'] as const;

/** General agents: their brands, and which bureau reviews each. */
export default function AgentsPage() {
  const staff = useStaff();
  const [{ q }, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/agents', { query: { q } });
  const first = useRead('/api/v1/staff/agents', { query: { q } });
  const choices = first.data?.choices ?? [];
  const [ending, setEnding] = useState<{ agent: Agent; brand: Brand } | null>(null);
  const readAnew = useReadAnew();
  const give = useAct(
    async ({ generalAgentId, bureauCode }: { generalAgentId: string; bureauCode: string }) => {
      const request = { path: { generalAgentId }, body: { bureauCode } };
      await api.write('PUT', '/api/v1/staff/agents/{generalAgentId}/reviewing-bureau', request);
      await readAnew('/api/v1/staff/agents');
    },
    { done: '已改，马上生效' },
  );
  const end = useAct(
    async ({ agent, brand, reasons }: { agent: Agent; brand: Brand; reasons: string }) => {
      const path = { generalAgentId: agent.generalAgentId, brandId: brand.id };
      await api.write('POST', '/api/v1/staff/agents/{generalAgentId}/brands/{brandId}/ending', {
        path,
        body: { reasons },
      });
      await readAnew('/api/v1/staff/agents');
    },
    { done: '已终止' },
  );
  const mayGive = choices.length > 0 && hasRole(staff, ['supervisor', 'administrator']);
  const mayEnd = hasRole(staff, ['handler', 'supervisor']);
  return (
    <>
      <PageHeading title="总代理" hint="谁替哪些品牌维护网点和号码，由哪个局审核。" />
      <Input.Search
        key={q}
        allowClear
        aria-label="查找总代理"
        placeholder="名称或信用代码"
        defaultValue={q}
        style={{ width: 280, maxWidth: '100%', marginBottom: 12 }}
        onSearch={(text) => change({ q: text.trim() || undefined })}
      />
      <ListTable<Agent>
        label="总代理"
        list={list}
        keyOf={({ generalAgentId }) => generalAgentId}
        place="agents"
        leastWidth={920}
        empty={`没有总代理。${NOBODY_REVIEWED_HINT}`}
        columns={[
          {
            title: '总代理',
            key: 'name',
            render: (_, { name, creditCode }) => (
              <>
                <strong>{name}</strong>
                <br />
                {creditCode}
              </>
            ),
          },
          {
            title: '品牌',
            key: 'brands',
            render: (_, agent) => (
              <Flex vertical gap={4}>
                {agent.brands.map((brand) => (
                  <Flex key={brand.id} wrap gap="small" align="center">
                    {brand.name}
                    <Tag color={brand.right === 'ended' ? 'error' : 'success'}>
                      {BRAND_RIGHT_LABELS[brand.right]}
                    </Tag>
                    {brand.endsOn !== null && `到 ${brand.endsOn}`}
                    {mayEnd && brand.right === 'registry' && (
                      <Button size="small" type="link" danger onClick={() => setEnding({ agent, brand })}>
                        终止……
                      </Button>
                    )}
                  </Flex>
                ))}
              </Flex>
            ),
          },
          { title: '账号', dataIndex: 'accountCount', width: 70 },
          {
            title: '由谁审核',
            key: 'bureau',
            width: 260,
            render: (_, { generalAgentId, reviewingBureau }) =>
              mayGive ? (
                <GiveTo
                  value={reviewingBureau.code}
                  choices={choices}
                  onGive={(bureauCode) => void give.run({ generalAgentId, bureauCode })}
                />
              ) : (
                reviewingBureau.name
              ),
          },
        ]}
      />
      {ending !== null && (
        <ReasonsModal
          title={`终止${ending.agent.name}对“${ending.brand.name}”的原有登记，马上生效`}
          okText="终止"
          examples={['品牌换了总代理', '一直没有提供授权书']}
          running={end.running}
          onClose={() => setEnding(null)}
          onSend={async (reasons) => {
            if (await end.run({ ...ending, reasons })) setEnding(null);
          }}
        />
      )}
    </>
  );
}

interface GiveProps {
  value: string;
  choices: readonly { code: string; name: string }[];
  onGive: (bureauCode: string) => void;
}

/** Chosen first and then confirmed: another bureau sees it all from then on. */
function GiveTo({ value, choices, onGive }: GiveProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const name = choices.find(({ code }) => code === chosen)?.name ?? '';
  return (
    <Popconfirm
      open={chosen !== null}
      title={`交给${name}审核？`}
      okText="交给它"
      cancelText="取消"
      onConfirm={() => {
        if (chosen !== null) onGive(chosen);
        setChosen(null);
      }}
      onCancel={() => setChosen(null)}
    >
      <Select
        aria-label="由谁审核"
        style={{ width: '100%' }}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={choices.map(({ code, name: label }) => ({ value: code, label }))}
        onChange={(code: string) => {
          if (code !== value) setChosen(code);
        }}
      />
    </Popconfirm>
  );
}
