import { ApiProblem, ApiUnreachable, MOST_CASE_FILES } from '@jiweibao/shared';
import { api } from '../../../platform/api';
import { dropFile, keepFile, type PickedFile } from '../../../platform/file-store';
import { newRandomKey } from '../../../platform/random-key';
import { FileGone, uploadFile } from '../../../platform/upload';

/** A photo or paper that is kept on the phone until it is sent. */
export interface DraftFile {
  /** Of platform/file-store. */
  reference: string;
  name: string;
  byteCount: number;
  /** The service's own, once it has the file. */
  fileId: string | null;
}

/** Files that go up under one key. */
export interface Uploads {
  files: readonly DraftFile[];
  /** Null before the first goes up. */
  draftKey: string | null;
}

const ADDRESS = '/api/v1/case-files';

/** More than this the service refuses, after all of it was sent. */
const MEGABYTE = 1024 * 1024;
const LARGEST_FILE_BYTES = 10 * MEGABYTE;

/** Why a file did not go up, in a sentence; `isLasting` when trying again would not help. */
export class NotUploaded extends Error {
  constructor(
    readonly reference: string,
    message: string,
    readonly isLasting: boolean,
  ) {
    super(message);
  }
}

/** The id of a file's part of the page, by its place among them. */
export function filePartId(at: number): string {
  return `case-file-${at}`;
}

export interface Taken {
  files: DraftFile[];
  /** About those that could not be taken. */
  refused: string[];
}

/**
 * Keeps on the phone what was picked, until it is sent.
 * @param room how many more may be taken
 */
export async function takeFiles(picked: readonly PickedFile[], room: number): Promise<Taken> {
  const taken: Taken = { files: [], refused: [] };
  for (const file of picked) {
    if (taken.files.length === room) {
      taken.refused.push(`“${file.name}”没有加上，最多 ${MOST_CASE_FILES} 个。`);
      continue;
    }
    if (file.byteCount > LARGEST_FILE_BYTES) {
      taken.refused.push(`“${file.name}”太大了，最大 ${LARGEST_FILE_BYTES / MEGABYTE} MB。`);
      continue;
    }
    try {
      const reference = await keepFile(file);
      taken.files.push({ reference, name: file.name, byteCount: file.byteCount, fileId: null });
    } catch {
      taken.refused.push(`“${file.name}”没有加上，手机可能没有空间了。`);
    }
  }
  return taken;
}

/** Also at the service, where it goes by itself if this does not reach it. */
export async function removeFile({ reference, fileId }: DraftFile, draftKey: string | null): Promise<void> {
  await dropFile(reference);
  if (fileId === null || draftKey === null) return;
  await api
    .write('DELETE', '/api/v1/case-files/{id}', { path: { id: fileId }, draftKey })
    .catch(ignoreTheService);
}

/** What was never attached is swept by the service after a while. */
function ignoreTheService(cause: unknown): void {
  if (!(cause instanceof ApiProblem || cause instanceof ApiUnreachable)) throw cause;
}

/**
 * Sends those that are not up yet.
 * @param note is told after each, so that the next attempt goes on from there
 * @throws NotUploaded, with a sentence for the person
 */
export async function uploadAll(
  { files, draftKey }: Uploads,
  note: (uploads: Uploads) => void,
): Promise<Uploads> {
  let current: Uploads = { files, draftKey };
  for (const file of files) {
    if (file.fileId !== null) continue;
    const key = current.draftKey ?? (await newDraftKey(file));
    const fileId = await uploadOne(file, key);
    const next = current.files.map((each) =>
      each.reference === file.reference ? { ...each, fileId } : each,
    );
    current = { files: next, draftKey: key };
    note(current);
  }
  return current;
}

/** @throws NotUploaded where the phone has no randomness now: a key that can be guessed would give the file away */
async function newDraftKey({ reference, name }: DraftFile): Promise<string> {
  try {
    return await newRandomKey();
  } catch {
    throw new NotUploaded(reference, `“${name}”没有传上去，请关掉重新打开再试。`, false);
  }
}

/**
 * @returns the service's id of the file
 * @throws NotUploaded, with a sentence for the person
 */
async function uploadOne({ reference, name }: DraftFile, draftKey: string): Promise<string> {
  try {
    const headers = { 'Draft-Key': draftKey };
    const { id } = (await uploadFile({ address: ADDRESS, reference, name, headers })) as { id: string };
    return id;
  } catch (cause) {
    if (cause instanceof FileGone) {
      throw new NotUploaded(reference, `“${name}”已经不在手机上了，请移除以后重新选。`, true);
    }
    if (cause instanceof ApiProblem) throw new NotUploaded(reference, cause.detail, isOurs(cause));
    if (cause instanceof ApiUnreachable) {
      throw new NotUploaded(reference, `“${name}”没有传上去，可能是网络不好。`, false);
    }
    throw cause;
  }
}

const isOurs = ({ status }: ApiProblem) => status < 500 && status !== 429;
