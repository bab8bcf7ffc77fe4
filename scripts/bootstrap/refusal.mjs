/** An end that the person at the terminal can do something about: shown as its sentence, without a stack. */
export class Refusal extends Error {}
