import { isListUploadEditable } from '@jiweibao/shared';
import { Button, Checkbox, Flex, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListUpload, UploadLayout } from '../contract';
import { UPLOAD } from '../list-addresses';
import { mergedTexts } from './merged-texts';

/** The first rows of the sheet, with the header marked; where it was found wrongly, a person points to it. */
export function HeaderPlace({ upload, layout }: { upload: ListUpload; layout: UploadLayout }) {
  const { header, sheets, firstRows } = layout;
  const [changing, setChanging] = useState(header === null);
  const [sheetName, setSheetName] = useState(layout.sheetName ?? sheets[0]?.name ?? '');
  const [firstRow, setFirstRow] = useState(header?.firstRow ?? 1);
  const [twoRows, setTwoRows] = useState(header !== null && header.lastRow > header.firstRow);
  const readAnew = useReadAnew();
  const move = useAct(async () => {
    await api.write('PUT', `${UPLOAD}/mapping`, {
      path: { uploadId: upload.id },
      // No columns: they are to be understood anew.
      body: {
        sheetName,
        headerFirstRow: firstRow,
        headerLastRow: twoRows ? firstRow + 1 : firstRow,
        columns: [],
        ...upload.statement,
      },
    });
    await readAnew(UPLOAD);
  });
  return (
    <section aria-label="工作表和表头">
      <Flex wrap gap="small" align="center" className="section-head">
        <h2>{header === null ? '名单在哪里' : `工作表“${layout.sheetName}”，表头在${rowsOf(header)}`}</h2>
        {isListUploadEditable(upload.state) && !changing && (
          <Button type="link" onClick={() => setChanging(true)}>
            不对？换一张表，或另指一行
          </Button>
        )}
      </Flex>
      {changing && (
        <Flex wrap gap="small" align="center" className="header-choice">
          <Select
            aria-label="工作表"
            style={{ width: 220 }}
            value={sheetName}
            onChange={setSheetName}
            options={sheets.map(({ name, hidden, rowCount }) => ({
              value: name,
              label: `${name}（${rowCount} 行${hidden ? '，隐藏的' : ''}）`,
            }))}
          />
          <InputNumber
            aria-label="表头在第几行"
            prefix="表头在第"
            suffix="行"
            style={{ width: 160 }}
            min={1}
            value={firstRow}
            onChange={(row) => setFirstRow(row ?? 1)}
          />
          <Checkbox checked={twoRows} onChange={({ target }) => setTwoRows(target.checked)}>
            表头占两行
          </Checkbox>
          <Button type="primary" loading={move.running} onClick={() => void move.run(undefined)}>
            按这里重新读
          </Button>
          {header !== null && <Button onClick={() => setChanging(false)}>不改了</Button>}
        </Flex>
      )}
      {firstRows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        <section className="first-rows" tabIndex={0} aria-label="工作表开头">
          <table aria-label="工作表开头的几行">
            <tbody>
              {firstRows.map(({ row, texts }) => (
                <tr
                  key={row}
                  className={
                    header && row >= header.firstRow && row <= header.lastRow ? 'is-header' : undefined
                  }
                >
                  <th scope="row">{row}</th>
                  {mergedTexts(texts).map(({ text, from, span }) => (
                    <td key={from} colSpan={span}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function rowsOf({ firstRow, lastRow }: { firstRow: number; lastRow: number }): string {
  return firstRow === lastRow ? `第 ${firstRow} 行` : `第 ${firstRow}、${lastRow} 行`;
}
