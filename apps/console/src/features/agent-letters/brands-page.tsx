import { PlusOutlined } from '@ant-design/icons';
import { type ApiSchemas, BRAND_LETTER_STATUS_LABELS, BRAND_RIGHT_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Flex, Table, Tag } from 'antd';
import { useState } from 'react';
import { useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { KeptFiles } from '../../ui/kept-files';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { LetterForm } from './letter-form';

type Brand = ApiSchemas['OwnBrandReply'];
type Letter = ApiSchemas['BrandLetterReply'];

const LETTER_COLORS = {
  pending: 'processing',
  notYet: 'default',
  inForce: 'success',
  expired: 'warning',
  returned: 'error',
  ended: 'default',
} as const;

/** The own brands, until when each may be spoken for, and the letters that say so. */
export default function BrandsPage() {
  const { data, error, refetch } = useRead('/api/v1/agent/brands', {});
  const [brandId, setBrandId] = useState<string | null | undefined>(undefined);
  if (data === undefined) {
    if (error === null) return <Loading />;
    return <UnopenedPage title="品牌和授权书" error={error} again={() => void refetch()} />;
  }
  const { brands, letters, ended, agentName } = data;
  return (
    <>
      <PageHeading
        title="品牌和授权书"
        hint={agentName}
        acts={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setBrandId(null)}>
            交一份授权书
          </Button>
        }
      />
      <Flex vertical gap="middle">
        {ended && (
          <Alert
            type="warning"
            showIcon
            title="品牌授权都已到期，现在只能交新的授权书；审核通过以后，其他功能就恢复了。"
          />
        )}
        <Card size="small" title="自己的品牌">
          <Table<Brand>
            size="small"
            pagination={false}
            rowKey="id"
            dataSource={brands}
            scroll={{ x: 560 }}
            locale={{ emptyText: '还没有品牌。交一份授权书，审核通过以后就有了。' }}
            columns={[
              { title: '品牌', dataIndex: 'name' },
              {
                title: '授权',
                key: 'right',
                render: (_, { right }) => (
                  <Tag color={right === 'ended' ? 'error' : 'success'}>{BRAND_RIGHT_LABELS[right]}</Tag>
                ),
              },
              {
                title: '到哪天',
                key: 'endsOn',
                render: (_, { endsOn, right }) => endsOn ?? (right === 'ended' ? '—' : '没有期限'),
              },
              {
                title: '',
                key: 'acts',
                render: (_, { id }) => (
                  <Button size="small" onClick={() => setBrandId(id)}>
                    交新的授权书
                  </Button>
                ),
              },
            ]}
          />
        </Card>
        <Card size="small" title="交过的授权书">
          <Table<Letter>
            size="small"
            pagination={false}
            rowKey="id"
            dataSource={letters}
            scroll={{ x: 720 }}
            locale={{ emptyText: '还没有交过。' }}
            columns={[
              { title: '品牌', dataIndex: 'brandName' },
              {
                title: '期限',
                key: 'terms',
                render: (_, { validFrom, validTo }) => `${validFrom} 至 ${validTo ?? '长期'}`,
              },
              {
                title: '状况',
                key: 'status',
                render: (_, { status, reasons }) => (
                  <>
                    <Tag color={LETTER_COLORS[status]}>{BRAND_LETTER_STATUS_LABELS[status]}</Tag>
                    {reasons}
                  </>
                ),
              },
              { title: '提交', key: 'sentAt', render: (_, { sentAt }) => timeText(sentAt) },
              {
                title: '文件',
                key: 'files',
                render: (_, { id, brandName, fileIds }) => (
                  <KeptFiles
                    label={`${brandName}授权书`}
                    addresses={fileIds.map((fileId) => `/api/v1/agent/brand-letters/${id}/files/${fileId}`)}
                  />
                ),
              },
            ]}
          />
        </Card>
      </Flex>
      {brandId !== undefined && (
        <LetterForm brandId={brandId} onClose={() => setBrandId(undefined)} onSent={() => void refetch()} />
      )}
    </>
  );
}
