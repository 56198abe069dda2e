import { useStore } from '@nanostores/preact';
import { realChangeText } from '../../lib/screening/threshold.ts';
import { $screening, $shown } from '../../stores/screening.ts';
import { SmallHeading, SubHeading } from './heading.tsx';
import { Mark } from './parts.tsx';

const SIX_WEEKS = 6 * 7 * 24 * 60 * 60 * 1000;

/** When to test again, what counts as a change, and that pain is not a score. */
export function Retest() {
	const day = new Date(Date.now() + SIX_WEEKS).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
	const shown = useStore($shown);
	const { results } = useStore($screening);
	const own = shown.filter(
		({ id, error }) => results[id].outcome === 'scored' && (!error.relative || error.strict),
	);
	return (
		<section class="flow">
			<SubHeading text="Test again in six weeks" />
			<p>
				That is around {day}. We call a change real only if it beats the test’s own error:{' '}
				{own.map((test) => `${realChangeText(test)} (${test.name.toLowerCase()}), `)}15 %
				{own.length > 0 && ' for the others'}. <Mark of="rule-of-thumb" />
			</p>
			<div class="care">
				<SmallHeading text="Pain is not a score" />
				<p class="small">
					If a test hurt above 2 out of 10, stop and <a href="/safety/">read when to see someone</a>.
				</p>
			</div>
			<p class="small quiet">
				What this cannot do: find the cause of pain, clear you to train, or say whether you will get injured.
				No home test can. It only picks a place to start.
			</p>
		</section>
	);
}
