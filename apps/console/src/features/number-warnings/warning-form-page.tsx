import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { bodyOf, valuesOf, WarningForm, type WarningValues } from './warning-form';

/** Writes a new case, or the words of one that is not proposed yet. */
export default function WarningFormPage() {
  const { warningId } = useParams();
  return warningId === undefined ? <NewWarning /> : <EditedWarning warningId={warningId} />;
}

function NewWarning() {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  // From the list of signals; not in the address, which is kept in histories and logs.
  const { state } = useLocation() as { state: { number?: string } | null };
  const create = useAct(
    async (values: WarningValues, idempotencyKey) => {
      const body = { number: values.number, ...bodyOf(values) };
      const { id } = await api.write('POST', '/api/v1/staff/number-warnings', { body, idempotencyKey });
      await readAnew('/api/v1/staff/number-warnings');
      navigate(`/number-warnings/${id}`, { replace: true });
    },
    { done: '已经建好，接着放进证据', quiet: true },
  );
  return (
    <>
      <PageHeading title="准备一件警示" hint="先写号码就能建；其余可以以后再补，提请批准以前都不算数。" />
      <WarningForm
        draftKey="number-warning.new"
        initial={{ number: state?.number ?? '' }}
        act={create}
        back={() => navigate(-1)}
        sent="建好，去放证据"
      />
    </>
  );
}

function EditedWarning({ warningId }: { warningId: string }) {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const warning = useRead('/api/v1/staff/number-warnings/{warningId}', { path: { warningId } });
  const edit = useAct(
    async (values: WarningValues, idempotencyKey) => {
      const body = { ...bodyOf(values), seenVersion: warning.data!.version };
      await api.write('PUT', '/api/v1/staff/number-warnings/{warningId}', {
        path: { warningId },
        body,
        idempotencyKey,
      });
      await readAnew('/api/v1/staff/number-warnings', '/api/v1/staff/number-warnings/{warningId}');
      navigate(`/number-warnings/${warningId}`, { replace: true });
    },
    { done: '已经改好', quiet: true },
  );
  // What is typed below stays when a later reading fails.
  if (warning.data === undefined) {
    if (warning.error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这件警示"
        acts={<Link to="/number-warnings">回到号码警示</Link>}
        error={warning.error}
        again={() => void warning.refetch()}
      />
    );
  }
  return (
    <>
      <PageHeading title={`修改 ${warning.data.display} 的警示`} />
      <WarningForm
        draftKey={`number-warning.${warningId}`}
        initial={valuesOf(warning.data)}
        act={edit}
        back={() => navigate(`/number-warnings/${warningId}`)}
        sent="保存"
        numberFixed
      />
    </>
  );
}
