/**
 * How sure we are of a statement.
 * `read`: the paper, its abstract or its record was read. `reported`: seen only on a page that quotes the paper.
 * `recalled`: known well, still to be opened by a person. `rule-of-thumb`: our own choice, not evidence.
 */
export const CERTAINTIES = ['read', 'reported', 'recalled', 'rule-of-thumb'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
