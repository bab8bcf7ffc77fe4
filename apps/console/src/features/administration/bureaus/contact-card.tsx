import { Button, Card, Descriptions, Drawer, Space } from 'antd';
import { useState } from 'react';
import { hasRole, useStaff } from '../../../platform/session';
import type { BureauLine } from './bureau-line';
import { ContactForm } from './contact-form';
import { ContactHistory } from './contact-history';

/** What people are told of how to reach a bureau, and who wrote it. */
export function ContactCard({ bureau }: { bureau: BureauLine }) {
  const staff = useStaff();
  const [open, setOpen] = useState<'form' | 'history' | null>(null);
  const { phone, address, openingHours, version } = bureau.contact;
  return (
    <Card
      size="small"
      title="告诉群众的联系方式"
      style={{ marginTop: 12 }}
      extra={
        <Space>
          <Button size="small" disabled={version === 0} onClick={() => setOpen('history')}>
            改过的
          </Button>
          {hasRole(staff, ['administrator']) && (
            <Button size="small" type="primary" onClick={() => setOpen('form')}>
              改
            </Button>
          )}
        </Space>
      }
    >
      {phone === null && address === null && openingHours === null ? (
        <p className="quiet" style={{ margin: 0 }}>
          没有写。案件在这里的人，看到的是上级的联系方式；上级也没有的，什么也看不到。
        </p>
      ) : (
        <Descriptions column={{ xs: 1, md: 3 }} size="small">
          <Descriptions.Item label="电话">{phone ?? '没有写'}</Descriptions.Item>
          <Descriptions.Item label="地址">{address ?? '没有写'}</Descriptions.Item>
          <Descriptions.Item label="办公时间">{openingHours ?? '没有写'}</Descriptions.Item>
        </Descriptions>
      )}
      <Drawer
        open={open === 'form'}
        title="改联系方式"
        onClose={() => setOpen(null)}
        size={460}
        destroyOnHidden
      >
        <ContactForm bureau={bureau} onDone={() => setOpen(null)} />
      </Drawer>
      <Drawer
        open={open === 'history'}
        title="改过的"
        onClose={() => setOpen(null)}
        size={560}
        destroyOnHidden
      >
        <ContactHistory code={bureau.code} />
      </Drawer>
    </Card>
  );
}
