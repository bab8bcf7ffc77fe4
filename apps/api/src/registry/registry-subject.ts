/** The kinds of thing that the change log names; a service phone belongs to its brand, a phone or authorization to its outlet. */
export const REGISTRY_SUBJECTS = ['category', 'brand', 'outlet', 'warning', 'certificate'] as const;
export type RegistrySubject = (typeof REGISTRY_SUBJECTS)[number];
