import { existsSync } from 'node:fs';
import { notFound } from '../../platform/problem.js';
import { publicLineBook, retentionBook } from './other-books.js';
import { bureauBook, type PlaceNames, platformBook, routingBook } from './place-books.js';
import type { ReferenceBook } from './reference-book.js';
import { ruleBook } from './rule-books.js';
import { categoryBook, formWordBook, listHeaderBook, templateBook } from './word-books.js';

/** By which rules and words the product decides: the committed files themselves, read once. Changing one is a release. */
export class ReferenceLibrary {
  private books: readonly ReferenceBook[] | null = null;

  constructor(private readonly names: PlaceNames) {}

  all(): readonly ReferenceBook[] {
    this.books ??= this.read();
    return this.books;
  }

  /** @throws {Problem} 404 `book-not-found` */
  get(id: string): ReferenceBook {
    const book = this.all().find((each) => each.id === id);
    if (book === undefined) throw notFound('book-not-found', '没有这一项，请从列表里进入。');
    return book;
  }

  private read(): ReferenceBook[] {
    const province = this.names.divisions.province.code;
    const ofProvince = (path: string, book: (path: string) => ReferenceBook) =>
      existsSync(new URL(`../../../data/${path}`, import.meta.url)) ? [book(path)] : [];
    return [
      ruleBook('rules/no-121.json'),
      ruleBook('rules/no-20.json'),
      ...ofProvince(`bureaus/${province}.json`, (path) => bureauBook(path, this.names)),
      ...ofProvince(`routing/overrides-${province}.json`, (path) => routingBook(path, this.names)),
      platformBook('routing/platforms.json'),
      categoryBook('categories.json'),
      templateBook('case-words/act-templates.json'),
      listHeaderBook('list-headers.json'),
      formWordBook('documents/form-words.json'),
      retentionBook('retention.json'),
      publicLineBook('public-lines.json'),
    ];
  }
}
