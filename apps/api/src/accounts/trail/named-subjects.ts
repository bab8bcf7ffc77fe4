import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What one kind of thing is called by people, as the feature that has it tells. */
export interface SubjectNames {
  /** The trail's `subjectKind`. */
  kind: string;
  /** The id of the thing with that name; null for none. */
  findId(manager: EntityManager, name: string): Promise<string | null>;
  /** By id; without those that are not there. */
  names(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * Lets features say what the things of the trail are called, without accounts knowing which features those are. They register while
 * their modules start.
 */
@Injectable()
export class NamedSubjects {
  private readonly kinds = new Map<string, SubjectNames>();

  register(names: SubjectNames): void {
    this.kinds.set(names.kind, names);
  }

  async findId(manager: EntityManager, kind: string, name: string): Promise<string | null> {
    return (await this.kinds.get(kind)?.findId(manager, name)) ?? null;
  }

  async names(
    manager: EntityManager,
    kind: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const known = this.kinds.get(kind);
    return known === undefined || ids.length === 0 ? new Map() : known.names(manager, ids);
  }
}
