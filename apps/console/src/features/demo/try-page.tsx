import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Card, Flex, Typography } from 'antd';
import { useRead } from '../../platform/queries';
import { rememberWorld } from '../../platform/session';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';

type Person = ApiSchemas['DemoPersonReply'];

/** What somebody who has just started the demonstration can try, and as whom. */
export default function TryPage() {
  const { data, error, refetch } = useRead('/api/v1/demo', {});
  if (error !== null) return <ProblemNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <main className="wide-page">
      <PageHeading title="可以试什么" hint="这里的品牌、人、号码和案件都是虚构的。" />
      <Flex vertical gap="middle">
        <Alert
          type="info"
          showIcon
          title="密码在启动服务的终端里，每次启动都换。"
          description="正式环境里，督办和管理岗位还要用手机上的动态口令，演示账号不用。"
        />
        <Card size="small" title="一件事走到底">
          <ol>
            <li>
              在<a href="/">消费者网页</a>查一个号码，再对一个网点提出投诉，记下回执号。
            </li>
            <li>用县局督办登录，在“新收到的”里看到它，派给承办人。</li>
            <li>用县局承办登录，受理、写明结果、出文书；消费者那边立刻看到进度。</li>
            <li>用总代理登录，上传网点名单，改错，提交；再用省局登录审核，消费者马上查得到。</li>
          </ol>
        </Card>
        <People title="监管人员" people={data.people.filter(({ world }) => world === 'staff')} />
        <People title="品牌总代理" people={data.people.filter(({ world }) => world === 'agent')} />
      </Flex>
    </main>
  );
}

function People({ title, people }: { title: string; people: Person[] }) {
  return (
    <Card
      size="small"
      title={title}
      extra={
        <Button type="primary" href="/console/" onClick={() => people[0] && rememberWorld(people[0].world)}>
          去登录
        </Button>
      }
    >
      <dl className="people">
        {people.map(({ loginName, name, tries }) => (
          <div key={loginName}>
            <dt>
              <Typography.Text code copyable>
                {loginName}
              </Typography.Text>{' '}
              {name}
            </dt>
            <dd>{tries}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
