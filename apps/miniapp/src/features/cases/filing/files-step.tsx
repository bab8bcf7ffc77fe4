import { MOST_CASE_FILES } from '@jiweibao/shared';
import { Card } from '../../../ui/card';
import { FilesField } from '../files/files-field';
import { type FieldFaults, partIdOf } from './filing-faults';
import type { StepProps } from './step-props';

interface FilesStepProps extends StepProps {
  /** By reference. */
  fileFaults: FieldFaults;
}

/** What proves it; nobody needs to have anything. */
export function FilesStep({ draft, faults, fileFaults, change }: FilesStepProps) {
  return (
    <Card title="有照片或者单据吗？">
      <p>
        收据、维修单、聊天截图、坏了的地方，最多 {MOST_CASE_FILES} 个，照片或者 PDF。没有也可以直接下一步。
      </p>
      <FilesField
        files={draft.files}
        draftKey={draft.draftKey}
        fault={faults.fileIds}
        fileFaults={fileFaults}
        partId={partIdOf('fileIds')}
        onChange={(files) => change({ files })}
      />
    </Card>
  );
}
