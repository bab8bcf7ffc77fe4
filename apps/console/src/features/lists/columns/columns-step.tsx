import {
  COORDINATE_SYSTEM_LABELS,
  COORDINATE_SYSTEMS,
  isListUploadEditable,
  LIST_FIELD_LABELS,
} from '@jiweibao/shared';
import { Alert, Button, Checkbox, Flex, Form, Select } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { useKeptForm } from '../../../platform/use-kept-form';
import { Loading } from '../../../ui/loading';
import type { ListUpload, Statement, UploadLayout } from '../contract';
import { UPLOAD } from '../list-addresses';
import { ColumnsTable } from './columns-table';
import { DefaultsOfRows } from './defaults-of-rows';
import { HeaderPlace } from './header-place';
import { type ColumnFields, missingFields, sameFields, withField } from './mapping-draft';

interface Draft extends Statement {
  fields: ColumnFields;
}

/** Where the list is in the file, and which column holds what: preset as it was understood, or as it was said the last time. */
export function ColumnsStep({ upload }: { upload: ListUpload }) {
  const { layout } = upload;
  if (layout === null) return <Loading />;
  return (
    <>
      <HeaderPlace key={`${layout.sheetName} ${layout.header?.firstRow}`} upload={upload} layout={layout} />
      {layout.header === null ? (
        <Alert type="warning" showIcon title="没有认出表头。请在上面指定名单在哪张工作表、表头在第几行。" />
      ) : (
        <Columns key={placeOf(layout)} upload={upload} layout={layout} header={layout.header} />
      )}
    </>
  );
}

function placeOf({ sheetName, header }: UploadLayout): string {
  return `${sheetName} ${header?.firstRow} ${header?.lastRow}`;
}

function Columns({
  upload,
  layout,
  header,
}: {
  upload: ListUpload;
  layout: UploadLayout;
  header: NonNullable<UploadLayout['header']>;
}) {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const known = Object.fromEntries(
    header.columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])),
  );
  const [form] = Form.useForm<Draft>();
  const { keep, forget } = useKeptForm(form, `list.${upload.id}.${upload.fileVersion}.${placeOf(layout)}`);
  const fields = (Form.useWatch('fields', { form, preserve: true }) as ColumnFields | undefined) ?? known;
  const missing = missingFields(fields);
  const readOnly = !isListUploadEditable(upload.state);
  const save = useAct(
    async ({ fields: chosen, ...statement }: Draft) => {
      await api.write('PUT', `${UPLOAD}/mapping`, {
        path: { uploadId: upload.id },
        body: {
          sheetName: layout.sheetName ?? '',
          headerFirstRow: header.firstRow,
          headerLastRow: header.lastRow,
          columns: header.columns
            .filter(({ personal }) => !personal)
            .map(({ column }) => ({ column, field: chosen[column] ?? null })),
          defaultBrandId: statement.defaultBrandId ?? null,
          defaultCategoryCode: statement.defaultCategoryCode ?? null,
          coordinates: statement.coordinates ?? null,
          mobilePublic: statement.mobilePublic ?? false,
        },
      });
      await readAnew(UPLOAD);
    },
    { done: '已记住，下次同样的表头自动照办' },
  );

  async function goOn(draft: Draft) {
    const changed = !sameFields(draft.fields, known) || !sameStatement(draft, upload.statement);
    if (changed && !(await save.run(draft))) return;
    forget();
    navigate(`/lists/${upload.id}/rows`);
  }

  function choose(column: string, field: ColumnFields[string] | null) {
    form.setFieldValue('fields', withField(fields, column, field ?? null));
    keep();
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={readOnly}
      initialValues={{ ...upload.statement, fields: known }}
      onValuesChange={keep}
      onFinish={goOn}
    >
      <h2>每一列是什么</h2>
      <p className="quiet">
        下面是从表头认出来的，右边是这一列开头的几个值。不对的改一下；用不到的列选“不读”。
      </p>
      {/* Kept in the form so that it survives a reload; drawn by the table below. */}
      <Form.Item name="fields" hidden>
        <input type="hidden" />
      </Form.Item>
      <ColumnsTable columns={header.columns} fields={fields} onChoose={choose} readOnly={readOnly} />
      <h2>整份名单的约定</h2>
      <Flex wrap gap="middle" align="end">
        <DefaultsOfRows brands={upload.ownBrands} />
        {Object.values(fields).some((field) => field === 'longitude' || field === 'coordinates') && (
          <Form.Item name="coordinates" label="坐标是从哪种地图来的">
            <Select
              allowClear
              style={{ width: 220 }}
              placeholder="不清楚"
              options={COORDINATE_SYSTEMS.map((value) => ({ value, label: COORDINATE_SYSTEM_LABELS[value] }))}
            />
          </Form.Item>
        )}
      </Flex>
      <Form.Item name="mobilePublic" valuePropName="checked">
        <Checkbox>名单里的手机号码都是对外公布的，可以给消费者看</Checkbox>
      </Form.Item>
      {missing.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={`还要指定哪一列是${missing.map((field) => `“${LIST_FIELD_LABELS[field]}”`).join('和')}。`}
        />
      )}
      <div className="step-foot">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={save.running}
          disabled={missing.length > 0}
        >
          下一步：看每一行
        </Button>
      </div>
    </Form>
  );
}

function sameStatement(draft: Statement, known: Statement): boolean {
  return (
    (draft.defaultBrandId ?? null) === known.defaultBrandId &&
    (draft.defaultCategoryCode ?? null) === known.defaultCategoryCode &&
    (draft.coordinates ?? null) === known.coordinates &&
    (draft.mobilePublic ?? false) === known.mobilePublic
  );
}
