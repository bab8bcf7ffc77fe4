import { ApiUnreachable, successOf } from '@jiweibao/shared';
import { noteSessionEnd } from './queries';

/**
 * Saves a file that the service makes for the person, under the name that it gives.
 * @throws ApiProblem when it was refused, with the sentence for the person; ApiUnreachable when no answer came
 */
export async function downloadFile(address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new ApiUnreachable(cause);
  });
  if (!response.ok) {
    try {
      const body: unknown = await response.json().catch(() => null);
      successOf({ status: response.status, body }, '没有导出');
    } catch (error) {
      noteSessionEnd(error);
      throw error;
    }
  }
  save(await response.blob(), nameIn(response.headers.get('content-disposition')));
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function nameIn(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return encoded === undefined ? '导出.xlsx' : decodeURIComponent(encoded);
}
