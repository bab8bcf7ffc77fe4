/** Chinese words for each member of a string union; the compiler finds a missing one. */
export type Labels<Member extends string> = Readonly<Record<Member, string>>;
