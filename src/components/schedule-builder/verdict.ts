import { kindName, type PlacedSession } from '../../lib/model/session.ts';
import { explain } from '../../lib/rules/explain.ts';
import { ruleWords } from '../../lib/rules/words.ts';
import type { Finding } from '../../lib/rules/types.ts';
import type { MoveOption } from '../../stores/week/moves.ts';
import { words } from './words.ts';

export interface Verdict {
	readonly icon: 'ok' | 'give' | 'no';
	/** Verdicts with the same key say the same of different halves of a day. */
	readonly key: string;
	readonly text: string;
	/** Said besides, when another session gives up its place. */
	readonly swap: string;
}

type Judged = Omit<Verdict, 'swap'>;

/** What a move would mean, in one sentence. `around` are the sessions of the weeks before and after. */
export function verdictOf(option: MoveOption, around: readonly PlacedSession[]): Verdict {
	const { swapsWith, after } = option;
	const mine = after.find(
		({ id, day, slot }) => id !== swapsWith?.id && day === option.day && slot === option.slot,
	);
	if (swapsWith && mine?.kind === swapsWith.kind && mine.minutes === swapsWith.minutes)
		return { ...plain('ok', words.twin), swap: '' };
	return {
		...judged(option, around),
		swap: swapsWith ? `Swaps with ${kindName(swapsWith.kind).toLowerCase()}.` : '',
	};
}

/** A verdict with its swap, to be read out. */
export const spoken = ({ text, swap }: Verdict): string => [text.replace(/\.?$/, '.'), swap].join(' ').trim();

function judged(
	{ state, hard, clashing, cost, against, lost, after }: MoveOption,
	around: readonly PlacedSession[],
): Judged {
	if (state === 'here') return plain('ok', words.here);
	if (state === 'blocked') return plain('no', words.noTime);
	const [worst] = against;
	const said = worst && { key: worst.rule, text: explain(worst, [...after, ...around]) };
	if (hard > 0) return said ? { icon: 'no', ...said } : plain('no', words.broken);
	if (clashing) return plain('no', words.stillClashes);
	if (hard < 0) return plain('ok', words.endsClash);
	if (said && worst.severity === 'warning') return { icon: 'give', ...said };
	if (cost < 0) return plain('ok', words.better);
	if (cost === 0) return plain('ok', words.fits);
	if (said) return { icon: 'give', ...said };
	const [gone] = lost;
	return plain(
		'give',
		gone ? `Fits, but gives up: ${lowerFirst(ruleWords(gone.rule).title)}` : words.lessWell,
	);
}

const plain = (icon: Verdict['icon'], text: string): Judged => ({ icon, key: text, text });

/** What to say once a session stands in its new place. */
export function outcomeOf(
	sessions: readonly PlacedSession[],
	findings: readonly Finding[],
	id: string,
): string {
	const broken = findings.find((finding) => finding.severity === 'hard' && finding.sessions.includes(id));
	if (broken) return `Clash: ${explain(broken, sessions)}`;
	return findings.some(({ severity }) => severity === 'hard') ? '' : 'Every firm rule holds.';
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
