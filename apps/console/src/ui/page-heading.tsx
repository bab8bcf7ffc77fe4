import { Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';

interface Props {
  title: string;
  /** One sentence under it: what this page is for. */
  hint?: ReactNode;
  /** Buttons beside it. */
  acts?: ReactNode;
}

/** The head of a page; the browser's tab is named after it. */
export function PageHeading({ title, hint, acts }: Props) {
  useEffect(() => {
    document.title = `${title} · 冀维宝工作台`;
  }, [title]);
  return (
    <Flex wrap justify="space-between" align="start" gap="small" className="page-heading">
      <div>
        <Typography.Title level={1}>{title}</Typography.Title>
        {hint !== undefined && <Typography.Text type="secondary">{hint}</Typography.Text>}
      </div>
      {acts !== undefined && (
        <Flex wrap gap="small">
          {acts}
        </Flex>
      )}
    </Flex>
  );
}
