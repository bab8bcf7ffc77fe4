import type { EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { isTold, type ToldContact } from './bureau-contact.js';
import { BureauContactRepository } from './bureau-contact.repository.js';
import { contactOf } from './bureau-contacts.js';

/**
 * How a consumer reaches the bureau that has their case: its own contact, or that of the nearest one above it that tells one.
 * @returns null where none of them does
 */
export async function findToldContact(
  manager: EntityManager,
  tree: BureauTree,
  bureauCode: string,
): Promise<ToldContact | null> {
  const bureau = tree.find(bureauCode);
  if (bureau === null) return null;
  const path = tree.pathUp(bureau);
  const told = await new BureauContactRepository(manager).listLatest(path.map(({ code }) => code));
  for (const { code, name } of path) {
    const contact = told.find((each) => each.bureauCode === code && isTold(each));
    if (contact) return { ...contactOf(contact), bureauName: name };
  }
  return null;
}
