import { kindName, type PlacedSession } from '../../lib/model/session.ts';
import { explain } from '../../lib/rules/explain.ts';
import { ruleById } from '../../lib/rules/registry.ts';
import type { Finding } from '../../lib/rules/types.ts';
import type { MoveOption } from '../../stores/week/moves.ts';
import { words } from './words.ts';

export interface Verdict {
	readonly icon: 'ok' | 'give' | 'no';
	readonly text: string;
}

/** What a move would mean, in one sentence. */
export function verdictOf(option: MoveOption): Verdict {
	const { icon, text } = withoutSwap(option);
	const swap = option.swapsWith ? `Changes places with ${kindName(option.swapsWith.kind)}. ` : '';
	return { icon, text: swap + text };
}

function withoutSwap({ state, hard, cost, against, lost, after }: MoveOption): Verdict {
	if (state === 'here') return { icon: 'ok', text: words.here };
	if (state === 'blocked') return { icon: 'no', text: words.noTime };
	const [worst] = against;
	if (hard > 0) return { icon: 'no', text: worst ? explain(worst, after) : words.broken };
	if (hard < 0) return { icon: 'ok', text: 'Ends a clash' };
	if (worst?.severity === 'warning') return { icon: 'give', text: explain(worst, after) };
	if (cost < 0) return { icon: 'ok', text: words.better };
	if (cost === 0) return { icon: 'ok', text: words.fits };
	if (worst) return { icon: 'give', text: explain(worst, after) };
	const [gone] = lost;
	return {
		icon: 'give',
		text: gone ? `Fits, but gives up: ${lowerFirst(ruleById(gone.rule).meta.title)}` : 'Fits less well',
	};
}

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
