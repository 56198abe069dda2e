import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { longDate } from '../../lib/model/date.ts';
import type { KeptScreening } from '../../lib/screening/history.ts';
import { partsOf } from '../../lib/screening/over-time.ts';
import { placeLabel } from '../../lib/screening/parse.ts';
import { TESTS } from '../../lib/screening/registry.ts';
import { scoreText } from '../../lib/screening/threshold.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { $history, removeScreening } from '../../stores/screening-history.ts';
import { SmallHeading } from './heading.tsx';
import { TestHistory } from './history-chart.tsx';

/** A chart and a table for every test that was ever done, and the days that are kept. `screenings` are oldest first. */
export function HistoryFold({ screenings }: { screenings: readonly KeptScreening[] }) {
	const [isOpen, setOpen] = useState(false);
	const tests = TESTS.map((test) => ({
		test,
		done: screenings.filter(({ scores }) => partsOf(scores[test.id]).length > 0),
	}));
	const repeated = tests.filter(({ done }) => done.length > 1);
	const once = tests.flatMap(({ test, done: [only, ...more] }) =>
		only && more.length === 0 ? [onceText(test, only)] : [],
	);
	return (
		<details class="history__fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>Charts and all scores</summary>
			{isOpen && (
				<div class="flow">
					{repeated.length > 0 && (
						<>
							<p class="small quiet">
								A dot is a score. The band is what the test cannot tell from the newest one: a dot outside it
								is a real change.
							</p>
							<div class="history__tests">
								{repeated.map(({ test, done }) => (
									<TestHistory key={test.id} test={test} done={done} />
								))}
							</div>
						</>
					)}
					{once.length > 0 && (
						<div class="history__once">
							<SmallHeading text="Done once so far" />
							<ul>
								{once.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						</div>
					)}
					<KeptDays />
				</div>
			)}
		</details>
	);
}

const onceText = (test: ScreeningTest, { on, scores }: KeptScreening): string =>
	`${test.name}: ${partsOf(scores[test.id])
		.map(([place, value]) => `${placeLabel(test, place).toLowerCase()} ${scoreText(test, value)}`)
		.join(', ')}, ${longDate(on)}`;

/** The days that are kept, each with a way to remove it. */
function KeptDays() {
	const { screenings } = useStore($history);
	return (
		<div class="noprint">
			<SmallHeading text="Kept on this device" />
			<ul class="history__days">
				{screenings.map(({ on }) => (
					<li key={on}>
						{longDate(on)}
						<button class="btn btn--bare" type="button" onClick={() => removeScreening(on)}>
							Remove<span class="vh"> the result of {longDate(on)}</span>
						</button>
					</li>
				))}
			</ul>
			<p class="small quiet">
				Take all of it to another device, or erase it, on the <a href="/data/">data page</a>.
			</p>
		</div>
	);
}
