import type { deleteMyData } from '../../platform/session';

interface DeletedDataProps {
  gone: Awaited<ReturnType<typeof deleteMyData>>;
}

/** What is gone, and what stays with the bureaus and why: said once, for afterwards nobody knows who asked. */
export function DeletedData({ gone: { deleted, stays } }: DeletedDataProps) {
  return (
    <>
      <p role="status">已删除，登录也结束了。</p>
      <ul>
        {deleted.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {stays.length > 0 && (
        <>
          <p>下面这些留在监管部门，和您的微信不再有联系：</p>
          <ul>
            {stays.map(({ what, why }) => (
              <li key={what}>
                {what}。{why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
