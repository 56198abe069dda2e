import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { longDate } from '../../lib/model/date.ts';
import type { KeptScreening } from '../../lib/screening/history.ts';
import { partsOf } from '../../lib/screening/over-time.ts';
import { TESTS } from '../../lib/screening/registry.ts';
import { $history, $undoable, removeScreening, undoHistory } from '../../stores/screening-history.ts';
import { SmallHeading } from './heading.tsx';
import { TestHistory } from './history-chart.tsx';

/** A chart and a table for every test that was ever done, and the days that are kept. `screenings` are oldest first. */
export function HistoryFold({ screenings }: { screenings: readonly KeptScreening[] }) {
	const [isOpen, setOpen] = useState(false);
	const tests = TESTS.filter(({ id }) => screenings.some(({ scores }) => partsOf(scores[id]).length > 0));
	return (
		<details class="history__fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>Charts and all scores</summary>
			{isOpen && (
				<div class="flow">
					<p class="small quiet">
						A dot is a score. The band is what the test cannot tell from the newest one: a dot outside it is a
						real change.
					</p>
					<div class="history__tests">
						{tests.map((test) => (
							<TestHistory key={test.id} test={test} screenings={screenings} />
						))}
					</div>
					<KeptDays />
				</div>
			)}
		</details>
	);
}

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
			<Undo did="removed" text="Removed." />
			<p class="small quiet">
				Take all of it to another device, or erase it, on the <a href="/data/">data page</a>.
			</p>
		</div>
	);
}

/** Says what happened to a kept screening, and takes it back. */
export function Undo({ did, text }: { did: 'replaced' | 'removed'; text: string }) {
	const undoable = useStore($undoable);
	return (
		<p role="status">
			{undoable?.did === did && (
				<>
					{text}{' '}
					<button class="btn" type="button" onClick={undoHistory}>
						Undo
					</button>
				</>
			)}
		</p>
	);
}
