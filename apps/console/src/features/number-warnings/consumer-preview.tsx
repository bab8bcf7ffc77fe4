import { StopOutlined } from '@ant-design/icons';
import { formatPhoneNumber, PHONE_VERDICT_LABELS, parsePhoneNumber } from '@jiweibao/shared';
import { Card, Flex, Typography } from 'antd';
import { useBrandOptions } from '../../platform/brands';

interface Props {
  number: string;
  brandId: string | null;
  reason: string;
  source: string;
}

/** What a consumer will read who checks the number. */
export function ConsumerPreview({ number, brandId, reason, source }: Props) {
  const brands = useBrandOptions();
  const brand = brands.find(({ value }) => value === brandId)?.label;
  const read = parsePhoneNumber(number);
  return (
    <Card title="群众查这个号码会看到" size="small">
      <div style={{ border: '1px solid #e3a8a2', borderRadius: 8, padding: 16, background: '#fdf3f2' }}>
        <Flex gap="small" align="center">
          <StopOutlined style={{ fontSize: 26, color: '#b3261e' }} />
          <Typography.Text strong style={{ fontSize: 18, color: '#8c1d18' }}>
            {PHONE_VERDICT_LABELS.warned}
          </Typography.Text>
        </Flex>
        <Typography.Paragraph style={{ fontSize: 20, margin: '8px 0' }}>
          {read.ok ? formatPhoneNumber(read.number.digits) : number || '号码'}
        </Typography.Paragraph>
        <Typography.Paragraph style={{ marginBottom: 8 }}>
          {reason || <Typography.Text type="secondary">（还没有写为什么警示）</Typography.Text>}
        </Typography.Paragraph>
        {brand !== undefined && (
          <Typography.Paragraph style={{ marginBottom: 8 }}>冒充的品牌：{brand}</Typography.Paragraph>
        )}
        <Typography.Text type="secondary">来源：{source || '（还没有写）'}</Typography.Text>
      </div>
    </Card>
  );
}
