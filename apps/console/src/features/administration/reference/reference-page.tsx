import { Card, Menu, Table, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '../../../platform/queries';
import { Loading } from '../../../ui/loading';
import { PageHeading } from '../../../ui/page-heading';
import { ProblemNotice } from '../../../ui/problem-notice';
import './reference.css';

/** By which rules and words the product decides: to be read, with where each stands and how sure it is. */
export default function ReferencePage() {
  const { bookId } = useParams();
  const { data, error, refetch } = useRead('/api/v1/staff/reference', {});
  const books = data?.books ?? [];
  const chosen = bookId ?? books[0]?.id;
  const groups = [...new Set(books.map(({ group }) => group))];
  return (
    <>
      <PageHeading
        title="规定和字典"
        hint="系统按这些办事。写在系统的文件里，经过审核随新版本改，这里只能看；发现不对，请告诉维护系统的人。"
      />
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <div className="reference">
        <nav aria-label="规定和字典">
          <Menu
            mode="inline"
            selectedKeys={chosen === undefined ? [] : [chosen]}
            items={groups.map((group) => ({
              type: 'group',
              label: group,
              children: books
                .filter((book) => book.group === group)
                .map(({ id, title }) => ({ key: id, label: <Link to={`/reference/${id}`}>{title}</Link> })),
            }))}
          />
        </nav>
        <div className="reference-book">{chosen !== undefined && <Book key={chosen} id={chosen} />}</div>
      </div>
    </>
  );
}

function Book({ id }: { id: string }) {
  const { data, error, refetch } = useRead('/api/v1/staff/reference/{bookId}', { path: { bookId: id } });
  if (error !== null) return <ProblemNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {data.title}
      </Typography.Title>
      <p>{data.about}</p>
      <p className="quiet">
        文件 {data.file}，版本 {data.version}
      </p>
      {data.tables.map(({ title, header, rows }) => (
        <Card key={title} size="small" title={title} style={{ marginBottom: 12 }}>
          <Table
            aria-label={title}
            size="small"
            rowKey={(row) => row.join('|')}
            dataSource={rows.map((row) => [...row])}
            pagination={rows.length > 30 ? { pageSize: 30, size: 'small', showSizeChanger: false } : false}
            scroll={{ x: header.length > 3 ? 760 : undefined }}
            locale={{ emptyText: '没有' }}
            columns={header.map((name, at) => ({
              title: name,
              render: (_: unknown, row: string[]) => row[at],
            }))}
          />
        </Card>
      ))}
    </>
  );
}
