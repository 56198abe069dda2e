import { useStore } from '@nanostores/preact';
import { longDate } from '../../lib/model/date.ts';
import { retestDays } from '../../lib/screening/retest.ts';
import { realChangeText } from '../../lib/screening/threshold.ts';
import { $screening, $shown } from '../../stores/screening.ts';
import { SmallHeading, SubHeading } from './heading.tsx';
import { RetestCalendar } from './history-calendar.tsx';
import { Mark } from './parts.tsx';
import { useScreenings } from './use-screenings.ts';

/** When to test again, what counts as a change, and that pain is not a score. */
export function Retest() {
	const { on } = useScreenings().now;
	const [six = '', twelve = ''] = retestDays(on).map(longDate);
	const shown = useStore($shown);
	const { results } = useStore($screening);
	const own = shown.filter(
		({ id, error }) => results[id].outcome === 'scored' && (!error.relative || error.strict),
	);
	return (
		<section class="flow">
			<SubHeading text="Test again in six weeks" />
			<p>
				That is {six}, and once more after twelve weeks, on {twelve}. We call a change real only if it beats
				the test’s own error: {own.map((test) => `${realChangeText(test)} (${test.name.toLowerCase()}), `)}15
				%{own.length > 0 && ' for the others'}. <Mark of="rule-of-thumb" />
			</p>
			<RetestCalendar on={on} />
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
